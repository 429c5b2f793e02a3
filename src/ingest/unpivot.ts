import type { CriterionNode } from './criterionTree.ts';
import type { DraftInput } from './draftInput.ts';
import type { ColumnMapping, ColumnRole, FigureColumn, Mapping } from './mapping.ts';
import { cellAt, criterionReader } from './printedCriteria.ts';
import { remembering } from './remembering.ts';

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
}: Pick<DraftInput, 'table' | 'mapping' | 'criteria' | 'facts'>): RowUnpivot {
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
  const figures = figureColumns(mapping.columns);
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
    max: '',
    n: '',
    note: '',
  };
  const criterionOfRow = criterionReader(mapping);
  const trimmed = {
    unit: remembering(trim),
    unitCode: remembering(trim),
    year: remembering(trim),
    index: remembering(trim),
    method: remembering(trim),
    note: remembering(trim),
  };
  return (row, visit) => {
    const cells = table.rows[row] ?? [];
    const rowUnit = titleUnit === '' ? trimmed.unit(cellAt(cells, places.unit)) : titleUnit;
    const rowCriterion = criterionOfRow(cells);
    const rowIndex = trimmed.index(cellAt(cells, places.index));
    candidate.row = row;
    candidate.line = table.lines[row] ?? 0;
    candidate.unitCode = trimmed.unitCode(cellAt(cells, places.unitCode));
    candidate.year = trimmed.year(cellAt(cells, places.year));
    candidate.period = cellAt(cells, places.period);
    candidate.method = trimmed.method(cellAt(cells, places.method));
    candidate.kindText = cellAt(cells, places.kind);
    candidate.max = cellAt(cells, places.max);
    candidate.n = cellAt(cells, places.n);
    candidate.note = trimmed.note(cellAt(cells, places.note));
    for (const { position, heading, figure } of figures) {
      candidate.column = position;
      candidate.heading = heading;
      candidate.figure = figure;
      candidate.unitText = figure.unit ?? rowUnit;
      candidate.index = figure.index ?? rowIndex;
      candidate.columnYear = figure.year;
      candidate.node = criteria.nodeOf(row, position, rowCriterion);
      candidate.criterion = criterionOf(figure, rowCriterion, candidate.node);
      candidate.value = cells[position] ?? '';
      visit(candidate);
    }
  };
}

const trim = (cell: string): string => cell.trim();

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
