import type { BatchId } from '../domain/ids.ts';
import type { Origin, SuccessionRecord } from '../domain/records.ts';
import { date, optionalText, text, yesNo } from './cellType.ts';
import { part } from './choices.ts';
import { readRegister } from './readRegister.ts';
import type { ReadTable } from './readTable.ts';
import type { ParseResult, RowOf, RowReport } from './register.ts';
import { optional, required } from './register.ts';
import type { Registry } from './registry.ts';
import { resolveUnit } from './resolveRow.ts';

const columns = {
  ma_cu: required(text),
  ten_cu: optional(optionalText),
  ma_moi: required(text),
  ten_moi: optional(optionalText),
  pham_vi: required(part),
  sap_nhap: optional(yesNo),
  ngay_hieu_luc: required(date),
};

/** What became of units: the old one is valid on the day before the change, the new one on the day itself. */
export function parseSuccessions(
  table: ReadTable,
  batchId: BatchId,
  registry: Registry,
): ParseResult<SuccessionRecord> {
  const register = {
    columns,
    keyOf: (record: SuccessionRecord) => `${record.oldUnitId} ${record.newUnitId} ${record.effectiveDate}`,
    build: (row: RowOf<typeof columns>, origin: Origin, report: RowReport) => {
      const oldUnit = resolveUnit(row.ma_cu, row.ten_cu, dayBefore(row.ngay_hieu_luc), registry, report);
      const newUnit = resolveUnit(row.ma_moi, row.ten_moi, row.ngay_hieu_luc, registry, report);
      if (oldUnit === null || newUnit === null) return null;
      return {
        batchId: origin.batchId,
        row: origin.row,
        oldUnitId: oldUnit.unitId,
        newUnitId: newUnit.unitId,
        part: row.pham_vi,
        effectiveDate: row.ngay_hieu_luc,
      };
    },
  };
  return readRegister(table, batchId, register);
}

function dayBefore(day: string): string {
  const time = new Date(`${day}T00:00:00Z`);
  time.setUTCDate(time.getUTCDate() - 1);
  return time.toISOString().slice(0, 10);
}
