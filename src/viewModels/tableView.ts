/** How a column is set: text left, numbers right with tabular figures. */
export type ColumnKind = 'text' | 'number' | 'rank' | 'change';

export interface TableColumn {
  readonly key: string;
  /** Header with the unit once, e.g. `Điểm (thang 8–80)`. */
  readonly label: string;
  readonly kind: ColumnKind;
}

/**
 * One cell: `value` is what is sorted and exported (a number stays a number), `text` what is shown.
 * A missing figure has value null and its reason as text.
 */
export interface TableCell {
  readonly value: string | number | null;
  readonly text: string;
  /** Improved or worse; shown with ▲▼ besides colour. */
  readonly tone?: 'improved' | 'worse';
}

export interface TableRow {
  readonly id: string;
  readonly cells: readonly TableCell[];
  /** Selected or pinned unit. */
  readonly emphasis?: 'selected' | 'pinned';
}

/** The table twin of a chart, also what CSV export writes. */
export interface TableView {
  readonly caption: string;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly TableRow[];
}
