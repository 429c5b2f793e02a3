import type { CodedColumn, CodedColumns } from './codedColumns.ts';
import type { ReadTable } from './readTable.ts';

/** Reads one column, row by row. */
export type ColumnReader = (row: number) => string;

/** The cells of a table, however they are held; blank where there is none. */
export interface TableCells {
  /** Number of rows. */
  readonly length: number;
  readonly at: (row: number, column: number) => string;
  readonly row: (row: number) => string[];
  /** Column −1 is blank everywhere. */
  readonly column: (column: number) => ColumnReader;
  /** What a pure function says of the cells of a column; where texts are known apart, it is asked about each once. */
  readonly judged: <T>(column: number, judge: (text: string) => T) => (row: number) => T;
}

const coded = new WeakMap<ReadTable, CodedColumns>();
const blank: ColumnReader = () => '';

/** Cells held as rows. */
export function rowCells(rows: readonly (readonly string[])[]): TableCells {
  const column = (position: number): ColumnReader =>
    position < 0 ? blank : (row) => rows[row]?.[position] ?? '';
  return {
    length: rows.length,
    at: (row, position) => rows[row]?.[position] ?? '',
    row: (row) => [...(rows[row] ?? [])],
    column,
    judged: (position, judge) => {
      const textAt = column(position);
      return (row) => judge(textAt(row));
    },
  };
}

/** Cells held column by column. */
export function codedCells({ columns, length }: CodedColumns): TableCells {
  const at = (row: number, column: number): string => {
    const found = columns[column];
    return found?.texts[found.codes[row] ?? -1] ?? '';
  };
  return {
    length,
    at,
    row: (row) =>
      row < 0 || row >= length ? [] : columns.map(({ texts, codes }) => texts[codes[row] ?? -1] ?? ''),
    column: (column) => {
      const found = columns[column];
      if (found === undefined) return blank;
      const { texts, codes } = found;
      return (row) => texts[codes[row] ?? -1] ?? '';
    },
    judged: (column, judge) => {
      const found = columns[column];
      return found === undefined ? constant(judge('')) : judgedByCode(found, judge);
    },
  };
}

const constant =
  <T>(value: T) =>
  (): T =>
    value;

function judgedByCode<T>({ texts, codes }: CodedColumn, judge: (text: string) => T): (row: number) => T {
  const judgements: T[] = [];
  for (const text of texts) judgements.push(judge(text));
  return (row) => judgements[codes[row] ?? 0] as T;
}

/** The cells of a table. Reading them here spares a large regular table the making of an array for each row. */
export function cellsOf(table: ReadTable): TableCells {
  const columns = coded.get(table);
  return columns === undefined ? rowCells(table.rows) : codedCells(columns);
}

/** A table held column by column; its rows are made when first asked for. */
export function codedTable(table: Omit<ReadTable, 'rows'>, columns: CodedColumns): ReadTable {
  const { row, length } = codedCells(columns);
  let rows: string[][] | null = null;
  const made: ReadTable = {
    ...table,
    get rows() {
      rows ??= Array.from({ length }, (_, index) => row(index));
      return rows;
    },
  };
  coded.set(made, columns);
  return made;
}
