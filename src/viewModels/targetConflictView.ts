import type { PlanConflictRecord } from '../domain/planRecords.ts';
import type { TargetEvaluation } from '../domain/targetEvaluation.ts';
import type { TargetStatus } from '../domain/targetStatus.ts';
import type { Words } from '../i18n/words.ts';
import type { TargetBook } from './targetBook.ts';
import { boundText, distanceText, statusText, verdictValueText } from './targetText.ts';

/** One side of a contradiction: a clause or a reading of it, with the verdict it gives. */
export interface ConflictSide {
  readonly id: string;
  readonly heading: string;
  readonly text: string;
  readonly status: TargetStatus | null;
  readonly verdictText: string;
}

/** Both clauses of a contradiction with both verdicts; a clause no target rests on has its words only. */
export function conflictSides(
  words: Words,
  book: TargetBook,
  one: TargetEvaluation,
  conflict: PlanConflictRecord,
): readonly ConflictSide[] {
  const readings = readingSides(words, book, one);
  if (conflict.effect === 'exception' && readings.length > 0) {
    const texts = [conflict.textA, conflict.textB];
    const clauses = [conflict.clauseA, conflict.clauseB];
    return readings.map((side, index) => ({
      ...side,
      heading: `${words.t('targets.conflict.side', { clause: clauses[index] ?? '' })} · ${side.heading}`,
      text: texts[index] ?? '',
    }));
  }
  const group = book.evaluations.filter(
    ({ target, plan }) => plan.planId === conflict.planId && target.conflictId === conflict.conflictId,
  );
  return [
    [conflict.clauseA, conflict.textA],
    [conflict.clauseB, conflict.textB],
  ].map(([clause = '', text = ''], index): ConflictSide => {
    const own = group.find(({ target }) => target.clause === clause);
    const heading = words.t('targets.conflict.side', { clause });
    return own === undefined
      ? { id: `${index}`, heading, text, status: null, verdictText: words.t('targets.conflict.unchanged') }
      : { id: `${index}`, heading, text, ...verdictOf(words, book, own) };
  });
}

function verdictOf(
  words: Words,
  book: TargetBook,
  one: TargetEvaluation,
): Pick<ConflictSide, 'status' | 'verdictText'> {
  const metric = book.metricOf.get(one.target.metricId);
  const verdict = one.deciding?.verdict;
  if (metric === undefined || verdict === undefined)
    return { status: one.status, verdictText: statusText(words, one.status) };
  const status = verdict.status;
  return {
    status,
    verdictText: [
      statusText(words, status),
      `${verdictValueText(words, one, metric, verdict)} – ${boundText(words, one.target, one.deciding)}`,
      distanceText(words, one.target, metric, verdict.distance, status === 'met'),
    ]
      .filter((text) => text !== '')
      .join(': '),
  };
}

/** The ways one clause can be read, where they were told apart. */
export function readingSides(words: Words, book: TargetBook, one: TargetEvaluation): readonly ConflictSide[] {
  const metric = book.metricOf.get(one.target.metricId);
  return (one.deciding?.verdict.readings ?? []).map((reading): ConflictSide => {
    const distance =
      metric === undefined || one.status === 'notDue'
        ? ''
        : distanceText(words, one.target, metric, reading.distance, reading.status === 'met');
    return {
      id: reading.kind,
      heading: words.t(`targets.conflict.reading.${reading.kind}`),
      text: one.target.verbatim,
      status: reading.status,
      verdictText: [statusText(words, reading.status), distance].filter((text) => text !== '').join(': '),
    };
  });
}
