import type { TargetEvaluation } from '../domain/targetEvaluation.ts';
import type { TargetStatus } from '../domain/targetStatus.ts';
import type { VerdictStatus } from '../domain/targetVerdict.ts';
import { togetherStatus } from '../domain/targetVerdict.ts';
import { groupBy } from '../domain/groupBy.ts';
import type { Words } from '../i18n/words.ts';
import type { PanelView } from './panelView.ts';
import type { TargetBook } from './targetBook.ts';
import { metricNameOf, targetSource } from './targetNames.ts';
import { statusSymbols, statusText } from './targetText.ts';

/** One cell: a unit's own verdict on a target; null where the target does not speak of the unit. */
export interface MatrixCell {
  readonly status: VerdictStatus | null;
  readonly symbol: string;
  /** Read out and shown on hover. */
  readonly text: string;
}

export interface MatrixRow {
  readonly unitId: string;
  readonly name: string;
  readonly missed: number;
  readonly judged: number;
  readonly cells: readonly MatrixCell[];
}

/** Units by targets. */
export interface TargetMatrix {
  readonly targets: readonly { readonly id: string; readonly name: string; readonly status: TargetStatus }[];
  readonly rows: readonly MatrixRow[];
}

interface UnitVerdict {
  readonly name: string;
  readonly status: VerdictStatus;
}

/** Every unit's own verdict on a target: over all its due dates of the year that decides. */
export function unitVerdicts({ deciding, occurrences }: TargetEvaluation): ReadonlyMap<string, UnitVerdict> {
  const judged = occurrences.filter(({ due, isDue }) => isDue && due.year === deciding?.due.year);
  const parts = judged.flatMap(({ verdict }) => verdict.parts.filter(({ kind }) => kind === 'unit'));
  return new Map(
    [...groupBy(parts, ({ id }) => id)].map(([id, own]) => [
      id,
      { name: own[0]?.name ?? id, status: togetherStatus(own) },
    ]),
  );
}

/** Which units miss which targets; most missed first. A unit's own verdict, not the plan's. */
export function targetMatrix(words: Words, book: TargetBook, planId: string | null): PanelView<TargetMatrix> {
  const { t, format } = words;
  const shown = book.evaluations
    .filter(({ plan }) => planId === null || plan.planId === planId)
    .map((one) => ({ one, verdicts: unitVerdicts(one) }))
    .filter(({ verdicts }) => verdicts.size > 0);
  const names = new Map(
    shown.flatMap(({ verdicts }) => [...verdicts].map(([id, { name }]) => [id, name] as const)),
  );
  const rows = [...names].map(([unitId, name]): MatrixRow => {
    const cells = shown.map(({ one, verdicts }): MatrixCell => {
      const status = verdicts.get(unitId)?.status ?? null;
      const word = status === null ? t('targets.matrix.blank') : statusText(words, status);
      return {
        status,
        symbol: status === null ? '' : statusSymbols[status],
        text: `${name} · ${one.target.targetId}: ${word}`,
      };
    });
    return {
      unitId,
      name,
      missed: cells.filter(({ status }) => status === 'missed').length,
      judged: cells.filter(({ status }) => status === 'missed' || status === 'met').length,
      cells,
    };
  });
  const sorted = rows.toSorted((a, b) => (a.missed === b.missed ? a.judged - b.judged : b.missed - a.missed));
  const [worst] = sorted;
  const targets = shown.map(({ one }) => ({
    id: one.target.targetId as string,
    name: metricNameOf(words, book, one.target),
    status: one.status,
  }));
  return {
    id: 'targetMatrix',
    title: t('targets.matrix.title'),
    sentence:
      worst === undefined || worst.missed === 0
        ? t('targets.matrix.none')
        : t('targets.matrix.sentence', {
            name: worst.name,
            missed: format.count(worst.missed),
            all: format.count(worst.judged),
          }),
    chart: sorted.length === 0 ? null : { targets, rows: sorted },
    unavailable: sorted.length === 0 ? t('targets.matrix.none') : null,
    table: {
      caption: t('targets.matrix.caption'),
      columns: [
        { key: 'unit', label: t('targets.matrix.unit'), kind: 'text' },
        { key: 'missed', label: t('targets.matrix.missed'), kind: 'number' },
        ...targets.map(({ id }) => ({ key: id, label: id, kind: 'text' as const })),
      ],
      rows: sorted.map((row) => ({
        id: row.unitId,
        cells: [
          { value: row.name, text: row.name },
          { value: row.missed, text: `${row.missed}/${row.judged}` },
          ...row.cells.map(({ status, symbol }) => ({
            value: status === null ? null : t(`targets.status.${status}`),
            text: symbol,
          })),
        ],
      })),
    },
    source: targetSource(
      words,
      book,
      shown.map(({ one }) => one),
    ),
  };
}
