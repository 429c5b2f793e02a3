import { groupBy } from '../domain/groupBy.ts';
import { unitIdOf } from '../domain/ids.ts';
import type { UnitId } from '../domain/ids.ts';
import { buildLineage } from '../domain/lineage.ts';
import type { Lineage, SuccessionLink } from '../domain/lineage.ts';
import type { Nationwide } from '../domain/nationwide.ts';
import type { UnitRecord } from '../domain/records.ts';
import { searchFold } from '../domain/searchFold.ts';
import type { SuccessionRow } from '../queries/successions.ts';

/** Which list a unit stands in: the open workspace's own, the 63 → 34 provinces, or all communes of the country. */
export type LineageOrigin = 'workspace' | 'provinces' | 'communes';

/** A unit that took part in a reorganisation. */
export interface LineageUnit {
  readonly unitId: UnitId;
  readonly code: string;
  readonly name: string;
  /** Where it lies, e.g. `Huyện Đan Phượng, Hà Nội`; empty where nothing is known. */
  readonly place: string;
  readonly isOld: boolean;
  /** Name of the province in its own time; empty for provinces and own units. */
  readonly province: string;
  readonly provinceCode: string | null;
  readonly district: string;
  readonly origin: LineageOrigin;
}

/** Units that are followed together: a former district, or the communes below one unit of the workspace. */
export interface LineageGroup {
  readonly groupId: string;
  readonly name: string;
  readonly place: string;
  readonly provinceCode: string | null;
  readonly unitIds: readonly UnitId[];
}

/** Everything that can be followed. */
export interface LineageRegister {
  readonly units: ReadonlyMap<string, LineageUnit>;
  readonly groups: ReadonlyMap<string, LineageGroup>;
  readonly links: readonly SuccessionLink[];
  readonly lineage: Lineage;
  readonly provinces: Nationwide['provinces'];
}

/** The open workspace's part of the register. */
export interface OwnLineage {
  readonly units: readonly UnitRecord[];
  readonly successions: readonly SuccessionRow[];
}

/** Joins the nationwide lists with the workspace's own; what the workspace says of a unit holds. */
export function buildLineageRegister(
  { units: communes, placeOf, links, districts, provinces }: Nationwide,
  own: OwnLineage,
): LineageRegister {
  const units = new Map<string, LineageUnit>();
  const groups = new Map<string, LineageGroup>();
  for (const { unitId, code, name, validTo } of communes) {
    const place = placeOf.get(unitId);
    const district = place?.district?.name ?? '';
    units.set(unitId, {
      unitId,
      code,
      name,
      place: [district, place?.province ?? ''].filter((text) => text !== '').join(', '),
      isOld: validTo !== null,
      province: place?.province ?? '',
      provinceCode: place?.provinceCode ?? null,
      district,
      origin: 'communes',
    });
  }
  const provinceNames = new Map(provinces.map(({ oldCode, oldName }) => [oldCode, oldName]));
  const byDistrict = groupBy(communes, ({ unitId }) => placeOf.get(unitId)?.district?.districtId ?? '');
  for (const { districtId, name, provinceCode } of districts)
    groups.set(districtId, {
      groupId: districtId,
      name,
      place: provinceNames.get(provinceCode) ?? '',
      provinceCode,
      unitIds: (byDistrict.get(districtId) ?? []).map(({ unitId }) => unitId),
    });
  const provinceLinks = provinces.map(({ oldCode, newCode }): SuccessionLink => ({
    oldUnitId: unitIdOf(oldCode, provincesBegan),
    newUnitId: unitIdOf(newCode, reorganisedOn),
    part: 'whole',
    effectiveDate: reorganisedOn,
  }));
  for (const { oldCode, oldName, newCode, newName } of provinces) {
    addProvince(units, oldCode, oldName, true);
    addProvince(units, newCode, newName, false);
  }
  addOwn(units, groups, own);
  const known = new Set(own.successions.map(({ oldUnitId }) => oldUnitId));
  const all = [
    ...own.successions,
    ...[...provinceLinks, ...links].filter(({ oldUnitId }) => !known.has(oldUnitId)),
  ];
  return { units, groups, links: all, lineage: buildLineage(all), provinces };
}

/** First days of the periods of provinces. */
const provincesBegan = '2008-08-01';
const reorganisedOn = '2025-07-01';

function addProvince(units: Map<string, LineageUnit>, code: string, name: string, isOld: boolean): void {
  const unitId = unitIdOf(code, isOld ? provincesBegan : reorganisedOn);
  const plain = { place: '', province: '', provinceCode: code, district: '', origin: 'provinces' } as const;
  units.set(unitId, { unitId, code, name, isOld, ...plain });
}

