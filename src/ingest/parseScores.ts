import type { BatchId } from '../domain/ids.ts';
import type { Origin, ScoreRecord } from '../domain/records.ts';
import { figure, integer, optionalInteger, optionalNumber, optionalText, text } from './cellType.ts';
import { reasonInNote, scoreKind } from './choices.ts';
import { parsePeriod, periodEnd } from './period.ts';
import { readRegister } from './readRegister.ts';
import type { ReadTable } from './readTable.ts';
import type { ParseResult, RowOf, RowReport, SeenRecords } from './register.ts';
import { optional, required } from './register.ts';
import type { Registry } from './registry.ts';
import { isOnScale, resolveCriterion, resolveMethod, resolveUnit } from './resolveRow.ts';

const columns = {
  nam: required(integer),
  ky: optional(optionalText),
  don_vi: optional(optionalText),
  ma_don_vi: optional(optionalText),
  chi_so: required(text),
  phuong_phap: optional(optionalText),
  tieu_chi: optional(optionalText),
  loai_diem: optional(scoreKind),
  diem: required(figure),
  diem_toi_da: optional(optionalNumber),
  co_mau: optional(optionalInteger),
  ghi_chu: optional(optionalText),
  ma_mau_thuan: optional(optionalText),
  nguon: optional(optionalText),
};

/**
 * Figures in the long form. A unit is the one valid on the last day of the row's period. A blank figure keeps the
 * reason its note names, else `notPublished`. `maxPoints` is the file's, else the criterion's.
 */
export function parseScores(
  table: ReadTable,
  batchId: BatchId,
  registry: Registry,
  seen: SeenRecords = new Map(),
): ParseResult<ScoreRecord> {
  const register = {
    columns,
    keyOf: scoreKey,
    build: (row: ScoreRow, origin: Origin, report: RowReport) => buildScore(row, origin, report, registry),
  };
  return readRegister(table, batchId, register, seen);
}

type ScoreRow = RowOf<typeof columns>;

/** What a figure is about: a second one with the same key is a duplicate. */
export const scoreKey = (score: ScoreRecord): string =>
  `${score.unitId} ${score.year} ${score.period} ${score.methodId} ${score.criterionId} ${score.kind}`;

function buildScore(
  row: ScoreRow,
  origin: Origin,
  report: RowReport,
  registry: Registry,
): ScoreRecord | null {
  const period = parsePeriod(row.ky);
  if (period === null) {
    return report.reject(
      'unknownPeriod',
      'ky',
      row.ky,
      `Không hiểu kỳ «${row.ky}». Hãy ghi Q1–Q4, M01–M12, H1, H2 hoặc để trống nếu là cả năm.`,
    );
  }
  const unit = resolveUnit(row.ma_don_vi, row.don_vi, periodEnd(row.nam, period), registry, report);
  if (unit === null) return null;
  const method = resolveMethod(row.phuong_phap, row.chi_so, row.nam, registry, report);
  if (method === null) return null;
  const criterion = resolveCriterion(row.tieu_chi, method, registry, report);
  if (criterion === null) return null;
  const value = typeof row.diem === 'number' ? row.diem : null;
  if (value !== null && !isOnScale(value, criterion, report)) return null;
  return {
    batchId: origin.batchId,
    row: origin.row,
    unitId: unit.unitId,
    year: row.nam,
    period,
    indexCode: method.indexCode,
    methodId: method.methodId,
    criterionId: criterion.criterionId,
    kind: row.loai_diem,
    value,
    maxPoints: row.diem_toi_da ?? criterion.maxPoints,
    n: row.co_mau,
    missingReason: typeof row.diem === 'number' ? null : (reasonInNote(row.ghi_chu) ?? row.diem),
  };
}
