import type { BatchId } from '../domain/ids.ts';
import { asCriterionId, asIndexCode, asMetricId } from '../domain/ids.ts';
import type { MetricRecord } from '../domain/planRecords.ts';
import { optionalText, text } from './cellType.ts';
import { direction, scoreKind } from './choices.ts';
import { metricPeriod, metricScope, population, transform, valueKind } from './planChoices.ts';
import { readRegister } from './readRegister.ts';
import type { ReadTable } from './readTable.ts';
import type { ParseResult } from './register.ts';
import { optional, required } from './register.ts';

const columns = {
  chi_tieu_do: required(text),
  ten: required(text),
  ten_en: optional(optionalText),
  chi_so: required(text),
  tieu_chi: required(text),
  loai_diem: optional(scoreKind),
  pham_vi_do: required(metricScope),
  ky_do: optional(metricPeriod),
  loai_gia_tri: required(valueKind),
  chieu: required(direction),
  tong_the: optional(population),
  bien_doi: optional(transform),
};

/** Metrics: where the figures that targets speak of lie in the data. */
export function parseMetrics(table: ReadTable, batchId: BatchId): ParseResult<MetricRecord> {
  return readRegister(table, batchId, {
    columns,
    keyOf: (record: MetricRecord) => record.metricId,
    build: (row, origin, report) => {
      if (row.bien_doi === 'complement' && row.loai_gia_tri !== 'percent') {
        return report.reject(
          'transformNeedsPercent',
          'bien_doi',
          row.bien_doi,
          'Chỉ tỷ lệ % mới có phần còn lại (100 trừ đi). Hãy để trống cột này hoặc sửa loại giá trị.',
        );
      }
      return {
        batchId: origin.batchId,
        row: origin.row,
        metricId: asMetricId(row.chi_tieu_do),
        nameVi: row.ten,
        nameEn: row.ten_en === '' ? row.ten : row.ten_en,
        indexCode: asIndexCode(row.chi_so),
        criterionId: asCriterionId(row.tieu_chi),
        kind: row.loai_diem,
        scope: row.pham_vi_do,
        period: row.ky_do,
        valueKind: row.loai_gia_tri,
        direction: row.chieu,
        population: row.tong_the,
        transform: row.bien_doi,
      };
    },
  });
}
