import { randomNamed } from './random.ts';
import { departments, newCommunes, oldCommunes } from './units.ts';
import type { IllustrativeUnit } from './units.ts';

/** What is counted month by month. */
export const indicators = [
  { id: 'onTime', name: 'Tỷ lệ hồ sơ giải quyết đúng hạn', nameEn: 'Files settled on time' },
  { id: 'online', name: 'Tỷ lệ hồ sơ nộp trực tuyến', nameEn: 'Files submitted online' },
] as const;
type IndicatorId = (typeof indicators)[number]['id'];

/** An indicator over a year (`period` empty) or a quarter, with the files it rests on. */
export interface IndicatorFigure {
  readonly unit: IllustrativeUnit;
  readonly level: 'department' | 'commune';
  readonly year: number;
  readonly period: '' | 'Q1' | 'Q2' | 'Q3' | 'Q4';
  readonly indicatorId: IndicatorId;
  readonly counted: number;
  readonly files: number;
}

const quarters = ['Q1', 'Q2', 'Q3', 'Q4'] as const;
const alwaysOnTime = 'MHX15 2024';

function quarterFigure(
  unit: IllustrativeUnit,
  year: number,
  period: (typeof quarters)[number],
  id: IndicatorId,
): { readonly counted: number; readonly files: number } {
  const files = 180 + Math.floor(240 * randomNamed('files', unit.code, year, period)());
  if (id === 'onTime' && `${unit.code} ${year}` === alwaysOnTime) return { counted: files, files };
  const random = randomNamed('kpi', unit.code, year, period, id)();
  const ratio = id === 'onTime' ? 0.94 + 0.06 * random : 0.2 + 0.1 * (year - 2019) + 0.15 * random;
  return { counted: Math.round(files * Math.min(1, ratio)), files };
}

function figuresOf(
  unit: IllustrativeUnit,
  level: IndicatorFigure['level'],
  year: number,
  periods: readonly (typeof quarters)[number][],
): readonly IndicatorFigure[] {
  return indicators.flatMap(({ id }) => {
    const parts = periods.map((period) => ({ period, ...quarterFigure(unit, year, period, id) }));
    const about = { unit, level, year, indicatorId: id };
    const total = parts.reduce(
      (sum, { counted, files }) => ({ counted: sum.counted + counted, files: sum.files + files }),
      { counted: 0, files: 0 },
    );
    const byQuarter = parts.map((part) => ({ ...about, ...part }));
    return periods.length === quarters.length
      ? [{ ...about, period: '' as const, ...total }, ...byQuarter]
      : byQuarter;
  });
}

const until2024 = [2019, 2020, 2021, 2022, 2023, 2024];

/** Every unit's indicators; in 2025 the old communes have two quarters and the new ones the other two. */
export const indicatorFigures: readonly IndicatorFigure[] = [
  ...[...until2024, 2025].flatMap((year) =>
    departments.flatMap((unit) => figuresOf(unit, 'department', year, quarters)),
  ),
  ...until2024.flatMap((year) => oldCommunes.flatMap((unit) => figuresOf(unit, 'commune', year, quarters))),
  ...oldCommunes.flatMap((unit) => figuresOf(unit, 'commune', 2025, ['Q1', 'Q2'])),
  ...newCommunes.flatMap((unit) => figuresOf(unit, 'commune', 2025, ['Q3', 'Q4'])),
];
