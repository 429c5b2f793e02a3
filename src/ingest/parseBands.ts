import { asIndexCode } from '../domain/ids.ts';
import type { BatchId } from '../domain/ids.ts';
import type { BandRecord } from '../domain/records.ts';
import { integer, number, optionalText, text, yesNo } from './cellType.ts';
import { level } from './choices.ts';
import { readRegister } from './readRegister.ts';
import type { ReadTable } from './readTable.ts';
import type { ParseResult } from './register.ts';
import { optional, required } from './register.ts';

const columns = {
  chi_so: required(text),
  cap: required(level),
  nam: required(integer),
  bac_xep: required(text),
  ten: required(text),
  ten_en: optional(optionalText),
  can_duoi: required(number),
  gom_can_duoi: required(yesNo),
  thu_tu: required(integer),
  nguon: optional(optionalText),
};

/** Classification bands, as published for one index, level and year. */
export function parseBands(table: ReadTable, batchId: BatchId): ParseResult<BandRecord> {
  return readRegister(table, batchId, {
    columns,
    keyOf: (record: BandRecord) => `${record.indexCode} ${record.level} ${record.year} ${record.bandId}`,
    build: (row, origin) => ({
      batchId: origin.batchId,
      row: origin.row,
      indexCode: asIndexCode(row.chi_so),
      level: row.cap,
      year: row.nam,
      bandId: row.bac_xep,
      labelVi: row.ten,
      labelEn: row.ten_en === '' ? row.ten : row.ten_en,
      lowerBound: row.can_duoi,
      inclusive: row.gom_can_duoi === 'yes',
      position: row.thu_tu,
      source: row.nguon,
    }),
  });
}
