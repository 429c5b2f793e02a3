import { missingReasons } from '../domain/missing.ts';
import type { Words } from '../i18n/words.ts';
import type { ChangeKind, ChangeRow, DiffCounts, FigureValue } from '../workers/importMessages.ts';
import { periodOptions } from './importQuestionView.ts';
import type { TableCell, TableView } from './tableView.ts';
import { textCell } from './textCell.ts';

/** `500 mới, 3 đổi, 0 không đổi, 2 bị loại`, and the same of the registers where there are any. */
export function diffSentence({ t, format }: Words, { figures, entries, rejected }: DiffCounts): string {
  const counts = (kinds: Readonly<Record<ChangeKind, number>>) => ({
    new: format.count(kinds.new),
    changed: format.count(kinds.changed),
    unchanged: format.count(kinds.unchanged),
  });
  const hasEntries = entries.new + entries.changed + entries.unchanged > 0;
  const hasFigures = figures.new + figures.changed + figures.unchanged + rejected > 0;
  return [
    ...(hasFigures || !hasEntries
      ? [t('import.diff.sentence', { ...counts(figures), rejected: format.count(rejected) })]
      : []),
    ...(hasEntries ? [t('import.diff.entries', counts(entries))] : []),
  ].join(' ');
}

/** The changes of one kind as a table. */
export function changesTable(words: Words, kind: ChangeKind, rows: readonly ChangeRow[]): TableView {
  const { t } = words;
  const showsOld = kind === 'changed';
  return {
    caption: t('import.diff.title'),
    columns: [
      { key: 'unit', label: t('import.diff.unit'), kind: 'text' },
      { key: 'what', label: t('import.diff.what'), kind: 'text' },
      ...(showsOld ? [{ key: 'old', label: t('import.diff.old'), kind: 'number' } as const] : []),
      { key: 'value', label: t('import.diff.value'), kind: 'number' },
      { key: 'line', label: t('import.diff.line'), kind: 'number' },
    ],
    rows: rows.map((row, position) => ({
      id: `${kind} ${position}`,
      cells: [
        ...(row.what === 'figure' ? figureCells(words, row, showsOld) : entryCells(words, row, showsOld)),
        { value: row.line, text: words.format.count(row.line) },
      ],
    })),
  };
}

type FigureRow = Extract<ChangeRow, { readonly what: 'figure' }>;
type EntryRow = Extract<ChangeRow, { readonly what: 'entry' }>;

function figureCells(words: Words, row: FigureRow, showsOld: boolean): readonly TableCell[] {
  const { t } = words;
  const period =
    row.period === '' ? [] : [periodOptions(words).find(({ id }) => id === row.period)?.label ?? row.period];
  const kind = row.kind === 'final' ? [] : [t(`import.kind.${row.kind}`)];
  const what = [row.indexCode, String(row.year), ...period, row.criterion, ...kind].join(' · ');
  return [
    textCell(row.unit),
    textCell(what),
    ...(showsOld ? [valueCell(words, row.old, row.new)] : []),
    valueCell(words, row.new, row.old),
  ];
}

/** The value; its maximum and sample size only where they are what changes. */
function valueCell(words: Words, figure: FigureValue | null, other: FigureValue | null): TableCell {
  const { t, format } = words;
  if (figure === null) return { value: null, text: t('import.diff.nothing') };
  const { value, maxPoints, n, missingReason } = figure;
  if (value === null) {
    const reason = missingReasons.find((known) => known === missingReason) ?? 'notPublished';
    return { value: null, text: t(`common.missing.${reason}`) };
  }
  const decimals = Math.min(4, Math.max(2, decimalsOf(value)));
  const isMaxOther = other !== null && other.maxPoints !== maxPoints && maxPoints !== null;
  const isSampleOther = other !== null && other.n !== n && n !== null;
  const points = format.points(value, decimals);
  const withMax = isMaxOther
    ? t('import.diff.outOf', { value: points, max: format.points(maxPoints) })
    : points;
  return {
    value,
    text: isSampleOther ? `${withMax}; ${t('import.diff.sample', { n: format.count(n) })}` : withMax,
  };
}

const decimalsOf = (value: number): number => String(value).split('.')[1]?.length ?? 0;

function entryCells(
  { t }: Words,
  { register, label, fields }: EntryRow,
  showsOld: boolean,
): readonly TableCell[] {
  const print = (side: 'old' | 'new'): string =>
    fields.map((field) => `${field.name}: ${field[side] === '' ? '—' : field[side]}`).join('; ');
  return [
    textCell(label),
    textCell(t(`import.diff.entry.${register}`)),
    ...(showsOld ? [textCell(print('old'))] : []),
    textCell(showsOld ? print('new') : '—'),
  ];
}
