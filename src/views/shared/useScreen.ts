import { useMemo } from 'react';
import { wholeYear } from '../../domain/records.ts';
import { useWords } from '../../i18n/useWords.ts';
import { criterionScoresQuery } from '../../queries/criterionScores.ts';
import type { CriterionScoreRow } from '../../queries/criterionScores.ts';
import { indexValuesQuery, indicatorValuesQuery } from '../../queries/indexValues.ts';
import { publicationsQuery } from '../../queries/publications.ts';
import type { Selection } from '../../state/selection.ts';
import { buildScreen } from '../../viewModels/buildScreen.ts';
import { indicatorsOf, shownIndicator } from '../../viewModels/indicator.ts';
import { isOfIndex } from '../../viewModels/population.ts';
import { peerBasis, peersGroup, withPeers } from '../../viewModels/peers.ts';
import type { Screen } from '../../viewModels/screen.ts';
import { buildYearbook } from '../../viewModels/yearbook.ts';
import { question } from './question.ts';
import { useRows } from './useRows.ts';
import { useWorkspace } from './workspace.ts';

const noScores: readonly CriterionScoreRow[] = [];
const noYears: readonly number[] = [];

/** The selection resolved to data. Null when there is nothing to show for it. */
export function useScreen(selection: Selection): Screen | null {
  const { indexCode, level, groupId, year, baseYear, unitId, pinned, likeForLike, criterionId, view } =
    selection;
  const { catalog: registers } = useWorkspace();
  const words = useWords();
  const indicator = useMemo(
    () => shownIndicator(indicatorsOf(registers, { indexCode, level }, year), criterionId),
    [registers, indexCode, level, year, criterionId],
  );
  const index = useMemo(() => ({ indexCode, level }), [indexCode, level]);
  const hasPeers = groupId === peersGroup && unitId !== null;
  const isProfile = hasPeers && peerBasis(registers, index) === 'profile';
  const [values, publications, profile = noScores] = useRows([
    indicator === null
      ? question(indexValuesQuery, [indexCode, level, 'final', wholeYear])
      : question(indicatorValuesQuery, [indexCode, level, indicator.criterionId, 'final', wholeYear]),
    question(publicationsQuery, [indexCode]),
    ...(isProfile ? [question(criterionScoresQuery, [indexCode, level, year])] : []),
  ]);
  const catalog = useMemo(
    () =>
      hasPeers ? withPeers({ words, catalog: registers, index, unitId, year, scores: profile }) : registers,
    [words, registers, hasPeers, index, unitId, year, profile],
  );
  const answerYears = useMemo(
    () =>
      view === 'satisfaction'
        ? catalog.answerPeriods.filter((row) => isOfIndex(row, index)).map((row) => row.year)
        : noYears,
    [catalog, index, view],
  );
  const yearbook = useMemo(
    () => buildYearbook({ catalog, indexCode, level, groupId, values, publications, answerYears }),
    [catalog, indexCode, level, groupId, values, publications, answerYears],
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
