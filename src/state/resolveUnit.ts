import type { UnitId } from '../domain/ids.ts';
import { isUnitOfYear } from '../domain/unitValidity.ts';
import type { UnitEntry } from './catalogue.ts';
import { slug } from './slug.ts';

/** ISO-like `yyyymmdd` of the day the unit's validity period began; 0 when the id carries none. */
const periodStart = (unitId: UnitId): number => {
  const digits = /\.(\d{8})$/.exec(unitId)?.[1];
  return digits === undefined ? 0 : Number(digits);
};

/** Of several periods of one unit, the last that began by the end of `year`; before the first, the first. */
const periodOf = (entries: readonly UnitEntry[], year: number): UnitEntry | null => {
  const byStart = entries.toSorted((a, b) => periodStart(a.unitId) - periodStart(b.unitId));
  const begun = byStart.filter((entry) => periodStart(entry.unitId) <= year * 10_000 + 1231);
  return begun.at(-1) ?? byStart[0] ?? null;
};

/** The unit meant, or why none is. */
export type UnitFound = { readonly ok: UnitId } | { readonly reason: 'unknown' | 'ambiguous' };

/**
 * The unit a link means: a unit id (`42.20080801`), a bare code (`42`) or an accent-free name (`ha-tinh`).
 * A code or name with several validity periods means the one of `year`, also where a name was given to another unit
 * later; a name of units with different codes in one year is ambiguous.
 */
export const resolveUnit = (reference: string, units: readonly UnitEntry[], year: number): UnitFound => {
  const exact = units.find((unit) => unit.unitId === reference);
  if (exact !== undefined) return { ok: exact.unitId };
  const byCode = periodOf(
    units.filter((unit) => unit.code === reference),
    year,
  );
  if (byCode !== null) return { ok: byCode.unitId };
  const wanted = slug(reference);
  const everNamed = units.filter((unit) => slug(unit.name) === wanted);
  const namedThen = everNamed.filter((unit) => isUnitOfYear(unit, year));
  const byName = namedThen.length > 0 ? namedThen : everNamed;
  if (new Set(byName.map((unit) => unit.code)).size > 1) return { reason: 'ambiguous' };
  const found = periodOf(byName, year);
  return found === null ? { reason: 'unknown' } : { ok: found.unitId };
};
