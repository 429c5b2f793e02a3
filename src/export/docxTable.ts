import {
  AlignmentType,
  BorderStyle,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
  Paragraph,
} from 'docx';
import { accent, headFill, ink, ownFill, rule, worse } from './pptxLook.ts';
import { cellLines } from './pptxTable.ts';
import type { PrintedCell, PrintedTable } from './pptxTable.ts';

/** Width of the text of a page, twentieths of a point. */
const textWidth = 9638;
const halfPoints = 20;
/** Half points where a table has many columns. */
const smallHalfPoints = 17;
const manyColumns = 5;

const line = { style: BorderStyle.SINGLE, size: 4, color: rule } as const;
const none = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;

const colorOf = ({ tone }: PrintedCell): string =>
  tone === 'improved' ? accent : tone === 'worse' ? worse : ink;

const cellOf = (cell: PrintedCell, width: number, size: number): TableCell =>
  new TableCell({
    width: { size: width, type: WidthType.DXA },
    borders: { top: none, left: none, right: none, bottom: line },
    margins: { top: 40, bottom: 40, left: 80, right: 80 },
    ...(cell.fill === null
      ? {}
      : {
          shading: {
            type: ShadingType.CLEAR,
            color: 'auto',
            fill: cell.fill === 'head' ? headFill : ownFill,
          },
        }),
    children: cellLines(cell).map(
      ({ text, isBold }) =>
        new Paragraph({
          alignment: cell.align === 'right' ? AlignmentType.RIGHT : AlignmentType.LEFT,
          children: [new TextRun({ text, bold: isBold, color: colorOf(cell), size })],
        }),
    ),
  });

/** A table over the width of the page; its head comes again on every page, no row is torn. */
export function docxTable({ head, rows, weights }: PrintedTable): Table {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const widths = weights.map((weight) => Math.floor((textWidth * weight) / total));
  const size = weights.length > manyColumns ? smallHalfPoints : halfPoints;
  const rowOf = (cells: readonly PrintedCell[], isHead: boolean): TableRow =>
    new TableRow({
      tableHeader: isHead,
      cantSplit: true,
      children: cells.map((cell, place) => cellOf(cell, widths[place] ?? 0, size)),
    });
  return new Table({
    width: { size: textWidth, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    borders: {
      top: none,
      bottom: none,
      left: none,
      right: none,
      insideHorizontal: none,
      insideVertical: none,
    },
    rows: [...(head === null ? [] : [rowOf(head, true)]), ...rows.map((row) => rowOf(row, false))],
  });
}
