import { tableFromIPC } from 'apache-arrow';
import { asBatchId, asCriterionId, asIndexCode, asMethodId, asUnitId } from '../domain/ids.ts';
import type { MissingReason } from '../domain/missing.ts';
import type { ScoreKind, ScoreRecord } from '../domain/records.ts';
import { scoreColumns } from './tableColumns.ts';

/** The figures of an Arrow stream with the columns of the table `score`. */
export function scoreRecords(ipc: Uint8Array): readonly ScoreRecord[] {
  if (ipc.length === 0) return [];
  const table = tableFromIPC(ipc);
  const column = (field: keyof ScoreRecord) => {
    const vector = table.getChild(scoreColumns[field][0]);
    return (row: number): unknown => vector?.get(row) ?? null;
  };
  const text = (field: keyof ScoreRecord) => {
    const get = column(field);
    return (row: number): string => {
      const value = get(row);
      return typeof value === 'string' ? value : '';
    };
  };
  const number = (field: keyof ScoreRecord) => {
    const get = column(field);
    return (row: number): number | null => {
      const value = get(row);
      return value === null ? null : Number(value);
    };
  };
  const batchId = text('batchId');
  const line = number('row');
  const unitId = text('unitId');
  const year = number('year');
  const period = text('period');
  const indexCode = text('indexCode');
  const methodId = text('methodId');
  const criterionId = text('criterionId');
  const kind = text('kind');
  const value = number('value');
  const maxPoints = number('maxPoints');
  const n = number('n');
  const missingReason = column('missingReason');
  return Array.from({ length: table.numRows }, (_, row): ScoreRecord => ({
    batchId: asBatchId(batchId(row)),
    row: line(row) ?? 0,
    unitId: asUnitId(unitId(row)),
    year: year(row) ?? 0,
    period: period(row),
    indexCode: asIndexCode(indexCode(row)),
    methodId: asMethodId(methodId(row)),
    criterionId: asCriterionId(criterionId(row)),
    kind: kind(row) as ScoreKind,
    value: value(row),
    maxPoints: maxPoints(row),
    n: n(row),
    missingReason: missingReason(row) as MissingReason | null,
  }));
}
