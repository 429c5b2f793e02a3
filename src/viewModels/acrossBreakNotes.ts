import { acrossBreakOf } from './acrossBreakFigures.ts';
import type { BreakScores } from './acrossBreakFigures.ts';
import type { Screen } from './screen.ts';

/**
 * What may be said of the selected unit instead of a change across a change of method: a sentence each on the criteria
 * both methods share and on the distance to the mean. Empty within one method.
 */
export function acrossBreakNotes(screen: Screen, scores: BreakScores): readonly string[] {
  const { words, catalog, comparison, unitId } = screen;
  if (comparison === null || !comparison.isMethodBreak) return [];
  const { t, format } = words;
  const { part, distance } = acrossBreakOf(catalog, comparison, scores)(unitId);
  const years = { base: comparison.base.year, year: comparison.now.year };
  return [
    ...(part === null
      ? []
      : [
          t('overview.note.comparablePart', {
            ...years,
            n: format.count(part.criteriaCount),
            from: format.points(part.basePercent),
            to: format.points(part.nowPercent),
            change: format.change(part.changePp),
          }),
        ]),
    ...(distance === null
      ? []
      : [
          t('overview.note.meanDistance', {
            ...years,
            from: format.signed(distance.base),
            to: format.signed(distance.now),
          }),
        ]),
  ];
}
