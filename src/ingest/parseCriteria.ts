import { asCriterionId, asMethodId } from '../domain/ids.ts';
import type { BatchId } from '../domain/ids.ts';
import type { CriterionRecord, MethodRecord } from '../domain/records.ts';
import { integer, number, optionalText, text } from './cellType.ts';
import { readRegister } from './readRegister.ts';
import type { ReadTable } from './readTable.ts';
import type { ParseResult } from './register.ts';
import { optional, required } from './register.ts';

const columns = {
  phuong_phap: required(text),
  tieu_chi: required(text),
  tieu_chi_cha: required(optionalText),
  bac: required(integer),
  ma_so_sanh: optional(optionalText),
  ten: required(text),
  ten_en: optional(optionalText),
  diem_toi_thieu: required(number),
  diem_toi_da: required(number),
  thu_tu: required(integer),
};

/**
 * Criterion trees. A parent must stand above its children in the file, one level up; level 0 has none. A criterion keeps
 * its parent within a method (`known` are the workspace's own) and has a weight. Without
 * `ma_so_sanh` the criterion's own id says what it may be compared with.
 */
export function parseCriteria(
  table: ReadTable,
  batchId: BatchId,
  methods: readonly MethodRecord[],
  known: readonly CriterionRecord[] = [],
): ParseResult<CriterionRecord> {
  const methodIds = new Set<string>(methods.map(({ methodId }) => methodId));
  const levels = new Map<string, number>();
  const parents = new Map<string, string>(
    known.map(({ methodId, criterionId, parentId }) => [`${methodId} ${criterionId}`, parentId ?? '']),
  );
  return readRegister(table, batchId, {
    columns,
    keyOf: (record: CriterionRecord) => `${record.methodId} ${record.criterionId}`,
    build: (row, origin, report) => {
      const { phuong_phap: method, tieu_chi: criterion, tieu_chi_cha: parent, bac } = row;
      if (!methodIds.has(method)) {
        return report.reject(
          'unknownMethod',
          'phuong_phap',
          method,
          `Chưa có phương pháp «${method}». Hãy thêm vào bảng phương pháp trước.`,
        );
      }
      const parentLevel = parent === '' ? -1 : levels.get(`${method} ${parent}`);
      if (parentLevel !== bac - 1) {
        return report.reject(
          'wrongParent',
          'tieu_chi_cha',
          parent,
          `Tiêu chí «${criterion}» ở bậc ${bac} phải có tiêu chí cha ở bậc ${bac - 1} đứng phía trên trong cùng phương pháp.`,
        );
      }
      const before = parents.get(`${method} ${criterion}`);
      if (before !== undefined && before !== parent) {
        return report.reject(
          'criterionMoved',
          'tieu_chi_cha',
          parent,
          `Tiêu chí «${criterion}» đang thuộc «${before}», không thể chuyển sang «${parent}» trong cùng phương pháp «${method}». Nếu bộ tiêu chí đã thay đổi, hãy lập phương pháp mới.`,
        );
      }
      if (row.diem_toi_da === 0 && row.diem_toi_thieu === 0) {
        return report.reject(
          'zeroWeight',
          'diem_toi_da',
          row.diem_toi_da,
          `Tiêu chí «${criterion}» có điểm tối đa bằng 0 nên không có trọng số. Hãy ghi điểm tối đa, hoặc bỏ tiêu chí này.`,
        );
      }
      if (row.diem_toi_da <= row.diem_toi_thieu) {
        return report.reject(
          'scaleReversed',
          'diem_toi_da',
          row.diem_toi_da,
          `Điểm tối đa của «${criterion}» phải lớn hơn điểm tối thiểu ${row.diem_toi_thieu}.`,
        );
      }
      levels.set(`${method} ${criterion}`, bac);
      parents.set(`${method} ${criterion}`, parent);
      return {
        batchId: origin.batchId,
        row: origin.row,
        methodId: asMethodId(method),
        criterionId: asCriterionId(criterion),
        parentId: parent === '' ? null : asCriterionId(parent),
        level: bac,
        canonicalId: row.ma_so_sanh === '' ? criterion : row.ma_so_sanh,
        nameVi: row.ten,
        nameEn: row.ten_en === '' ? row.ten : row.ten_en,
        minPoints: row.diem_toi_thieu,
        maxPoints: row.diem_toi_da,
        position: row.thu_tu,
      };
    },
  });
}
