import type { SlideScope } from '../../domain/deck.ts';
import { asCriterionId, asGroupId, asIndexCode, asUnitId } from '../../domain/ids.ts';
import { wholeYear } from '../../domain/records.ts';
import { levels } from '../../state/selection.ts';
import type { Selection } from '../../state/selection.ts';
import type { Catalog } from '../../viewModels/catalog.ts';

/** What the audience asked for during the talk; null leaves what the deck says. */
export interface LiveChoice {
  readonly year: number | null;
  readonly unitId: string | null;
}

export const noChoice: LiveChoice = { year: null, unitId: null };

/** What a selection's figures are about, to be kept with a slide; null where no unit is selected. */
export function scopeOf(selection: Selection, catalog: Catalog): SlideScope | null {
  const { unitId } = selection;
  if (unitId === null) return null;
  return {
    indexCode: selection.indexCode,
    level: selection.level,
    year: selection.year,
    period: selection.period,
    baseYear: selection.baseYear,
    unitId,
    unitName: catalog.units.find((unit) => unit.unitId === unitId)?.name ?? unitId,
    groupId: selection.groupId,
    criterionId: selection.criterionId,
    pinned: selection.pinned,
    likeForLike: selection.likeForLike,
  };
}

/** Years of an index at a level, latest first. */
export const yearsOf = (
  { indexYears }: Pick<Catalog, 'indexYears'>,
  { indexCode, level }: Pick<SlideScope, 'indexCode' | 'level'>,
): readonly number[] =>
  indexYears
    .filter((row) => row.indexCode === indexCode && row.level === level)
    .map((row) => row.year)
    .toSorted((a, b) => b - a);

/** A scope after what the audience asked for: another year is compared with the one before it. */
export function liveScope(scope: SlideScope, { year, unitId }: LiveChoice, catalog: Catalog): SlideScope {
  const unit = unitId === null ? undefined : catalog.units.find((row) => row.unitId === unitId);
  const asked = unit === undefined ? scope : { ...scope, unitId: unit.unitId, unitName: unit.name };
  const years = yearsOf(catalog, scope);
  if (year === null || year === scope.year || !years.includes(year)) return asked;
  return { ...asked, year, period: wholeYear, baseYear: years.find((other) => other < year) ?? null };
}

/** The selection a screen needs to show a scope that was found whole. */
export const selectionOf = (selection: Selection, scope: SlideScope): Selection => ({
  ...selection,
  indexCode: asIndexCode(scope.indexCode),
  level: levels.find((level) => level === scope.level) ?? selection.level,
  year: scope.year,
  period: scope.period,
  baseYear: scope.baseYear,
  unitId: asUnitId(scope.unitId),
  groupId: asGroupId(scope.groupId),
  criterionId: scope.criterionId === null ? null : asCriterionId(scope.criterionId),
  pinned: scope.pinned.map(asUnitId),
  likeForLike: scope.likeForLike,
});
