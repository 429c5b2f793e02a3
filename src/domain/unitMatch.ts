import type { UnitId } from './ids.ts';
import { plainKey } from './nameKey.ts';
import type { NameIndex } from './nearestNames.ts';
import { buildNameIndex, nearestNames } from './nearestNames.ts';
import type { UnitRecord } from './records.ts';
import type { UnitName, UnitNameReading } from './unitName.ts';
import { officialNames, prefixKinds, unitNameOf } from './unitName.ts';

/** A name someone decided to stand for a unit. */
export interface UnitAlias {
  readonly alias: string;
  readonly unitId: UnitId;
}

/** Units prepared for finding them by code or name. */
export interface UnitDirectory {
  readonly units: readonly UnitRecord[];
  readonly byCode: ReadonlyMap<string, readonly UnitRecord[]>;
  readonly byKey: ReadonlyMap<string, readonly UnitRecord[]>;
  readonly byPlain: ReadonlyMap<string, readonly UnitRecord[]>;
  readonly byAlias: ReadonlyMap<string, readonly UnitRecord[]>;
  readonly nearest: NameIndex;
  /** `unitNameOf`, each spelling taken apart once: files repeat them, year after year. */
  readonly nameOf: (text: string) => UnitName;
  /** What each unit is, by its declared kind or its name's own prefix; null for kinds without a prefix. */
  readonly kinds: ReadonlyMap<UnitRecord, string | null>;
}

/** What a file says about a unit, and the ISO day that decides between validity periods. */
export interface UnitQuery {
  readonly code: string;
  readonly name: string;
  readonly day: string;
}

/** How a unit was recognised, from the surest to the loosest way. */
export type UnitMatchKind = 'code' | 'alias' | 'name' | 'knownName' | 'accentFree';

/**
 * The unit a query means. `ambiguous`: several fit, or name and code contradict each other. `unknown`: none fits;
 * `candidates` are the best three by spelling, valid on the day or not.
 */
export type UnitMatch =
  | {
      readonly status: 'matched';
      readonly unit: UnitRecord;
      readonly how: UnitMatchKind;
      readonly nameDiffers: boolean;
    }
  | { readonly status: 'ambiguous'; readonly candidates: readonly UnitRecord[] }
  | { readonly status: 'unknown'; readonly candidates: readonly UnitRecord[] };

/** Builds the look-ups once, for any number of queries. Later aliases of the same spelling win. */
export function buildUnitDirectory(
  units: readonly UnitRecord[],
  aliases: readonly UnitAlias[] = [],
): UnitDirectory {
  const byCode = new Map<string, UnitRecord[]>();
  const byKey = new Map<string, UnitRecord[]>();
  const byPlain = new Map<string, UnitRecord[]>();
  const byAlias = new Map<string, UnitRecord[]>();
  const byId = new Map<UnitId, UnitRecord>();
  for (const unit of units) {
    byId.set(unit.unitId, unit);
    add(byCode, unit.code, unit);
    for (const { key, plain } of unitNameOf(unit.name).readings) {
      add(byKey, key, unit);
      add(byPlain, plain, unit);
    }
  }
  for (const { alias, unitId } of aliases) {
    const unit = byId.get(unitId);
    if (unit !== undefined) add(byAlias, wholeKey(unitNameOf(alias)), unit);
  }
  const nearest = buildNameIndex(units.map(bareName));
  return {
    units,
    byCode,
    byKey,
    byPlain,
    byAlias,
    nearest,
    nameOf: rememberedNames(),
    kinds: new Map(units.map((unit) => [unit, kindOf(unit)])),
  };
}

const namesRemembered = 20_000;

function rememberedNames(): UnitDirectory['nameOf'] {
  const known = new Map<string, UnitName>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined) return found;
    const name = unitNameOf(text);
    if (known.size < namesRemembered) known.set(text, name);
    return name;
  };
}

function add(map: Map<string, UnitRecord[]>, key: string, unit: UnitRecord): void {
  if (key === '') return;
  const list = map.get(key);
  if (list === undefined) map.set(key, [unit]);
  else if (!list.includes(unit)) list.push(unit);
}

const wholeKey = (name: UnitName): string => name.readings[0]?.key ?? '';
const bareName = (unit: UnitRecord): string => unitNameOf(unit.name).readings.at(-1)?.plain ?? '';
const validOn =
  (day: string) =>
  (unit: UnitRecord): boolean =>
    unit.validFrom <= day && (unit.validTo === null || day <= unit.validTo);

/**
 * Finds a unit by code and day, else by name and day. A spelling without accents matches only when one unit alone
 * has it; an accented name that fits none is never matched by its letters alone. Codes without their leading zeros
 * (spreadsheets drop them) are understood when one unit alone has them.
 */
export function matchUnit(directory: UnitDirectory, query: UnitQuery): UnitMatch {
  const named = query.name.trim() === '' ? null : matchName(directory, query.name, query.day);
  if (query.code.trim() === '') return named ?? { status: 'unknown', candidates: [] };
  const unit = unitOfCode(directory, query.code.trim(), query.day);
  if (unit === null) {
    const likely = named?.status === 'matched' ? [named.unit] : (named?.candidates ?? []);
    const sameCode = directory.byCode.get(query.code.trim()) ?? [];
    return { status: 'unknown', candidates: [...new Set([...likely, ...sameCode])].slice(0, 3) };
  }
  if (named?.status === 'matched' && named.unit !== unit)
    return { status: 'ambiguous', candidates: [unit, named.unit] };
  return { status: 'matched', unit, how: 'code', nameDiffers: named !== null && !agrees(named, unit) };
}

