import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { areaScoresQuery } from '../../queries/areaScores.ts';
import { isSurvey, rankRangesInput } from '../../viewModels/rankRangesView.ts';
import type { RankRanges } from '../../viewModels/rankRangesView.ts';
import type { Screen } from '../../viewModels/screen.ts';
import { rankRangesBeside } from '../../workers/rankClient.ts';
import { useWorkspace } from '../shared/workspace.ts';

/**
 * How certain the ranks on show are; null where that is not known, and until it is: the ranking itself never waits
 * for it.
 */
export function useRankRanges(
  screen: Screen,
  groupId: string,
): { readonly ranges: RankRanges | null; readonly isPending: boolean } {
  const { database, dataVersion } = useWorkspace();
  const { page, indicator } = screen;
  const { indexCode, level } = screen.yearbook;
  const { data = null, isPending } = useQuery({
    // Name, parameters, data version, like every question: what belongs to other data is forgotten by its third part.
    queryKey: [
      'rankRanges',
      [indexCode, level, indicator?.criterionId ?? '', page.year, groupId],
      dataVersion,
    ],
    queryFn: async ({ signal }) => {
      const areaScores = isSurvey(screen)
        ? []
        : (database.answerNow(areaScoresQuery, [indexCode, level, page.year]) ??
          (await database.run(areaScoresQuery, [indexCode, level, page.year], signal)));
      const input = rankRangesInput(screen, areaScores);
      return input === null ? null : { kind: input.kind, ranges: await rankRangesBeside(input, signal) };
    },
  });
  const ranges = useMemo(
    () =>
      data === null
        ? null
        : { kind: data.kind, of: new Map(data.ranges.map((range) => [range.unitId, range])) },
    [data],
  );
  return { ranges, isPending };
}
