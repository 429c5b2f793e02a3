import type { BatchId } from '../domain/ids.ts';
import type { ConflictRecord } from '../domain/records.ts';
import { optionalText, text } from './cellType.ts';
import { readRegister } from './readRegister.ts';
import type { ReadTable } from './readTable.ts';
import type { ParseResult } from './register.ts';
import { optional, required } from './register.ts';

const columns = {
  ma_mau_thuan: required(text),
  noi_dung: required(text),
  gia_tri_a: required(text),
  gia_tri_b: required(text),
  loai_loi: optional(optionalText),
  loai_loi_en: optional(optionalText),
  nguon: required(text),
};

/** Publications that disagree, both values kept in the words of their sources. */
export function parseConflicts(table: ReadTable, batchId: BatchId): ParseResult<ConflictRecord> {
  return readRegister(table, batchId, {
    columns,
    keyOf: (record: ConflictRecord) => record.conflictId,
    build: (row, origin) => ({
      batchId: origin.batchId,
      row: origin.row,
      conflictId: row.ma_mau_thuan,
      what: row.noi_dung,
      valueA: row.gia_tri_a,
      valueB: row.gia_tri_b,
      kindOfError: row.loai_loi,
      sources: row.nguon,
    }),
  });
}
