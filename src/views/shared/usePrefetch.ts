import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { wholeYear } from '../../domain/records.ts';
import { criterionScoresQuery } from '../../queries/criterionScores.ts';
import { indexValuesQuery } from '../../queries/indexValues.ts';
import { publicationsQuery } from '../../queries/publications.ts';
import type { Selection } from '../../state/selection.ts';
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
export function usePrefetch({ indexCode, year }: Selection): void {
  const client = useQueryClient();
  const { catalog, database, dataVersion } = useWorkspace();
  useEffect(() => {
    const years = catalog.indexYears
      .filter((row) => row.indexCode === indexCode)
      .toSorted((a, b) => Math.abs(a.year - year) - Math.abs(b.year - year));
    const waiting: readonly Question<unknown>[] = [
      ...years.map((row) => question(criterionScoresQuery, [indexCode, row.year])),
      ...catalog.indices.flatMap((index) => [
        question(indexValuesQuery, [index.indexCode, 'final', wholeYear]),
        question(publicationsQuery, [index.indexCode]),
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
  }, [client, catalog, database, dataVersion, indexCode, year]);
}
