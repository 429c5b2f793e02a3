import { groupBy } from './groupBy.ts';
import type { UnitId } from './ids.ts';
import type { Lineage } from './lineage.ts';
import { buildLineage } from './lineage.ts';
import { plainKey } from './nameKey.ts';
import type { Nationwide } from './nationwide.ts';
import type { UnitRecord } from './records.ts';
import { unitNameOf } from './unitName.ts';

/** The register of communes prepared for finding them by name or code. */
export interface NationwideIndex {
  readonly register: Nationwide;
  readonly byId: ReadonlyMap<UnitId, UnitRecord>;
  readonly byPlain: ReadonlyMap<string, readonly UnitRecord[]>;
  readonly byCode: ReadonlyMap<string, readonly UnitRecord[]>;
  readonly lineage: Lineage;
}

const writtenPrefix = /^(?:Xã|Phường|Thị trấn|Đặc khu) /u;

/** Prepares the register once for any number of look-ups. Its names carry their kind, spelled in full. */
export const nationwideIndex = (register: Nationwide): NationwideIndex => ({
  register,
  byId: new Map(register.units.map((unit) => [unit.unitId, unit])),
  byPlain: groupBy(register.units, ({ name }) => plainKey(name.replace(writtenPrefix, ''))),
  byCode: groupBy(register.units, ({ code }) => code),
  lineage: buildLineage(register.links),
});

/** Communes of every period that a printed name or code can mean: accents and kind must agree where they are written. */
export function communesNamed(
  { byPlain, byCode }: NationwideIndex,
  text: string,
  code: string,
): readonly UnitRecord[] {
  const coded = byCode.get(code.trim()) ?? [];
  if (coded.length > 0) return coded;
  const { readings, accented } = unitNameOf(text);
  const found = readings.flatMap(({ kind, key, plain }) =>
    (byPlain.get(plain) ?? []).filter(
      (unit) =>
        (kind === null || unit.kind === kind) &&
        (!accented || unitNameOf(unit.name).readings.at(-1)?.key === key),
    ),
  );
  return [...new Set(found)];
}
