import { asBatchId, unitIdOf } from '../domain/ids.ts';
import type { UnitId } from '../domain/ids.ts';
import type { SuccessionLink } from '../domain/lineage.ts';
import type { FormerDistrict, Nationwide, ProvinceSuccession, UnitPlace } from '../domain/nationwide.ts';
import type { UnitRecord } from '../domain/records.ts';
import { searchFold } from '../domain/searchFold.ts';

/** The texts of the register's files, by name. */
export type NationwideTexts = Readonly<
  Record<'districtsBefore' | 'communesBefore' | 'communesSince' | 'provinces', string>
>;

/** Day of the reorganisation of 2025. */
export const reorganisedOn = '2025-07-01';
const lastDayBefore = '2025-06-30';
/** First day of the provinces' register: what the list of 30 June 2025 is taken to be valid from. */
const registerBegan = '2008-08-01';
const batchId = asBatchId('nationwide');

/**
 * Reads the shipped register of communes. Its files have no quotes and no commas inside cells; one successor means
 * the old commune joined it whole, several that each took a part.
 * @throws when a row refers to nothing.
 */
export function parseNationwide(texts: NationwideTexts): Nationwide {
  const provinces = rowsOf(texts.provinces).map(
    ([oldCode = '', oldName = '', newCode = '', newName = '']): ProvinceSuccession => ({
      oldCode,
      oldName,
      newCode,
      newName,
    }),
  );
  const oldNames = new Map(provinces.map(({ oldCode, oldName }) => [oldCode, oldName]));
  const newNames = new Map(provinces.map(({ newCode, newName }) => [newCode, newName]));
  const districts = new Map(
    rowsOf(texts.districtsBefore).map(([number = '', name = '', provinceCode = '']) => [
      number,
      { districtId: `${provinceCode}/${slugOf(name)}`, name, provinceCode },
    ]),
  );
  const units: UnitRecord[] = [];
  const placeOf = new Map<UnitId, UnitPlace>();
  const add = (unit: UnitRecord, place: UnitPlace): void => {
    units.push(unit);
    placeOf.set(unit.unitId, place);
  };
  const links: SuccessionLink[] = [];
  rowsOf(texts.communesBefore).forEach(([code = '', name = '', number = '', successors = ''], index) => {
    const district = needed(districts.get(number), `district ${number}`);
    const unit = communeOf(code, name, registerBegan, lastDayBefore, index);
    add(unit, placed(district, district.provinceCode, oldNames));
    const newCodes = successors.split(' ');
    const part = newCodes.length === 1 ? 'whole' : 'part';
    for (const newCode of newCodes)
      links.push({
        oldUnitId: unit.unitId,
        newUnitId: unitIdOf(newCode, reorganisedOn),
        part,
        effectiveDate: reorganisedOn,
      });
  });
  rowsOf(texts.communesSince).forEach(([code = '', name = '', provinceCode = ''], index) => {
    add(communeOf(code, name, reorganisedOn, null, index), placed(null, provinceCode, newNames));
  });
  for (const { newUnitId } of links) needed(placeOf.get(newUnitId), newUnitId);
  return { units, placeOf, links, districts: [...districts.values()], provinces };
}

/** Cells below the header, line by line. */
const rowsOf = (text: string): readonly (readonly string[])[] =>
  text
    .trimEnd()
    .split('\n')
    .slice(1)
    .map((line) => line.split(','));

const slugOf = (name: string): string => searchFold(name).replaceAll(/[^a-z0-9]+/gu, '-');

const placed = (
  district: FormerDistrict | null,
  provinceCode: string,
  names: ReadonlyMap<string, string>,
): UnitPlace => ({
  district,
  provinceCode,
  province: needed(names.get(provinceCode), `province ${provinceCode}`),
});

function communeOf(
  code: string,
  name: string,
  validFrom: string,
  validTo: string | null,
  index: number,
): UnitRecord {
  return {
    batchId,
    row: index + 2,
    unitId: unitIdOf(code, validFrom),
    code,
    name,
    kind: kindOf(name),
    parentId: null,
    validFrom,
    validTo,
  };
}

/** The files write every prefix in full: no need to try the many ways offices write them. */
const kinds: readonly (readonly [prefix: string, kind: string])[] = [
  ['Xã ', 'xa'],
  ['Phường ', 'phuong'],
  ['Thị trấn ', 'thi_tran'],
  ['Đặc khu ', 'dac_khu'],
  ['Huyện ', 'huyen'],
];

const kindOf = (name: string): string => kinds.find(([prefix]) => name.startsWith(prefix))?.[1] ?? 'khac';

function needed<Value>(value: Value | undefined, what: string): Value {
  if (value === undefined) throw new Error(`the register of communes has no ${what}`);
  return value;
}
