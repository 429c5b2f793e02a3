import type { BatchId } from '../domain/ids.ts';
import { asPlanId } from '../domain/ids.ts';
import type { PlanConflictRecord, PlanRecord } from '../domain/planRecords.ts';
import { date, integer, optionalText, text } from './cellType.ts';
import { conflictEffect } from './planChoices.ts';
import { readRegister } from './readRegister.ts';
import type { ReadTable } from './readTable.ts';
import type { ParseResult } from './register.ts';
import { optional, required } from './register.ts';

const planColumns = {
  ke_hoach: required(text),
  so_ky_hieu: required(text),
  ngay_ban_hanh: required(date),
  co_quan_ban_hanh: required(text),
  ten: required(text),
  nam_dau: required(integer),
  nam_cuoi: required(integer),
  van_ban: optional(optionalText),
  nguon: optional(optionalText),
};

/** Plans with the number and date of their document. */
export function parsePlans(table: ReadTable, batchId: BatchId): ParseResult<PlanRecord> {
  return readRegister(table, batchId, {
    columns: planColumns,
    keyOf: (record: PlanRecord) => record.planId,
    build: (row, origin, report) => {
      if (row.nam_cuoi < row.nam_dau) {
        return report.reject(
          'yearsReversed',
          'nam_cuoi',
          row.nam_cuoi,
          `Năm cuối ${row.nam_cuoi} đứng trước năm đầu ${row.nam_dau}. Hãy sửa lại giai đoạn của kế hoạch.`,
        );
      }
      return {
        batchId: origin.batchId,
        row: origin.row,
        planId: asPlanId(row.ke_hoach),
        docNumber: row.so_ky_hieu,
        docDate: row.ngay_ban_hanh,
        issuer: row.co_quan_ban_hanh,
        title: row.ten,
        firstYear: row.nam_dau,
        lastYear: row.nam_cuoi,
        textFile: row.van_ban,
        source: row.nguon,
      };
    },
  });
}

const conflictColumns = {
  ma_mau_thuan: required(text),
  ke_hoach: required(text),
  dieu_khoan_a: required(text),
  nguyen_van_a: required(text),
  dieu_khoan_b: required(text),
  nguyen_van_b: required(text),
  khac_nhau: required(text),
  tac_dong: required(conflictEffect),
  cach_xu_ly: optional(optionalText),
};

/** Clauses of one plan that contradict each other, in its own words. */
export function parsePlanConflicts(table: ReadTable, batchId: BatchId): ParseResult<PlanConflictRecord> {
  return readRegister(table, batchId, {
    columns: conflictColumns,
    keyOf: (record: PlanConflictRecord) => `${record.planId} ${record.conflictId}`,
    build: (row, origin) => ({
      batchId: origin.batchId,
      row: origin.row,
      conflictId: row.ma_mau_thuan,
      planId: asPlanId(row.ke_hoach),
      clauseA: row.dieu_khoan_a,
      textA: row.nguyen_van_a,
      clauseB: row.dieu_khoan_b,
      textB: row.nguyen_van_b,
      difference: row.khac_nhau,
      effect: row.tac_dong,
      handling: row.cach_xu_ly,
    }),
  });
}
