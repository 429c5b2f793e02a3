import { indicatorParts, planFigures, planIndicators, ratingIndicator } from './planIndicators.ts';

type Row = readonly (string | number | null)[];

/** The criteria that plans are followed by, below the two indices they belong to. */
export function planCriterionRows(kpi: string, plan: string): readonly Row[] {
  const { id: ratingId, name: ratingName, nameEn: ratingNameEn } = ratingIndicator;
  return [
    [kpi, ratingId, 'KPI', 1, ratingId, ratingName, ratingNameEn, 0, 100, 4],
    [plan, 'PLAN', '', 0, 'PLAN', 'Theo dõi kế hoạch', 'Plans followed', 0, 100, 1],
    ...planIndicators.map(({ id, name, nameEn, maxValue }, index): Row => [
      plan,
      id,
      'PLAN',
      1,
      id,
      name,
      nameEn,
      0,
      maxValue,
      index + 2,
    ]),
    ...indicatorParts.map(({ id, parentId, name, nameEn, maxValue }, index): Row => [
      parentId === 'legalPlans' ? plan : kpi,
      id,
      parentId,
      2,
      id,
      name,
      nameEn,
      0,
      maxValue,
      index + 100,
    ]),
  ];
}

/** Their figures; `methodOf` names the method of an index and level. */
export const planFigureRows = (
  methodOf: (index: string, level: 'department' | 'commune') => string,
): readonly Row[] =>
  planFigures.map(({ unit, year, period, indexCode, id, value, n, missingReason }) => [
    year,
    period,
    unit.name,
    unit.code,
    indexCode,
    methodOf(indexCode.toLowerCase(), unit.kind === 'phong_ban' ? 'department' : 'commune'),
    id,
    'final',
    value,
    null,
    n,
    missingReason,
  ]);
