import { searchFold } from '../domain/searchFold.ts';
import type { TargetEvaluation } from '../domain/targetEvaluation.ts';
import type { TargetStatus } from '../domain/targetStatus.ts';
import { targetStatuses } from '../domain/targetStatus.ts';
import type { Words } from '../i18n/words.ts';
import { dateText } from './dateText.ts';
import type { PanelView } from './panelView.ts';
import type { TableCell, TableView } from './tableView.ts';
import type { TargetBook } from './targetBook.ts';
import { metricNameOf, targetSource } from './targetNames.ts';
import { boundText, distanceText, periodText, statusSymbols, verdictValueText } from './targetText.ts';

/** Which targets are listed. */
export interface TargetFilter {
  readonly planId: string | null;
  readonly status: TargetStatus | null;
  /** Found in metric, clause, words, agency and document number, without accents. */
  readonly search: string;
}

/** One target of the list, in words. */
export interface TargetListRow {
  readonly id: string;
  readonly status: TargetStatus;
  readonly symbol: string;
  readonly word: string;
  readonly name: string;
  readonly clause: string;
  readonly docNumber: string;
  readonly valueText: string;
  readonly boundText: string;
  readonly distanceText: string;
  /** The unit or field that decides, or why nothing can be said; empty otherwise. */
  readonly decides: string;
}

export interface TargetListView {
  readonly rows: readonly TargetListRow[];
  /** Targets of the chosen plan in each status, whatever else is filtered. */
  readonly counts: Readonly<Record<TargetStatus, number>>;
  readonly total: number;
}

/** Targets in the order in which they press: missed by most first, then contradictions, then what cannot be told. */
export function inUrgency(evaluations: readonly TargetEvaluation[]): readonly TargetEvaluation[] {
  return evaluations.toSorted((a, b) => {
    const order = targetStatuses.indexOf(a.status) - targetStatuses.indexOf(b.status);
    if (order !== 0) return order;
    const distance = (a.relativeDistance ?? Infinity) - (b.relativeDistance ?? Infinity);
    return Number.isNaN(distance) || distance === 0
      ? a.target.targetId.localeCompare(b.target.targetId)
      : distance;
  });
}

/** How many targets there are of each status. */
export function countStatuses(
  evaluations: readonly TargetEvaluation[],
): Readonly<Record<TargetStatus, number>> {
  const counts = { missed: 0, conflict: 0, insufficient: 0, notDue: 0, met: 0, noNumericTarget: 0 };
  for (const { status } of evaluations) counts[status] += 1;
  return counts;
}

const matches = (
  words: Words,
  book: TargetBook,
  { target, plan }: TargetEvaluation,
  search: string,
): boolean =>
  search === '' ||
  searchFold(
    [
      metricNameOf(words, book, target),
      target.clause,
      target.verbatim,
      target.agency,
      plan.docNumber,
      target.targetId,
    ].join(' '),
  ).includes(searchFold(search));

/** Every target of the filter, the most pressing first, with what lacks and which clause says so. */
export function targetListView(
  words: Words,
  book: TargetBook,
  filter: TargetFilter,
): PanelView<TargetListView> {
  const { t, format } = words;
  const ofPlan = book.evaluations.filter(
    ({ plan }) => filter.planId === null || plan.planId === filter.planId,
  );
  const counts = countStatuses(ofPlan);
  const listed = inUrgency(
    ofPlan.filter(
      (one) =>
        (filter.status === null || one.status === filter.status) && matches(words, book, one, filter.search),
    ),
  );
  const rows = listed.map((one) => rowOf(words, book, one));
  const worst = inUrgency(ofPlan).find(({ status }) => status === 'missed');
  const worstRow = worst === undefined ? null : rowOf(words, book, worst);
  return {
    id: 'targetList',
    title: t('targets.list.title'),
    sentence:
      worstRow === null
        ? t('targets.list.allMet', { met: format.count(counts.met), total: format.count(ofPlan.length) })
        : t('targets.list.sentence', {
            missed: format.count(counts.missed),
            total: format.count(ofPlan.length),
            name: worstRow.name,
            clause: worstRow.clause,
            doc: worstRow.docNumber,
            distance: [worstRow.distanceText, worstRow.decides].filter((text) => text !== '').join(', '),
          }),
    chart: { rows, counts, total: ofPlan.length },
    unavailable: null,
    table: tableOf(words, book, listed, rows),
    source: targetSource(words, book, ofPlan),
  };
}

function rowOf(words: Words, book: TargetBook, one: TargetEvaluation): TargetListRow {
  const { t } = words;
  const { target, plan, status, deciding, reason } = one;
  const metric = book.metricOf.get(target.metricId);
  const verdict = deciding?.verdict ?? null;
  const isJudged = status === 'met' || status === 'missed' || status === 'conflict';
  const worst = verdict?.worst ?? null;
  return {
    id: target.targetId,
    status,
    symbol: statusSymbols[status],
    word: t(`targets.status.${status}`),
    name: metricNameOf(words, book, target),
    clause: target.clause,
    docNumber: plan.docNumber,
    valueText:
      metric === undefined || verdict === null || verdict.value === null
        ? '–'
        : verdictValueText(words, one, metric, verdict),
    boundText: boundText(words, target, deciding),
    distanceText:
      metric === undefined || verdict === null || !isJudged
        ? ''
        : distanceText(words, target, metric, verdict.distance, verdict.status !== 'missed'),
    decides:
      reason !== null
        ? t(`targets.reason.${reason}`)
        : [
            deciding !== null && deciding.due.period !== '' && isJudged ? periodText(words, deciding) : '',
            status === 'missed' && worst !== null ? worst.name : '',
          ]
            .filter((text) => text !== '')
            .join(', '),
  };
}

const plainCell = (value: string): TableCell => ({ value, text: value });

function tableOf(
  words: Words,
  { asOf }: TargetBook,
  listed: readonly TargetEvaluation[],
  rows: readonly TargetListRow[],
): TableView {
  const { t } = words;
  const column = (key: keyof typeof columnKinds) => ({
    key,
    label: t(`targets.list.column.${key}`),
    kind: columnKinds[key],
  });
  return {
    caption: t('targets.list.caption', { day: dateText(words, asOf) }),
    columns: (Object.keys(columnKinds) as (keyof typeof columnKinds)[]).map(column),
    rows: rows.map((row, index) => {
      const one = listed[index];
      const verdict = one?.deciding?.verdict ?? null;
      return {
        id: row.id,
        cells: [
          { value: row.word, text: `${row.symbol} ${row.word}` },
          plainCell(row.name),
          plainCell(row.clause),
          plainCell(row.docNumber),
          { value: verdict?.value ?? null, text: row.valueText },
          plainCell(row.boundText),
          { value: verdict?.distance ?? null, text: row.distanceText },
          plainCell(row.decides),
          plainCell(one?.target.agency ?? ''),
          plainCell(one?.target.verbatim ?? ''),
        ],
      };
    }),
  };
}

const columnKinds = {
  status: 'text',
  target: 'text',
  clause: 'text',
  plan: 'text',
  value: 'number',
  bound: 'text',
  distance: 'number',
  decides: 'text',
  agency: 'text',
  verbatim: 'text',
} as const;
