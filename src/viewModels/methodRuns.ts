import { methodBreaks, methodOfYear } from '../domain/comparability.ts';
import type { MethodRecord } from '../domain/records.ts';
import type { Words } from '../i18n/words.ts';
import type { MethodBreak } from './historyView.ts';
import { breakText } from './reasonText.ts';
import type { Yearbook } from './yearbook.ts';

/** Years in a row under one method. */
export interface MethodRun {
  readonly method: MethodRecord;
  readonly years: readonly number[];
}

/** Every year from an index's first figure to its last, those without figures included. */
export function everyYear({ years }: Pick<Yearbook, 'years'>): readonly number[] {
  const [first, last] = [years.at(0), years.at(-1)];
  if (first === undefined || last === undefined) return [];
  return Array.from({ length: last - first + 1 }, (_, offset) => first + offset);
}

/** Those years cut where the method changes; a year no method covers is in no run. */
export function methodRuns(yearbook: Pick<Yearbook, 'years' | 'methods'>): readonly MethodRun[] {
  const runs: { method: MethodRecord; years: number[] }[] = [];
  for (const year of everyYear(yearbook)) {
    const method = methodOfYear(yearbook.methods, year);
    if (method === null) continue;
    const run = runs.at(-1);
    if (run?.method.methodId === method.methodId) run.years.push(year);
    else runs.push({ method, years: [year] });
  }
  return runs;
}

/** The changes of method between an index's first and last year, with what changed in words. */
export function breaksOf(
  words: Words,
  yearbook: Pick<Yearbook, 'years' | 'methods'>,
): readonly MethodBreak[] {
  const [first, last] = [yearbook.years.at(0), yearbook.years.at(-1)];
  if (first === undefined || last === undefined) return [];
  return methodBreaks(yearbook.methods)
    .filter(({ year }) => year > first && year <= last)
    .map(({ year, method }) => ({
      year,
      label: words.t('common.segments.breakLabel', { year }),
      reason: breakText(words, method),
    }));
}
