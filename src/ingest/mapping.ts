import type { ScoreKind } from '../domain/records.ts';
import { foldHeader } from './headerAlias.ts';
import type { Layout } from './layout.ts';
import type { NumberFormat } from './numberCell.ts';

/**
 * What the cells of a column are. `order` is a running number, `band` a classification, `criterionNumber` an id or number
 * printed apart from the criterion's name. Of survey answers: `question` and `level` in rows of single answers, `answer` for
 * a column that holds the answers to one question.
 */
export const columnRoles = [
  'unit',
  'unitCode',
  'year',
  'period',
  'index',
  'method',
  'criterion',
  'criterionNumber',
  'kind',
  'figure',
  'max',
  'n',
  'note',
  'rank',
  'band',
  'order',
  'serviceField',
  'channel',
  'questionnaire',
  'question',
  'level',
  'answer',
  'weight',
  'freeText',
  'ignored',
] as const;
export type ColumnRole = (typeof columnRoles)[number];

/** How the numbers of a figure column are meant: points of the criterion, percent of its maximum, or percent printed beside the points, only to be compared. */
export type Measure = 'points' | 'percentOfMax' | 'percentCheck';

/** What a figure column says beyond its row. */
export interface FigureColumn {
  /** Printed criterion with its headings above, outermost first; empty for the row's own criterion or the whole index. */
  readonly criterion: readonly string[];
  /** The criterion's number counts below the row's criterion (matrix of one unit). */
  readonly isBelowRow: boolean;
  /** Printed unit, where units stand in columns. */
  readonly unit: string | null;
  readonly year: number | null;
  /** Printed index, where indices stand in columns. */
  readonly index: string | null;
  /** Null: the row's kind, else the official figure. */
  readonly kind: ScoreKind | null;
  readonly measure: Measure;
}

/** One column of a file, as understood or as edited. */
export interface ColumnMapping {
  readonly heading: string;
  readonly role: ColumnRole;
  /** 0–1: 1 known heading or decided by the user, below 0.7 worth a look. */
  readonly confidence: number;
  /** Only for the role `figure`. */
  readonly figure: FigureColumn | null;
}

/** What the file does not say and the user fixed for all its rows; null where the file says it. */
export interface FixedValues {
  readonly year: number | null;
  /** `H1`, `Q2`, `M03`; empty for the whole year. */
  readonly period: string | null;
  readonly indexCode: string | null;
  readonly methodId: string | null;
  readonly unitId: string | null;
  readonly kind: ScoreKind | null;
}

/** How a file is read. Plain data: it can be stored, edited and used again. One entry of `columns` per column, in order. */
export interface Mapping {
  readonly layout: Layout;
  readonly columns: readonly ColumnMapping[];
  /** Null: by the evidence of the cells. */
  readonly numberFormat: NumberFormat | null;
  readonly fixed: FixedValues;
}

/** A mapping kept for files with the same headings. */
export interface SavedMapping {
  readonly signature: string;
  readonly mapping: Mapping;
}

export const nothingFixed: FixedValues = {
  year: null,
  period: null,
  indexCode: null,
  methodId: null,
  unitId: null,
  kind: null,
};

/** A figure column that says nothing beyond its row. */
export const plainFigure: FigureColumn = {
  criterion: [],
  isBelowRow: false,
  unit: null,
  year: null,
  index: null,
  kind: null,
  measure: 'points',
};

const yearPattern = /(?:19|20)\d\d/gu;

/** Equal for files with the same headings, whatever their years, case, accents or spacing. */
export const headerSignature = (table: { readonly header: readonly string[] }): string =>
  table.header.map((heading) => foldHeader(heading).replaceAll(yearPattern, '#')).join('|');

/** What is worth keeping for next year's file: the columns, index and kind, but no year, method, unit or number format. */
export const mappingToSave = (mapping: Mapping): Mapping => ({
  ...mapping,
  numberFormat: null,
  fixed: { ...nothingFixed, indexCode: mapping.fixed.indexCode, kind: mapping.fixed.kind },
});

/** A saved mapping on a file with the same signature: the years of headings are read again. */
export const reuseMapping = (saved: Mapping, header: readonly string[]): Mapping => ({
  ...saved,
  columns: header.map((heading, position): ColumnMapping => {
    const column = saved.columns[position];
    if (column === undefined) return { heading, role: 'ignored', confidence: 0, figure: null };
    const { figure } = column;
    const year = figure === null || figure.year === null ? null : (yearIn(heading) ?? figure.year);
    return { ...column, heading, figure: figure === null ? null : { ...figure, year } };
  }),
});

/** The only year a text names; null when it names none or several. */
export function yearIn(text: string): number | null {
  const found = new Set(text.match(/(?<!\d)(?:19|20)\d\d(?!\d)/gu));
  const [only] = found;
  return only !== undefined && found.size === 1 ? Number(only) : null;
}
