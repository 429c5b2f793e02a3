import type PptxGenJS from 'pptxgenjs';
import type { SlideTarget } from '../viewModels/slideView.ts';
import type { TableView } from '../viewModels/tableView.ts';
import { accent, fontFace, headFill, heightOf, ink, ownFill, rule, worse } from './pptxLook.ts';
import type { Box } from './pptxLook.ts';
import { allowedText } from './xmlText.ts';

/** One cell as it is printed. */
export interface PrintedCell {
  readonly text: string;
  readonly align: 'left' | 'right';
  readonly isBold: boolean;
  /** The first line is bold, what follows explains it. */
  readonly hasLead: boolean;
  readonly tone: 'improved' | 'worse' | null;
  readonly fill: 'head' | 'own' | null;
}

/** A table as it is printed; `weights` share its width among the columns. */
export interface PrintedTable {
  /** Null for none. */
  readonly head: readonly PrintedCell[] | null;
  readonly rows: readonly (readonly PrintedCell[])[];
  readonly weights: readonly number[];
}

const plain: PrintedCell = {
  text: '',
  align: 'left',
  isBold: false,
  hasLead: false,
  tone: null,
  fill: null,
};
const cell = (text: string, look: Partial<PrintedCell> = {}): PrintedCell => ({ ...plain, text, ...look });

const narrowest = 6;
const widest = 40;

/** Letters a column needs, within reason. */
const weightOf = ({ columns, rows }: TableView, place: number): number => {
  const longest = Math.max(0, ...rows.map(({ cells }) => cells[place]?.text.length ?? 0));
  const word = Math.max(...(columns[place]?.label ?? '').split(' ').map(({ length }) => length));
  return Math.min(widest, Math.max(narrowest, word, longest) + 2);
};

/** A table of a view. */
export function printedTable(table: TableView): PrintedTable {
  const isText = table.columns.map(({ kind }) => kind === 'text');
  const alignOf = (place: number): PrintedCell['align'] => (isText[place] === true ? 'left' : 'right');
  return {
    head: table.columns.map(({ label }, place) =>
      cell(label, { align: alignOf(place), isBold: true, fill: 'head' }),
    ),
    rows: table.rows.map(({ cells, emphasis }) =>
      cells.map(({ text, value, tone }, place) =>
        cell(text === '' && value !== null ? String(value) : text, {
          align: alignOf(place),
          isBold: emphasis !== undefined,
          tone: tone ?? null,
          fill: emphasis === 'selected' ? 'own' : null,
        }),
      ),
    ),
    weights: table.columns.map((_, place) => weightOf(table, place)),
  };
}

/** What is asked and how it stands, without a head. */
export const factsTable = (
  facts: readonly { readonly label: string; readonly text: string }[],
): PrintedTable => ({
  head: null,
  rows: facts.map(({ label, text }) => [cell(label, { isBold: true }), cell(text)]),
  weights: [28, 72],
});

/** Targets with their clauses. */
export const targetsTable = (targets: readonly SlideTarget[]): PrintedTable => ({
  head: null,
  rows: targets.map(({ symbol, word, name, clause, valueText, boundText, tone }) => [
    cell(`${symbol} ${word}`, {
      isBold: true,
      tone: tone === 'met' ? 'improved' : tone === 'missed' ? 'worse' : null,
    }),
    cell([name, clause].filter((text) => text !== '').join('\n'), { hasLead: true }),
    cell([valueText, boundText].filter((text) => text !== '').join('\n'), { align: 'right', hasLead: true }),
  ]),
  weights: [18, 52, 30],
});

/** Actions with what they would bring. */
export const actionsTable = (
  actions: readonly { readonly name: string; readonly gainText: string; readonly detail: string }[],
): PrintedTable => ({
  head: null,
  rows: actions.map(({ name, gainText, detail }) => [
    cell([name, detail].filter((text) => text !== '').join('\n'), { hasLead: true }),
    cell(gainText, { align: 'right', isBold: true, tone: 'improved' }),
  ]),
  weights: [70, 30],
});

/** Inches between the edge of a cell and its text. */
const padding = 0.08;

const rowHeight = (row: readonly PrintedCell[], widths: readonly number[], size: number): number =>
  Math.max(
    ...row.map(({ text, isBold }, place) =>
      text
        .split('\n')
        .reduce(
          (sum, line) =>
            sum + heightOf(line === '' ? ' ' : line, (widths[place] ?? 1) - 2 * padding, size, isBold),
          0,
        ),
    ),
  ) +
  2 * padding;

const heights = (
  rows: readonly (readonly PrintedCell[])[],
  widths: readonly number[],
  size: number,
): number => rows.reduce((sum, row) => sum + rowHeight(row, widths, size), 0);

interface FittedTable {
  readonly size: number;
  readonly widths: readonly number[];
  /** Rows that fit. */
  readonly count: number;
}

/** The largest type from `size` to `least` at which all rows fit, or as many rows as fit at `least`. */
export function fitTable(
  { head, rows, weights }: PrintedTable,
  box: Box,
  size: number,
  least: number,
): FittedTable {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const widths = weights.map((weight) => (box.w * weight) / total);
  const above = head === null ? [] : [head];
  let fitting = size;
  while (fitting > least && heights([...above, ...rows], widths, fitting) > box.h) fitting -= 1;
  let count = rows.length;
  while (count > 1 && heights([...above, ...rows.slice(0, count)], widths, fitting) > box.h) count -= 1;
  return { size: fitting, widths, count };
}

const colorOf = ({ tone }: PrintedCell): string =>
  tone === 'improved' ? accent : tone === 'worse' ? worse : ink;

const line = { type: 'solid', pt: 0.75, color: rule } as const;
const none = { type: 'none' } as const;

/** The lines of a cell, the first one bold where it is a lead. */
export const cellLines = ({ text, isBold, hasLead }: PrintedCell) =>
  text.split('\n').map((line, place) => ({
    text: allowedText(line),
    isBold: isBold || (hasLead && place === 0),
  }));

const tableCell = (printed: PrintedCell): PptxGenJS.TableCell => ({
  text: cellLines(printed).map(({ text, isBold }, place, lines) => ({
    text,
    options: { bold: isBold, breakLine: place < lines.length - 1, color: colorOf(printed) },
  })),
  options: {
    align: printed.align,
    valign: 'middle',
    color: colorOf(printed),
    border: [none, none, line, none],
    ...(printed.fill === null ? {} : { fill: { color: printed.fill === 'head' ? headFill : ownFill } }),
  },
});

/** Puts a table on a slide; returns how many rows found no room. */
export function addTable(
  slide: PptxGenJS.Slide,
  table: PrintedTable,
  { box, size, least }: { readonly box: Box; readonly size: number; readonly least: number },
): number {
  const { head, rows } = table;
  if (rows.length === 0) return 0;
  const fitted = fitTable(table, box, size, least);
  const shown = rows.slice(0, fitted.count);
  slide.addTable(
    [...(head === null ? [] : [head]), ...shown].map((row) => row.map(tableCell)),
    {
      x: box.x,
      y: box.y,
      w: box.w,
      colW: [...fitted.widths],
      fontFace,
      fontSize: fitted.size,
      margin: [padding, padding, padding, padding].map((inches) => inches * 72) as [
        number,
        number,
        number,
        number,
      ],
    },
  );
  return rows.length - fitted.count;
}
