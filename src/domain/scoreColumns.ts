import type { BatchId, CriterionId, IndexCode, MethodId, UnitId } from './ids.ts';
import type { MissingReason } from './missing.ts';
import type { ScoreKind, ScoreRecord } from './records.ts';

/** A column of texts that repeat: numbers into the distinct ones, −1 where there is none. */
export interface TextNumbers<T extends string> {
  readonly texts: readonly T[];
  readonly numbers: Int32Array;
}

/**
 * Scores of one batch column by column, in the order of their figures: what `ScoreRecord` holds, without an object for
 * each of hundreds of thousands. NaN stands for a missing number.
 */
export interface ScoreColumns {
  readonly length: number;
  readonly batchId: BatchId;
  readonly row: Int32Array;
  readonly unitId: TextNumbers<UnitId>;
  readonly year: Int32Array;
  readonly period: TextNumbers<string>;
  readonly indexCode: TextNumbers<IndexCode>;
  readonly methodId: TextNumbers<MethodId>;
  readonly criterionId: TextNumbers<CriterionId>;
  readonly kind: TextNumbers<ScoreKind>;
  readonly value: Float64Array;
  readonly maxPoints: Float64Array;
  readonly n: Float64Array;
  readonly missingReason: TextNumbers<MissingReason>;
}

/** No scores at all. */
export function noScores(batchId: BatchId): ScoreColumns {
  const none = { texts: [], numbers: new Int32Array() };
  return {
    length: 0,
    batchId,
    row: new Int32Array(),
    unitId: none,
    year: new Int32Array(),
    period: none,
    indexCode: none,
    methodId: none,
    criterionId: none,
    kind: none,
    value: new Float64Array(),
    maxPoints: new Float64Array(),
    n: new Float64Array(),
    missingReason: none,
  };
}

const numberAt = (column: Float64Array, index: number): number | null => {
  const value = column[index] ?? Number.NaN;
  return Number.isNaN(value) ? null : value;
};

const textAt = <T extends string>({ texts, numbers }: TextNumbers<T>, index: number): T | null =>
  texts[numbers[index] ?? -1] ?? null;

/** The same scores as records. Texts other than `missingReason` are never missing. */
export function recordsOf(columns: ScoreColumns): readonly ScoreRecord[] {
  const { batchId, row, unitId, year, period, indexCode, methodId, criterionId, kind } = columns;
  const records: ScoreRecord[] = [];
  for (let index = 0; index < columns.length; index += 1) {
    records.push({
      batchId,
      row: row[index] ?? 0,
      unitId: textAt(unitId, index) as UnitId,
      year: year[index] ?? 0,
      period: textAt(period, index) as string,
      indexCode: textAt(indexCode, index) as IndexCode,
      methodId: textAt(methodId, index) as MethodId,
      criterionId: textAt(criterionId, index) as CriterionId,
      kind: textAt(kind, index) as ScoreKind,
      value: numberAt(columns.value, index),
      maxPoints: numberAt(columns.maxPoints, index),
      n: numberAt(columns.n, index),
      missingReason: textAt(columns.missingReason, index),
    });
  }
  return records;
}
