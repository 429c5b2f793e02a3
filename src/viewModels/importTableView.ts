import type { Words } from '../i18n/words.ts';
import { columnLetters } from '../ingest/columnLetters.ts';
import type { ColumnMapping, ColumnRole, Mapping } from '../ingest/mapping.ts';
import { columnRoles } from '../ingest/mapping.ts';
import type { DraftSummary, PreviewRow, RowFilter } from '../workers/importMessages.ts';

/** A row of the preview as the grid draws it. */
interface GridRowView {
  readonly header: string;
  readonly tone: 'plain' | 'error' | 'muted';
  readonly text: string | null;
}

interface GridCellView {
  readonly content: string;
  readonly tone?: 'error' | 'warning' | 'info' | 'corrected' | 'muted';
}

const rowFilters: readonly RowFilter[] = ['all', 'rejected', 'warned', 'skipped', 'corrected'];

const reasons = [
  'blank',
  'separatorLine',
  'title',
  'columnNumbers',
  'repeatedHeader',
  'total',
  'footnote',
  'signature',
  'otherTable',
  'heading',
  'noFigures',
  'byUser',
] as const;

const fateMarks = { loaded: '', rejected: '×', skipped: '–' } as const;
const fateTones = { loaded: 'plain', rejected: 'error', skipped: 'muted' } as const;

/** `dòng trống`, `tổng, trung bình`, … */
export function reasonText({ t }: Words, reason: string | null): string {
  return t(`import.reason.${reasons.find((known) => known === reason) ?? 'other'}`);
}

/** Line number and fate; what stands outside of the table is said across all columns. */
export function gridRowOf(words: Words, row: PreviewRow | null): GridRowView | null {
  if (row === null) return null;
  const { line, fate, reason, cells, text } = row;
  const mark = fateMarks[fate];
  return {
    header: mark === '' ? String(line) : `${mark} ${line}`,
    tone: fateTones[fate],
    text: cells === null ? [reasonText(words, reason), ...(text === '' ? [] : [text])].join(': ') : null,
  };
}

/** A cell with its mark; columns that are not used stand back. */
export function gridCellOf(
  { t }: Words,
  row: PreviewRow | null,
  column: number,
  cellIn: (row: PreviewRow, column: number) => string,
  mapping: Mapping | null,
): GridCellView {
  if (row === null) return { content: t('import.table.loading'), tone: 'muted' };
  const content = cellIn(row, column);
  const mark = row.marks.find((one) => one.column === column)?.mark;
  if (mark !== undefined) return { content, tone: mark };
  const role = mapping?.columns[column]?.role;
  const isUnused =
    mapping !== null && mapping.columns.some((one) => one.role !== 'ignored') && role === 'ignored';
  return isUnused ? { content, tone: 'muted' } : { content };
}

/**
 * Filters with how many rows each shows; those of no rows are left out. Of a large file only the start is shown: `12 /
 * 3.400` are 12 shown of 3,400.
 */
export function filterOptions(
  { t, format }: Words,
  { previewRows, accounting }: Pick<DraftSummary, 'previewRows' | 'accounting'>,
): readonly { readonly id: RowFilter; readonly label: string }[] {
  const totals = { all: accounting.read, rejected: accounting.rejected, skipped: accounting.skipped };
  const isStart = previewRows.all < accounting.read;
  const countOf = (id: RowFilter): string => {
    const shown = format.count(previewRows[id]);
    if (!isStart) return shown;
    return id === 'warned' || id === 'corrected'
      ? t('import.table.inStart', { shown })
      : t('import.table.ofTotal', { shown, total: format.count(totals[id]) });
  };
  return rowFilters
    .filter((id) => id === 'all' || previewRows[id] > 0)
    .map((id) => ({ id, label: t(`import.table.${id}`, { count: countOf(id) }) }));
}

/** The heading of a column, or its letter where it has none. */
export const headingOf = ({ t }: Words, header: readonly string[], column: number): string => {
  const heading = header[column]?.trim() ?? '';
  return heading === '' ? t('import.column.unnamed', { letters: columnLetters(column) }) : heading;
};

/** Every role a column can have. */
export const roleOptions = ({ t }: Words): readonly { readonly id: ColumnRole; readonly label: string }[] =>
  columnRoles.map((id) => ({ id, label: t(`import.role.${id}`) }));

/** What the figures of a column are, in a few words: `1.1 · Thẩm định`. */
export function columnMeaning({ t }: Words, { figure }: ColumnMapping): string {
  if (figure === null) return '';
  const { criterion, unit, year, index, kind, measure } = figure;
  return [
    ...(unit === null ? [] : [unit]),
    criterion.length > 0 ? criterion.join(' / ') : (index ?? ''),
    ...(year === null ? [] : [String(year)]),
    ...(kind === null ? [] : [t(`import.kind.${kind}`)]),
    t(
      measure === 'points'
        ? 'import.column.measurePoints'
        : measure === 'percentOfMax'
          ? 'import.column.measurePercentOfMax'
          : 'import.column.measurePercentCheck',
    ),
  ]
    .filter((part) => part !== '')
    .join(' · ');
}
