import { useMemo } from 'react';
import { wholeYear } from '../../domain/records.ts';
import { useWords } from '../../i18n/useWords.ts';
import { indexValuesQuery, indicatorValuesQuery } from '../../queries/indexValues.ts';
import { publicationsQuery } from '../../queries/publications.ts';
import type { Selection } from '../../state/selection.ts';
import { buildScreen } from '../../viewModels/buildScreen.ts';
import { indicatorsOf, shownIndicator } from '../../viewModels/indicator.ts';
import type { Screen } from '../../viewModels/screen.ts';
import { buildYearbook } from '../../viewModels/yearbook.ts';
import { question } from './question.ts';
import { useRows } from './useRows.ts';
import { useWorkspace } from './workspace.ts';

/** The selection resolved to data. Null when there is nothing to show for it. */
export function useScreen(selection: Selection): Screen | null {
  const { indexCode, level, groupId, year, baseYear, unitId, pinned, likeForLike, criterionId } = selection;
  const { catalog } = useWorkspace();
  const words = useWords();
  const indicator = useMemo(
    () => shownIndicator(indicatorsOf(catalog, { indexCode, level }, year), criterionId),
    [catalog, indexCode, level, year, criterionId],
  );
  const [values, publications] = useRows([
    indicator === null
      ? question(indexValuesQuery, [indexCode, level, 'final', wholeYear])
      : question(indicatorValuesQuery, [indexCode, level, indicator.criterionId, 'final', wholeYear]),
    question(publicationsQuery, [indexCode]),
  ]);
  const yearbook = useMemo(
    () => buildYearbook({ catalog, indexCode, level, groupId, values, publications }),
    [catalog, indexCode, level, groupId, values, publications],
  );
  return useMemo(
    () =>
      unitId === null
        ? null
        : buildScreen({
            words,
            catalog,
            yearbook,
            year,
            baseYear,
            unitId,
            pinned,
            groupId,
            likeForLike,
            criterionId,
            indicator,
          }),
    [words, catalog, yearbook, year, baseYear, unitId, pinned, groupId, likeForLike, criterionId, indicator],
  );
}
