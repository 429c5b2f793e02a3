import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { compositeValue } from '../../../src/domain/compositeValue.ts';
import { asCriterionId, asMethodId, asUnitId } from '../../../src/domain/ids.ts';
import type { CriterionId, UnitId } from '../../../src/domain/ids.ts';
import type { UnitValue } from '../../../src/domain/rank.ts';

/** The shipped PAPI figures, read without the importer so that these tests stand alone. Units are bare province codes. */
type Row = Readonly<Record<string, string>>;

const readRows = (file: string): readonly Row[] =>
  Papa.parse<Row>(readFileSync(`data/provincial/${file}`, 'utf8').replace(/^\uFEFF/u, ''), {
    header: true,
    skipEmptyLines: true,
  }).data;

const scoreRows = [...readRows('papi-dimensions.csv'), ...readRows('papi-subdimensions.csv')];

export const papiMethod = {
  methodId: asMethodId('papi-2021'),
  aggregation: 'sumOfCriteria',
} as const;

export const papiCriteria = readRows('criteria.csv')
  .filter((row) => row['phuong_phap'] === papiMethod.methodId)
  .map((row) => ({
    methodId: papiMethod.methodId,
    criterionId: asCriterionId(row['tieu_chi'] ?? ''),
    parentId: row['tieu_chi_cha'] === '' ? null : asCriterionId(row['tieu_chi_cha'] ?? ''),
    level: Number(row['bac']),
  }));

/** Every province's dimension and sub-dimension scores of a year; an empty cell is missing. */
export function papiScores(year: number): ReadonlyMap<UnitId, ReadonlyMap<CriterionId, number | null>> {
  const scores = new Map<UnitId, Map<CriterionId, number | null>>();
  for (const row of scoreRows) {
    if (row['nam'] !== String(year)) continue;
    const unitId = asUnitId(row['ma_don_vi'] ?? '');
    const own = scores.get(unitId) ?? new Map<CriterionId, number | null>();
    const text = row['diem'] ?? '';
    own.set(asCriterionId(row['tieu_chi'] ?? ''), text === '' ? null : Number(text));
    scores.set(unitId, own);
  }
  return scores;
}

/** PAPI composites of a year under the method of 2021. */
export function papiComposites(year: number): readonly UnitValue[] {
  return [...papiScores(year)].map(([unitId, values]) => {
    const composite = compositeValue(papiMethod, papiCriteria, values);
    return { unitId, value: composite.kind === 'value' ? composite.value : null };
  });
}

export const haTinh = asUnitId('42');
export const tayNinh = asUnitId('72');
export const kienGiang = asUnitId('91');
export const quangNinh = asUnitId('22');
export const vinhPhuc = asUnitId('26');
export const binhDuong = asUnitId('74');
export const tienGiang = asUnitId('82');
