import type { Accounting, Issue } from '../domain/issue.ts';
import type { Origin } from '../domain/records.ts';
import type { CellType } from './cellType.ts';

/** One column of a register. A file without a required column is rejected whole. */
export interface Column<T> {
  readonly type: CellType<T>;
  readonly required: boolean;
}

export type Columns = Readonly<Record<string, Column<unknown>>>;

/** The typed cells of one row, by column name. */
export type RowOf<C extends Columns> = {
  readonly [Name in keyof C]: C[Name] extends Column<infer T> ? T : never;
};

/** A column every file of the register has. */
export const required = <T>(type: CellType<T>): Column<T> => ({ type, required: true });

/** A column a file may leave out; its cells are then read as blank. */
export const optional = <T>(type: CellType<T>): Column<T> => ({ type, required: false });

/** Reports on the row being built. `reject` returns null, so that a builder can end with it. */
export interface RowReport {
  readonly reject: (code: string, column: string, value: string | number, message: string) => null;
  readonly warn: (code: string, column: string, value: string | number, message: string) => void;
}

/** What a kind of file holds: its columns, and how a row becomes a record. */
export interface Register<C extends Columns, R extends Origin> {
  readonly columns: C;
  /** What identifies a record; the second row with the same key is rejected. */
  readonly keyOf: (record: R) => string;
  /** The row's record, or null after `reject`. */
  readonly build: (row: RowOf<C>, origin: Origin, report: RowReport) => R | null;
}

/** The records of one file, what was found in it, and what became of every row. */
export interface ParseResult<R> {
  readonly records: readonly R[];
  readonly issues: readonly Issue[];
  readonly accounting: Accounting;
}

/** The records already known by key, to find duplicates across the files of one import. */
export type SeenRecords = Map<string, Origin>;
