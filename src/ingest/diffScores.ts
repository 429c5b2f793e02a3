import type { ScoreRecord } from '../domain/records.ts';
import { isSame } from '../domain/tolerance.ts';
import { scoreKey } from './parseScores.ts';

/** A figure that is stored already and would get other contents. */
export interface ChangedScore {
  readonly old: ScoreRecord;
  readonly new: ScoreRecord;
}

/** What an import changes. `new`, `changed` and `unchanged` together are all drafted figures; `rejected` counts those that do not load. */
export interface ScoreDiff {
  readonly new: readonly ScoreRecord[];
  readonly changed: readonly ChangedScore[];
  readonly unchanged: readonly ScoreRecord[];
  readonly rejected: number;
}

/**
 * Drafted figures against stored ones of the same unit, year, period, method, criterion and kind. Value, maximum,
 * sample size and missing reason count; batch and row do not. Of several stored figures with one key the last counts.
 */
export function diffScores(
  draft: { readonly records: readonly ScoreRecord[]; readonly cells: { readonly rejected: number } },
  stored: Iterable<ScoreRecord>,
): ScoreDiff {
  const storedByKey = new Map<string, ScoreRecord>();
  for (const record of stored) storedByKey.set(scoreKey(record), record);
  const diff = { new: [] as ScoreRecord[], changed: [] as ChangedScore[], unchanged: [] as ScoreRecord[] };
  for (const record of draft.records) {
    const old = storedByKey.get(scoreKey(record));
    if (old === undefined) diff.new.push(record);
    else if (saysSame(old, record)) diff.unchanged.push(record);
    else diff.changed.push({ old, new: record });
  }
  return { ...diff, rejected: draft.cells.rejected };
}

const saysSame = (a: ScoreRecord, b: ScoreRecord): boolean =>
  sameNumber(a.value, b.value) &&
  sameNumber(a.maxPoints, b.maxPoints) &&
  sameNumber(a.n, b.n) &&
  a.missingReason === b.missingReason;

const sameNumber = (a: number | null, b: number | null): boolean =>
  a === null || b === null ? a === b : isSame(a, b);