/** The workspace's units that took part in a reorganisation, and the units they stand below as groups. */
function addOwn(
  units: Map<string, LineageUnit>,
  groups: Map<string, LineageGroup>,
  { units: own, successions }: OwnLineage,
): void {
  const byId = new Map(own.map((unit) => [unit.unitId, unit]));
  const olds = new Set(successions.map(({ oldUnitId }) => oldUnitId));
  for (const unitId of new Set(successions.flatMap(({ oldUnitId, newUnitId }) => [oldUnitId, newUnitId]))) {
    const unit = byId.get(unitId);
    // Provinces of the workspace are those of the nationwide list, which knows no more of them.
    if (unit === undefined || units.has(unitId)) continue;
    const parent = unit.parentId === null ? undefined : byId.get(unit.parentId);
    units.set(unitId, {
      unitId,
      code: unit.code,
      name: unit.name,
      place: parent?.name ?? '',
      isOld: olds.has(unitId),
      province: '',
      provinceCode: null,
      district: parent?.name ?? '',
      origin: 'workspace',
    });
    if (parent === undefined || !olds.has(unitId)) continue;
    const group = groups.get(parent.unitId);
    groups.set(parent.unitId, {
      groupId: parent.unitId,
      name: parent.name,
      place: '',
      provinceCode: null,
      unitIds: [...(group?.unitIds ?? []), unitId],
    });
  }
}

/** Something a search found. */
export interface LineageHit {
  readonly id: string;
  readonly name: string;
  readonly place: string;
  readonly kind: 'group' | 'old' | 'new';
}

interface SearchEntry extends LineageHit {
  readonly bare: string;
  readonly key: string;
}

/** Everything that can be found, its spellings folded once. */
export type LineageIndex = readonly SearchEntry[];

/** Words before a name that say what the unit is: typed or not, the name is what is looked for. */
const kindWords = /^(?:thanh pho|thi xa|thi tran|dac khu|tinh|quan|huyen|phuong|xa) /u;

function searchEntry(hit: LineageHit, code: string): SearchEntry {
  const folded = searchFold(hit.name);
  return { ...hit, bare: folded.replace(kindWords, ''), key: `${folded} ${searchFold(hit.place)} ${code}` };
}

/** How offices shorten those words. */
const shortKinds: readonly (readonly [RegExp, string])[] = [
  [/^tp\.? +|^tp\./u, 'thanh pho '],
  [/^tx\.? +|^tx\./u, 'thi xa '],
  [/^tt\.? +|^tt\./u, 'thi tran '],
  [/^dk\.? +|^dk\./u, 'dac khu '],
  [/^p\.? +|^p\./u, 'phuong '],
  [/^x\.? +|^x\./u, 'xa '],
  [/^q\.? +|^q\./u, 'quan '],
  [/^h\.? +|^h\./u, 'huyen '],
];

/** A typed name with its kind written in full: `tp.ha tinh` is `thanh pho ha tinh`. */
function inFull(folded: string): string {
  const short = shortKinds.find(([pattern]) => pattern.test(folded));
  return short === undefined ? folded : folded.replace(short[0], short[1]).replaceAll(/\s+/gu, ' ');
}

/** Prepares the register for searching; groups come first among equals. */
export const lineageIndex = ({ units, groups }: LineageRegister): LineageIndex => [
  ...[...groups.values()].map(({ groupId, name, place }) =>
    searchEntry({ id: groupId, name, place, kind: 'group' }, ''),
  ),
  ...[...units.values()].map(({ unitId, code, name, place, isOld }) =>
    searchEntry({ id: unitId, name, place, kind: isOld ? 'old' : 'new' }, code),
  ),
];

/** The units and groups that answer what was typed, with or without accents, by name, place or code; best first. */
export function searchLineage(index: LineageIndex, typed: string, limit: number): readonly LineageHit[] {
  const folded = inFull(searchFold(typed));
  if (folded === '') return [];
  const bare = folded.replace(kindWords, '');
  const wanted = folded.split(' ');
  const isKindGiven = bare !== folded;
  const scoreOf = (entry: SearchEntry): number => {
    if (entry.bare === bare) return !isKindGiven || entry.key.startsWith(folded) ? 0 : 1;
    return entry.bare.startsWith(bare) ? 2 : 3;
  };
  return index
    .filter(({ key }) => wanted.every((word) => key.includes(word)))
    .map((entry) => ({ entry, score: scoreOf(entry) }))
    .toSorted((a, b) => a.score - b.score)
    .slice(0, limit)
    .map(({ entry: { id, name, place, kind } }) => ({ id, name, place, kind }));
}