const agrees = (named: UnitMatch, unit: UnitRecord): boolean =>
  named.status === 'matched'
    ? named.unit === unit
    : named.status === 'ambiguous' && named.candidates.includes(unit);

function unitOfCode({ byCode }: UnitDirectory, code: string, day: string): UnitRecord | null {
  for (const written of [code, ...[2, 3, 5].map((length) => code.padStart(length, '0'))]) {
    const found = (byCode.get(written) ?? []).filter(validOn(day));
    if (found.length === 1) return found[0] ?? null;
  }
  return null;
}

function matchName(directory: UnitDirectory, text: string, day: string): UnitMatch {
  const name = directory.nameOf(text);
  const aliased = (directory.byAlias.get(wholeKey(name)) ?? []).filter(validOn(day));
  if (aliased.length > 0) return oneOf(aliased.slice(-1), 'alias');
  for (const reading of name.readings) {
    const found = fitting(directory, reading, day);
    if (found !== null) return found;
  }
  const knownOnDay = unitsOfKnownName(directory, name).filter(validOn(day));
  if (knownOnDay.length > 0) return oneOf(knownOnDay, 'knownName');
  return matchPlain(directory, name, day);
}

const unitsOfKnownName = (directory: UnitDirectory, name: UnitName): readonly UnitRecord[] => [
  ...new Set(officialNames(name).flatMap((official) => directory.byPlain.get(plainKey(official)) ?? [])),
];

/** Units with exactly this key: one is a match, several are told apart by the prefix or not at all. */
function fitting(
  { byKey, kinds }: UnitDirectory,
  { kind, key }: UnitNameReading,
  day: string,
): UnitMatch | null {
  const found = (byKey.get(key) ?? []).filter(validOn(day));
  if (found.length === 0) return null;
  if (kind === null) return oneOf(found, 'name');
  const sameKind = found.filter((unit) => kinds.get(unit) === kind);
  if (sameKind.length > 0) return oneOf(sameKind, 'name');
  const kindUnknown = found.filter((unit) => kinds.get(unit) === null);
  if (kindUnknown.length > 0) return oneOf(kindUnknown, 'name');
  // Xã Đồng Tháp is not tỉnh Đồng Tháp: nothing known has this name.
  const sameTier = found.filter((unit) => isSameTier(kind, kinds.get(unit) ?? null));
  return sameTier.length > 0 ? { status: 'ambiguous', candidates: sameTier } : null;
}

/** What a unit is, by its name's own prefix or its declared kind; null for kinds without a prefix. */
function kindOf(unit: UnitRecord): string | null {
  const declared = plainKey(unit.kind);
  return (
    prefixKinds.find((kind) => kind.replaceAll('_', '') === declared) ??
    unitNameOf(unit.name).readings[1]?.kind ??
    null
  );
}

function matchPlain(directory: UnitDirectory, name: UnitName, day: string): UnitMatch {
  if (!name.accented) {
    for (const { plain } of name.readings) {
      const found = (directory.byPlain.get(plain) ?? []).filter(validOn(day));
      if (found.length > 0) return oneOf(found, 'accentFree');
    }
  }
  return { status: 'unknown', candidates: nearestUnits(directory, name, day) };
}

const oneOf = (units: readonly UnitRecord[], how: UnitMatchKind): UnitMatch => {
  const [unit] = units;
  return unit !== undefined && units.length === 1
    ? { status: 'matched', unit, how, nameDiffers: false }
    : { status: 'ambiguous', candidates: units };
};

const communeKinds: ReadonlySet<string | null> = new Set(['xa', 'phuong', 'thi_tran', 'dac_khu']);
const provinceKinds: ReadonlySet<string | null> = new Set(['tinh', 'thanh_pho']);

/** A commune is never proposed for a province, nor the other way round, where both say what they are. */
const isSameTier = (a: string | null, b: string | null): boolean =>
  !(communeKinds.has(a) && provinceKinds.has(b)) && !(provinceKinds.has(a) && communeKinds.has(b));

/** The best three by spelling; units valid on the day come before those that are not. */
function nearestUnits(directory: UnitDirectory, name: UnitName, day: string): readonly UnitRecord[] {
  const isValid = validOn(day);
  const reading = name.readings.at(-1);
  const plain = reading?.plain ?? '';
  return nearestNames(directory.nearest, plain, 12)
    .flatMap(({ position, similarity }) => {
      const unit = directory.units[position];
      return unit === undefined || !isSameTier(reading?.kind ?? null, directory.kinds.get(unit) ?? null)
        ? []
        : [{ unit, score: similarity + (isValid(unit) ? 0.2 : 0) }];
    })
    .toSorted((a, b) => b.score - a.score)
    .slice(0, 3)
    .map(({ unit }) => unit);
}

/** Every unit that bears a name in any validity period: more than one period means the year must decide. */
export function unitsEverNamed(directory: UnitDirectory, text: string): readonly UnitRecord[] {
  const name = directory.nameOf(text);
  const named = name.readings.flatMap(
    ({ key, plain }) => (name.accented ? directory.byKey.get(key) : directory.byPlain.get(plain)) ?? [],
  );
  return [...new Set([...named, ...unitsOfKnownName(directory, name)])];
}
