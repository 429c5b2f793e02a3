import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { wholeYear } from '../../domain/records.ts';
import { criterionScoresQuery } from '../../queries/criterionScores.ts';
import { indexValuesQuery } from '../../queries/indexValues.ts';
import { publicationsQuery } from '../../queries/publications.ts';
import type { Selection } from '../../state/selection.ts';
import { isOfIndex } from '../../viewModels/population.ts';
import type { IndexKey } from '../../viewModels/population.ts';
import { question, requestOf } from './question.ts';
import type { Question } from './question.ts';
import { useWorkspace } from './workspace.ts';

/** Answers longer than this are fetched only when asked for: decoding them would hold the page up. */
const maxRows = 5000;

/** Runs a step when the page has nothing better to do; returns the way to stop it. */
function whenIdle(step: () => void): () => void {
  if (typeof requestIdleCallback === 'undefined') {
    const timer = setTimeout(step, 200);
    return () => clearTimeout(timer);
  }
  const handle = requestIdleCallback(step);
  return () => cancelIdleCallback(handle);
}

/** Fetches, while nobody waits, what the next press may ask for: the other years of the index, then the other indices. */
export function usePrefetch({ indexCode, level, year }: Selection): void {
  const client = useQueryClient();
  const { catalog, database, dataVersion } = useWorkspace();
  useEffect(() => {
    const yearsOf = (index: IndexKey): readonly number[] =>
      catalog.indexYears
        .filter((row) => isOfIndex(row, index))
        .map((row) => row.year)
        .toSorted((a, b) => Math.abs(a - year) - Math.abs(b - year));
    const waiting: readonly Question<unknown>[] = [
      ...yearsOf({ indexCode, level }).map((near) =>
        question(criterionScoresQuery, [indexCode, level, near]),
      ),
      ...catalog.indices.flatMap(({ indexCode: code }) => [
        question(indexValuesQuery, [code, level, 'final', wholeYear]),
        question(publicationsQuery, [code]),
        // A change of index keeps the year, or takes the nearest, and compares it with another.
        ...yearsOf({ indexCode: code, level })
          .slice(0, 2)
          .map((near) => question(criterionScoresQuery, [code, level, near])),
      ]),
    ];
    let position = 0;
    let stop = (): void => undefined;
    let isOver = false;
    const next = async (): Promise<void> => {
      const asked = waiting[position];
      position += 1;
      if (asked === undefined) return;
      const rows = await client.ensureQueryData(requestOf(asked, database, dataVersion)).catch(() => null);
      if (!isOver && rows !== null && rows.length <= maxRows) stop = whenIdle(() => void next());
    };
    stop = whenIdle(() => void next());
    return () => {
      isOver = true;
      stop();
    };
  }, [client, catalog, database, dataVersion, indexCode, level, year]);
}
