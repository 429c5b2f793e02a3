import { useMemo } from 'react';
import { wholeYear } from '../../domain/records.ts';
import { indexValuesQuery } from '../../queries/indexValues.ts';
import { successionsQuery } from '../../queries/successions.ts';
import { buildEstimates } from '../../viewModels/estimates.ts';
import { speakEstimates } from '../../viewModels/estimateText.ts';
import type { Screen } from '../../viewModels/screen.ts';
import { allocationKind } from './allocationKind.ts';
import { question } from './question.ts';
import { useDocuments } from './useDocuments.ts';
import { useRows } from './useRows.ts';

/** The screen with estimates of years before a unit existed. For screens loaded late: the first one does without. */
export function useEstimates(screen: Screen): Screen {
  const { words, yearbook } = screen;
  const [successions, values] = useRows([
    question(successionsQuery, []),
    question(indexValuesQuery, [yearbook.indexCode, yearbook.level, 'final', wholeYear]),
  ]);
  const { documents } = useDocuments(allocationKind);
  const estimates = useMemo(
    () =>
      successions.length === 0
        ? null
        : speakEstimates(
            words,
            buildEstimates({ values, successions, allocations: documents.map(({ content }) => content) }),
          ),
    [words, values, successions, documents],
  );
  return useMemo(() => (estimates === null ? screen : { ...screen, estimates }), [screen, estimates]);
}
