import type { BatchId } from '../domain/ids.ts';
import { unitIdOf } from '../domain/ids.ts';
import { groupBy } from '../domain/groupBy.ts';
import type { UnitRecord } from '../domain/records.ts';
import { date, optionalDate, optionalText, text } from './cellType.ts';
import { readRegister } from './readRegister.ts';
import type { ReadTable } from './readTable.ts';
import type { ParseResult, RowReport } from './register.ts';
import { optional, required } from './register.ts';

const columns = {
  ma: required(text),
  ten: required(text),
  loai: required(text),
  truc_thuoc: optional(optionalText),
  tu_ngay: required(date),
  den_ngay: required(optionalDate),
};

/**
 * Units in their validity periods. A parent is named by its code and must stand above its children, valid on the
 * day the child begins, or be `known` already. Two periods of one code must not overlap.
 */
export function parseUnits(
  table: ReadTable,
  batchId: BatchId,
  known: readonly UnitRecord[] = [],
): ParseResult<UnitRecord> {
  const byCode = groupBy(known, ({ code }) => code);
  return readRegister(table, batchId, {
    columns,
    keyOf: (record: UnitRecord) => record.unitId,
    build: (row, origin, report) => {
      if (row.den_ngay !== null && row.den_ngay < row.tu_ngay) return endsBeforeStart(row.den_ngay, report);
      const sameCode = byCode.get(row.ma) ?? [];
      const overlapping = sameCode.find((unit) => overlaps(unit, row.tu_ngay, row.den_ngay));
      if (overlapping !== undefined && overlapping.validFrom !== row.tu_ngay)
        return overlap(row.ma, overlapping, report);
      const parent = byCode.get(row.truc_thuoc)?.find((unit) => overlaps(unit, row.tu_ngay, row.tu_ngay));
      if (row.truc_thuoc !== '' && parent === undefined) return unknownParent(row.truc_thuoc, report);
      const unit: UnitRecord = {
        batchId: origin.batchId,
        row: origin.row,
        unitId: unitIdOf(row.ma, row.tu_ngay),
        code: row.ma,
        name: row.ten,
        kind: row.loai,
        parentId: parent?.unitId ?? null,
        validFrom: row.tu_ngay,
        validTo: row.den_ngay,
      };
      byCode.set(row.ma, [...sameCode, unit]);
      return unit;
    },
  });
}

const overlaps = (unit: UnitRecord, from: string, to: string | null): boolean =>
  (to === null || unit.validFrom <= to) && (unit.validTo === null || from <= unit.validTo);

const endsBeforeStart = (end: string, report: RowReport): null =>
  report.reject(
    'periodReversed',
    'den_ngay',
    end,
    `Ngày kết thúc ${end} đứng trước ngày bắt đầu. Hãy sửa lại thời kỳ của đơn vị.`,
  );

const overlap = (code: string, unit: UnitRecord, report: RowReport): null =>
  report.reject(
    'periodOverlap',
    'tu_ngay',
    code,
    `Mã «${code}» đã dùng cho «${unit.name}» trong cùng thời gian (dòng ${unit.row}). Hãy ghi ngày kết thúc của đơn vị cũ.`,
  );

const unknownParent = (code: string, report: RowReport): null =>
  report.reject(
    'unknownParent',
    'truc_thuoc',
    code,
    `Không có đơn vị cấp trên mang mã «${code}» vào ngày bắt đầu. Hãy đặt đơn vị cấp trên ở dòng phía trên.`,
  );
