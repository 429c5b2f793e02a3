import { asIndexCode } from '../domain/ids.ts';
import type { BatchId } from '../domain/ids.ts';
import type { IndexRecord } from '../domain/records.ts';
import { optionalText, text } from './cellType.ts';
import { readRegister } from './readRegister.ts';
import type { ReadTable } from './readTable.ts';
import type { ParseResult } from './register.ts';
import { optional, required } from './register.ts';

const columns = {
  chi_so: required(text),
  ten: required(text),
  ten_en: optional(optionalText),
  co_quan_cong_bo: optional(optionalText),
};

/** Indices; one row per code. */
export function parseIndices(table: ReadTable, batchId: BatchId): ParseResult<IndexRecord> {
  return readRegister(table, batchId, {
    columns,
    keyOf: (record: IndexRecord) => record.indexCode,
    build: (row, origin) => ({
      batchId: origin.batchId,
      row: origin.row,
      indexCode: asIndexCode(row.chi_so),
      nameVi: row.ten,
      nameEn: row.ten_en === '' ? row.ten : row.ten_en,
      publisher: row.co_quan_cong_bo,
    }),
  });
}
