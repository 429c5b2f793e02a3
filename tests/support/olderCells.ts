import type { Vector } from 'apache-arrow';
import { Table, tableToIPC } from 'apache-arrow';
import { arrowColumn } from '../../src/database/arrowColumn.ts';
import type { EncodedTable } from '../../src/database/encodeDataset.ts';
import type { AnswerCellRecord } from '../../src/domain/records.ts';

/** Cells of survey answers as earlier releases stored them. */
export function olderCells(cells: readonly AnswerCellRecord[]): EncodedTable {
  const columns = {
    batch_id: ['batchId', 'text'],
    row: ['row', 'integer'],
    unit_id: ['unitId', 'text'],
    year: ['year', 'integer'],
    period: ['period', 'text'],
    service_field: ['serviceField', 'text'],
    channel: ['channel', 'text'],
    method_id: ['methodId', 'text'],
    question_id: ['questionId', 'text'],
    level1_count: ['level1Count', 'integer'],
    level2_count: ['level2Count', 'integer'],
    level3_count: ['level3Count', 'integer'],
    level4_count: ['level4Count', 'integer'],
    level5_count: ['level5Count', 'integer'],
    level1_weight: ['level1Weight', 'double'],
    level2_weight: ['level2Weight', 'double'],
    level3_weight: ['level3Weight', 'double'],
    level4_weight: ['level4Weight', 'double'],
    level5_weight: ['level5Weight', 'double'],
    weight_squares: ['weightSquares', 'double'],
  } as const;
  const vectors = Object.entries(columns).map(([column, [field, type]]) => [
    column,
    arrowColumn(
      cells.map((cell) => cell[field]),
      type,
    ),
  ]);
  return {
    name: 'answer_cube',
    ipc: tableToIPC(new Table(Object.fromEntries(vectors) as Record<string, Vector>), 'stream'),
  };
}
