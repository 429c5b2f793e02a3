import type { Vector } from 'apache-arrow';
import { Table, tableToIPC } from 'apache-arrow';
import type { Dataset } from '../domain/dataset.ts';
import type { TargetRecord } from '../domain/planRecords.ts';
import type { ScoreColumns } from '../domain/scoreColumns.ts';
import { arrowColumn, doubleVector, integerVector, textVector } from './arrowColumn.ts';
import {
  answerCaseColumns,
  answerCellColumns,
  bandColumns,
  batchColumns,
  conflictColumns,
  criterionColumns,
  featureColumns,
  groupColumns,
  indexColumns,
  methodColumns,
  metricColumns,
  planColumns,
  planConflictColumns,
  publicationColumns,
  referenceColumns,
  scoreColumns,
  successionColumns,
  targetColumns,
  unitColumns,
} from './tableColumns.ts';
import type { ColumnType, TargetRow } from './tableColumns.ts';

type FieldColumns = Readonly<Record<string, readonly [column: string, type: ColumnType]>>;

/** Records as one Arrow IPC stream, columns named and typed as the table's. */
function toIpc(records: readonly object[], columns: FieldColumns): Uint8Array {
  const vectors: Record<string, Vector> = {};
  for (const [field, [column, type]] of Object.entries(columns)) {
    const values = records.map((record) => (record as Readonly<Record<string, unknown>>)[field] ?? null);
    vectors[column] = arrowColumn(values, type);
  }
  return tableToIPC(new Table(vectors), 'stream');
}

/** Records of any registers, e.g. those one batch brings. */
export type DatasetRecords = Partial<Omit<Dataset, 'issues'>>;

/** The same, where many scores may come as columns instead of records. */
export type EncodableRecords = Omit<DatasetRecords, 'scores'> & {
  readonly scores?: Dataset['scores'] | ScoreColumns;
};

/** Scores held as columns, as one Arrow IPC stream of the same table. */
function scoresIpc(scores: ScoreColumns): Uint8Array {
  const oneBatch = { texts: [scores.batchId], numbers: new Int32Array(scores.length) };
  const vectors: Record<string, Vector> = {};
  for (const [field, [column]] of Object.entries(scoreColumns)) {
    const values =
      field === 'batchId' ? oneBatch : scores[field as Exclude<keyof ScoreColumns, 'batchId' | 'length'>];
    if (values instanceof Float64Array) vectors[column] = doubleVector(values);
    else vectors[column] = values instanceof Int32Array ? integerVector(values) : textVector(values);
  }
  return tableToIPC(new Table(vectors), 'stream');
}

type TableRows = readonly [
  table: string,
  rows: readonly object[] | ScoreColumns | undefined,
  columns: FieldColumns,
];

const targetRow = (target: TargetRecord): TargetRow => ({
  ...target,
  fields: target.fields.join('\n'),
  exclusions: target.exclusions.join('\n'),
});

/** Table name, records and columns of every register. */
function tablesOf(dataset: EncodableRecords): readonly TableRows[] {
  return [
    ['index_register', dataset.indices, indexColumns],
    ['unit', dataset.units, unitColumns],
    ['method', dataset.methods, methodColumns],
    ['criterion', dataset.criteria, criterionColumns],
    ['score', dataset.scores, scoreColumns],
    ['publication', dataset.publications, publicationColumns],
    ['conflict', dataset.conflicts, conflictColumns],
    ['band', dataset.bands, bandColumns],
    ['unit_group', dataset.groups, groupColumns],
    ['unit_feature', dataset.features, featureColumns],
    ['reference_value', dataset.references, referenceColumns],
    ['succession', dataset.successions, successionColumns],
    ['answer_cell', dataset.answerCells, answerCellColumns],
    ['answer_case', dataset.answerCases, answerCaseColumns],
    ['plan', dataset.plans, planColumns],
    ['metric', dataset.metrics, metricColumns],
    ['target', dataset.targets?.map(targetRow), targetColumns],
    ['plan_conflict', dataset.planConflicts, planConflictColumns],
    ['batch', dataset.batches, batchColumns],
  ];
}

/** The tables of a workspace, each with its columns in order. */
export const tableFields: ReadonlyMap<string, readonly (readonly [column: string, type: ColumnType])[]> =
  new Map(tablesOf({}).map(([name, , columns]) => [name, Object.values(columns)]));

/** The tables of a workspace. */
export const tableNames: readonly string[] = [...tableFields.keys()];

/** A table's records as one Arrow IPC stream. */
export interface EncodedTable {
  readonly name: string;
  readonly ipc: Uint8Array;
}

/** Encodes records for the engine; needs no engine, so it can be done while one starts, or in another worker. */
export const encodeDataset = (records: EncodableRecords): readonly EncodedTable[] =>
  tablesOf(records).flatMap(([name, rows = [], columns]) =>
    // An empty IPC stream is refused by the engine.
    rows.length === 0 ? [] : [{ name, ipc: 'batchId' in rows ? scoresIpc(rows) : toIpc(rows, columns) }],
  );
