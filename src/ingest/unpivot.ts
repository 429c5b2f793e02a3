import type { CriterionNode } from './criterionTree.ts';
import type { DraftInput } from './draftInput.ts';
import type { ColumnMapping, ColumnRole, FigureColumn, Mapping } from './mapping.ts';
import type { FigureCell } from './figureCell.ts';
import { readFigureCell } from './figureCell.ts';
import { criterionReader } from './printedCriteria.ts';
import { remembering } from './remembering.ts';
import type { ColumnReader } from './tableCells.ts';
import { cellsOf } from './tableCells.ts';

/** One figure of a file before anything about it is decided. One object is reused for all figures: take, do not keep. */
export interface Candidate {
  row: number;
  line: number;
  column: number;
  heading: string;
  unitText: string;
  unitCode: string;
  /** As printed; empty when the row says none. `columnYear` is the heading's. */
  year: string;
  columnYear: number | null;
  period: string;
  index: string;
  method: string;
  /** Printed number and name; empty for the whole index. */
  criterion: string;
  node: CriterionNode | null;
  kindText: string;
  figure: FigureColumn;
  value: string;
  /** `value` in the file's number format. */
  read: FigureCell;
  max: string;
  n: string;
  note: string;
}

/** A figure column with its position. */
export interface PlacedFigure {
  readonly position: number;
  readonly heading: string;
  readonly figure: FigureColumn;
}

/** The columns that hold figures, in order. */
export const figureColumns = (columns: readonly ColumnMapping[]): readonly PlacedFigure[] =>
  columns.flatMap(({ role, figure, heading }, position) =>
    role === 'figure' && figure !== null ? { position, heading, figure } : [],
  );

/** Turns one row of any layout into its figures, one call of `visit` each. */
export type RowUnpivot = (row: number, visit: (candidate: Candidate) => void) => void;

/** Prepares the unpivot of one file: where each attribute stands, and what each figure column adds. */
export function unpivot({
  table,
  mapping,
  criteria,
  facts,
  format,
}: Pick<DraftInput, 'table' | 'mapping' | 'criteria' | 'facts' | 'format'>): RowUnpivot {
  const titleUnit = hasUnitColumn(mapping) || mapping.fixed.unitId !== null ? '' : (facts.unitText ?? '');
  const at = (role: ColumnRole): number => mapping.columns.findIndex((column) => column.role === role);
  const places = {
    unit: at('unit'),
    unitCode: at('unitCode'),
    year: at('year'),
    period: at('period'),
    index: at('index'),
    method: at('method'),
    kind: at('kind'),
    max: at('max'),
    n: at('n'),
    note: at('note'),
  };
  const cells = cellsOf(table);
  const figures = figureColumns(mapping.columns).map((placed) => ({
    ...placed,
    textAt: cells.column(placed.position),
    readAt: cells.judged(placed.position, (cell) => readFigureCell(cell, format)),
  }));
  const [first] = figures;
  if (first === undefined) return () => undefined;
  const candidate: Candidate = {
    row: 0,
    line: 0,
    column: 0,
    heading: '',
    unitText: '',
    unitCode: '',
    year: '',
    columnYear: null,
    period: '',
    index: '',
    method: '',
    criterion: '',
    node: null,
    kindText: '',
    figure: first.figure,
    value: '',
    read: readFigureCell('', format),
    max: '',
    n: '',
    note: '',
  };
  const trimmed = (position: number): ColumnReader =>
    cells.judged(
      position,
      remembering((cell) => cell.trim()),
    );
  const unitAt = titleUnit === '' ? trimmed(places.unit) : () => titleUnit;
  const unitCodeAt = trimmed(places.unitCode);
  const yearAt = trimmed(places.year);
  const periodAt = cells.column(places.period);
  const indexAt = trimmed(places.index);
  const methodAt = trimmed(places.method);
  const criterionAt = criterionReader(cells, mapping);
  const kindAt = cells.column(places.kind);
  const maxAt = cells.column(places.max);
  const nAt = cells.column(places.n);
  const noteAt = trimmed(places.note);
  return (row, visit) => {
    const rowUnit = unitAt(row);
    const rowCriterion = criterionAt(row);
    const rowIndex = indexAt(row);
    candidate.row = row;
    candidate.line = table.lines[row] ?? 0;
    candidate.unitCode = unitCodeAt(row);
    candidate.year = yearAt(row);
    candidate.period = periodAt(row);
    candidate.method = methodAt(row);
    candidate.kindText = kindAt(row);
    candidate.max = maxAt(row);
    candidate.n = nAt(row);
    candidate.note = noteAt(row);
    for (const { position, heading, figure, textAt, readAt } of figures) {
      candidate.column = position;
      candidate.heading = heading;
      candidate.figure = figure;
      candidate.unitText = figure.unit ?? rowUnit;
      candidate.index = figure.index ?? rowIndex;
      candidate.columnYear = figure.year;
      candidate.node = criteria.nodeOf(row, position, rowCriterion);
      candidate.criterion = criterionOf(figure, rowCriterion, candidate.node);
      candidate.value = textAt(row);
      candidate.read = readAt(row);
      visit(candidate);
    }
  };
}

/** Whether the table itself says which unit a figure is about. */
export const hasUnitColumn = ({ columns }: Mapping): boolean =>
  columns.some(
    ({ role, figure }) => role === 'unit' || role === 'unitCode' || (figure !== null && figure.unit !== null),
  );

/** The figure's criterion: of its column, below its row, or its row's. */
function criterionOf(figure: FigureColumn, rowCriterion: string, node: CriterionNode | null): string {
  if (figure.isBelowRow) return node?.text ?? rowCriterion;
  const own = figure.criterion.at(-1);
  return node?.text ?? own ?? rowCriterion;
}
