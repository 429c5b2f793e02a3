import { asGroupId } from '../domain/ids.ts';
import type { BatchId } from '../domain/ids.ts';
import type { GroupRecord } from '../domain/records.ts';
import { date, optionalText, text } from './cellType.ts';
import { readRegister } from './readRegister.ts';
import type { ReadTable } from './readTable.ts';
import type { ParseResult } from './register.ts';
import { optional, required } from './register.ts';
import type { Registry } from './registry.ts';
import { resolveUnit } from './resolveRow.ts';

const columns = {
  nhom: required(text),
  ten: required(text),
  ten_en: optional(optionalText),
  ma_don_vi: required(text),
  don_vi: optional(optionalText),
  tu_ngay: required(date),
  nguon: optional(optionalText),
};

/** Members of unit groups, one row each; `tu_ngay` is a day on which the member is valid. */
export function parseGroups(
  table: ReadTable,
  batchId: BatchId,
  registry: Registry,
): ParseResult<GroupRecord> {
  return readRegister(table, batchId, {
    columns,
    keyOf: (record: GroupRecord) => `${record.groupId} ${record.unitId}`,
    build: (row, origin, report) => {
      const unit = resolveUnit(row.ma_don_vi, row.don_vi, row.tu_ngay, registry, report);
      if (unit === null) return null;
      return {
        batchId: origin.batchId,
        row: origin.row,
        groupId: asGroupId(row.nhom),
        nameVi: row.ten,
        nameEn: row.ten_en === '' ? row.ten : row.ten_en,
        unitId: unit.unitId,
        source: row.nguon,
      };
    },
  });
}
