import { asIndexCode } from '../domain/ids.ts';
import type { BatchId } from '../domain/ids.ts';
import type { ReferenceRecord } from '../domain/records.ts';
import { choice, integer, number, optionalText, text } from './cellType.ts';
import { readRegister } from './readRegister.ts';
import type { ReadTable } from './readTable.ts';
import type { ParseResult } from './register.ts';
import { optional, required } from './register.ts';

const columns = {
  chi_so: required(text),
  nam: required(integer),
  loai: required(choice<'mean'>({ mean: ['trung bình'] })),
  gia_tri: required(number),
  ghi_chu: optional(optionalText),
  nguon: required(text),
};

/** Published reference values for all units together. */
export function parseReferences(table: ReadTable, batchId: BatchId): ParseResult<ReferenceRecord> {
  return readRegister(table, batchId, {
    columns,
    keyOf: (record: ReferenceRecord) => `${record.indexCode} ${record.year} ${record.kind}`,
    build: (row, origin) => ({
      batchId: origin.batchId,
      row: origin.row,
      indexCode: asIndexCode(row.chi_so),
      year: row.nam,
      kind: row.loai,
      value: row.gia_tri,
      note: row.ghi_chu,
      source: row.nguon,
    }),
  });
}
