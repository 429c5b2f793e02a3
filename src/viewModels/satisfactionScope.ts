import type { SlideScope } from '../domain/deck.ts';
import type { Level } from '../domain/records.ts';
import { wholeYear } from '../domain/records.ts';
import { surveyIndex } from '../domain/surveyIndex.ts';
import type { Catalog } from './catalog.ts';

const levels: readonly Level[] = ['province', 'department', 'commune'];

/** What a slide of satisfaction is about. */
export interface SatisfactionScope {
  readonly scope: SlideScope;
  /** The survey knows the unit of the talk; else the slide is about all surveyed units. */
  readonly isOwn: boolean;
}

type Registers = Pick<Catalog, 'indexYears' | 'indexUnits' | 'answerPeriods' | 'units'>;

/**
 * The survey that belongs to a selection: of its own level or, where none is, of the level that has one (an office
 * is not asked about, the communes it serves are); in the selection's year or the last one before it, compared with
 * the survey before that; a part of the year only where people were asked in it. Null where no survey has figures.
 */
export function satisfactionScope(
  { indexYears, indexUnits, answerPeriods, units }: Registers,
  scope: SlideScope,
): SatisfactionScope | null {
  const surveys = indexYears.filter(({ indexCode }) => indexCode === surveyIndex);
  const level = [scope.level, ...levels].find((one) => surveys.some((row) => row.level === one));
  if (level === undefined) return null;
  const known = indexUnits.filter(
    (row) => row.indexCode === surveyIndex && row.level === level && row.figures > 0,
  );
  const isOwn = known.some(({ unitId }) => unitId === scope.unitId);
  const periodOf = (year: number): string =>
    answerPeriods.some(
      (row) =>
        row.indexCode === surveyIndex &&
        row.level === level &&
        row.year === year &&
        row.period === scope.period,
    )
      ? scope.period
      : wholeYear;
  if (scope.indexCode === surveyIndex)
    return { scope: { ...scope, period: periodOf(scope.year) }, isOwn: true };
  const unitId = isOwn ? scope.unitId : known[0]?.unitId;
  const years = surveys
    .filter((row) => row.level === level)
    .map((row) => row.year)
    .toSorted((a, b) => b - a);
  const year = years.find((one) => one <= scope.year) ?? years.at(-1);
  if (unitId === undefined || year === undefined) return null;
  return {
    isOwn,
    scope: {
      ...scope,
      indexCode: surveyIndex,
      level,
      year,
      period: periodOf(year),
      baseYear: years.find((one) => one < year) ?? null,
      unitId,
      unitName: units.find((unit) => unit.unitId === unitId)?.name ?? unitId,
      groupId: level === scope.level ? scope.groupId : 'all',
      criterionId: null,
      pinned: isOwn ? scope.pinned : [],
    },
  };
}
