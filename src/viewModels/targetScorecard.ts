import { groupBy } from '../domain/groupBy.ts';
import { targetStatuses } from '../domain/targetStatus.ts';
import type { TargetStatus } from '../domain/targetStatus.ts';
import type { Words } from '../i18n/words.ts';
import { dateText } from './dateText.ts';
import type { PanelView } from './panelView.ts';
import type { TargetBook } from './targetBook.ts';
import { countStatuses } from './targetList.ts';
import { targetSource } from './targetNames.ts';
import { statusText } from './targetText.ts';

/** One plan's targets by status. */
export interface PlanScore {
  readonly planId: string;
  readonly docNumber: string;
  readonly issuer: string;
  readonly counts: Readonly<Record<TargetStatus, number>>;
  readonly total: number;
}

/** Every plan with the number of its targets in each status. */
export function targetScorecard(words: Words, book: TargetBook): PanelView<readonly PlanScore[]> {
  const { t, format } = words;
  const scores = [...groupBy(book.evaluations, ({ plan }) => plan).entries()].map(
    ([plan, own]): PlanScore => ({
      planId: plan.planId,
      docNumber: plan.docNumber,
      issuer: plan.issuer,
      counts: countStatuses(own),
      total: own.length,
    }),
  );
  const counts = countStatuses(book.evaluations);
  return {
    id: 'targetScorecard',
    title: t('targets.scorecard.title'),
    sentence: t('targets.scorecard.sentence', {
      day: dateText(words, book.asOf),
      met: format.count(counts.met),
      missed: format.count(counts.missed),
      conflict: format.count(counts.conflict),
      other: format.count(counts.insufficient + counts.notDue + counts.noNumericTarget),
    }),
    chart: scores.length === 0 ? null : scores,
    unavailable: scores.length === 0 ? t('targets.none.text') : null,
    table: {
      caption: t('targets.scorecard.caption'),
      columns: [
        { key: 'plan', label: t('targets.scorecard.plan'), kind: 'text' },
        ...targetStatuses.map((status) => ({
          key: status,
          label: statusText(words, status),
          kind: 'number' as const,
        })),
        { key: 'total', label: t('targets.scorecard.total'), kind: 'number' },
      ],
      rows: scores.map((score) => ({
        id: score.planId,
        cells: [
          { value: score.docNumber, text: `${score.docNumber} · ${score.issuer}` },
          ...[...targetStatuses.map((status) => score.counts[status]), score.total].map((value) => ({
            value,
            text: format.count(value),
          })),
        ],
      })),
    },
    source: targetSource(words, book, book.evaluations),
  };
}
