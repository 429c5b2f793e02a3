import { asIndexCode, asMethodId } from '../domain/ids.ts';
import type { BatchId } from '../domain/ids.ts';
import type { MethodRecord, MethodStatus } from '../domain/records.ts';
import { integer, number, optionalText, text } from './cellType.ts';
import { aggregation, direction, level, scaleUnit } from './choices.ts';
import { readRegister } from './readRegister.ts';
import type { ReadTable } from './readTable.ts';
import type { ParseResult } from './register.ts';
import { optional, required } from './register.ts';

const columns = {
  phuong_phap: required(text),
  chi_so: required(text),
  cap: required(level),
  ten: required(text),
  ten_en: optional(optionalText),
  quyet_dinh: required(optionalText),
  nam_dau: required(integer),
  nam_cuoi: required(integer),
  thang_thap_nhat: required(number),
  thang_cao_nhat: required(number),
  don_vi_tinh: required(scaleUnit),
  chieu: required(direction),
  so_thap_phan: required(integer),
  cach_tong_hop: required(aggregation),
  thay_doi: optional(optionalText),
  thay_doi_en: optional(optionalText),
  nguon: optional(optionalText),
  trang_thai: optional(optionalText),
};

/**
 * Method versions; the last year must not precede the first, nor the top of the scale lie below its bottom, nor may two
 * versions of one index and level be in force in the same year. `known` are the workspace's own.
 */
export function parseMethods(
  table: ReadTable,
  batchId: BatchId,
  known: readonly MethodRecord[] = [],
): ParseResult<MethodRecord> {
  const inForce = [...known];
  return readRegister(table, batchId, {
    columns,
    keyOf: (record: MethodRecord) => record.methodId,
    build: (row, origin, report) => {
      if (row.nam_cuoi < row.nam_dau) {
        return report.reject(
          'yearsReversed',
          'nam_cuoi',
          row.nam_cuoi,
          `Năm cuối ${row.nam_cuoi} đứng trước năm đầu ${row.nam_dau}. Hãy sửa lại giai đoạn áp dụng.`,
        );
      }
      if (row.thang_cao_nhat <= row.thang_thap_nhat) {
        return report.reject(
          'scaleReversed',
          'thang_cao_nhat',
          row.thang_cao_nhat,
          'Điểm cao nhất của thang phải lớn hơn điểm thấp nhất. Hãy sửa lại thang điểm.',
        );
      }
      const overlapping = inForce.find(
        (other) =>
          other.methodId !== row.phuong_phap &&
          other.indexCode === row.chi_so &&
          other.level === row.cap &&
          row.nam_dau <= other.lastYear &&
          other.firstYear <= row.nam_cuoi,
      );
      if (overlapping !== undefined) {
        return report.reject(
          'yearsOverlap',
          'nam_dau',
          row.nam_dau,
          `Phương pháp «${row.phuong_phap}» (${row.nam_dau}–${row.nam_cuoi}) trùng năm với «${overlapping.methodId}» (${overlapping.firstYear}–${overlapping.lastYear}) của cùng chỉ số và cấp. Mỗi năm chỉ có một phương pháp: hãy sửa lại giai đoạn áp dụng.`,
        );
      }
      const record: MethodRecord = {
        batchId: origin.batchId,
        row: origin.row,
        methodId: asMethodId(row.phuong_phap),
        indexCode: asIndexCode(row.chi_so),
        level: row.cap,
        nameVi: row.ten,
        nameEn: row.ten_en === '' ? row.ten : row.ten_en,
        decision: row.quyet_dinh,
        firstYear: row.nam_dau,
        lastYear: row.nam_cuoi,
        scaleMin: row.thang_thap_nhat,
        scaleMax: row.thang_cao_nhat,
        scaleUnit: row.don_vi_tinh,
        direction: row.chieu,
        rankDecimals: row.so_thap_phan,
        aggregation: row.cach_tong_hop,
        breakVi: row.thay_doi,
        breakEn: row.thay_doi_en === '' ? row.thay_doi : row.thay_doi_en,
        source: row.nguon,
        status: statusOf(row.trang_thai),
      };
      inForce.push(record);
      return record;
    },
  });
}

/** `verified` alone is verified; with anything behind it (`verified (number, date only)`) only in part. */
function statusOf(text: string): MethodStatus {
  if (text === 'verified' || text === 'illustrative') return text;
  return text.startsWith('verified') ? 'partlyVerified' : 'unstated';
}
