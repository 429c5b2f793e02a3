import type { BatchId } from '../domain/ids.ts';
import type { FeatureRecord } from '../domain/records.ts';
import { date, optionalNumber, optionalText, text } from './cellType.ts';
import { readRegister } from './readRegister.ts';
import type { ReadTable } from './readTable.ts';
import type { ParseResult } from './register.ts';
import { optional, required } from './register.ts';
import type { Registry } from './registry.ts';
import { resolveUnit } from './resolveRow.ts';

const columns = {
  ma_don_vi: required(text),
  don_vi: optional(optionalText),
  tu_ngay: required(date),
  dac_diem: required(text),
  ten: required(text),
  ten_en: optional(optionalText),
  don_vi_tinh: optional(optionalText),
  gia_tri: required(optionalNumber),
  nguon: optional(optionalText),
};

/** Declared features of units, one row each; `tu_ngay` is a day on which the unit is valid. A blank value is missing. */
export function parseFeatures(
  table: ReadTable,
  batchId: BatchId,
  registry: Registry,
): ParseResult<FeatureRecord> {
  return readRegister(table, batchId, {
    columns,
    keyOf: (record: FeatureRecord) => `${record.unitId} ${record.featureId}`,
    build: (row, origin, report) => {
      const unit = resolveUnit(row.ma_don_vi, row.don_vi, row.tu_ngay, registry, report);
      if (unit === null) return null;
      return {
        batchId: origin.batchId,
        row: origin.row,
        unitId: unit.unitId,
        featureId: row.dac_diem,
        nameVi: row.ten,
        nameEn: row.ten_en === '' ? row.ten : row.ten_en,
        measure: row.don_vi_tinh,
        value: row.gia_tri,
        source: row.nguon,
      };
    },
  });
}
