import type { BatchId } from '../domain/ids.ts';
import type { Origin, PublicationRecord } from '../domain/records.ts';
import { integer, optionalInteger, optionalNumber, optionalText, text, yesNo } from './cellType.ts';
import { basis } from './choices.ts';
import { periodEnd } from './period.ts';
import { readRegister } from './readRegister.ts';
import type { ReadTable } from './readTable.ts';
import type { ParseResult, RowOf, RowReport } from './register.ts';
import { optional, required } from './register.ts';
import type { Registry } from './registry.ts';
import { isOnScale, resolveCriterion, resolveMethod, resolveUnit } from './resolveRow.ts';

const columns = {
  nam: required(integer),
  don_vi: optional(optionalText),
  ma_don_vi: optional(optionalText),
  chi_so: required(text),
  diem: required(optionalNumber),
  hang: required(optionalInteger),
  so_don_vi_xep_hang: optional(optionalInteger),
  thay_doi_diem: optional(optionalNumber),
  thay_doi_bac: optional(optionalInteger),
  can_cu: optional(basis),
  dien_giai: optional(optionalText),
  ma_mau_thuan: optional(optionalText),
  uu_tien: required(yesNo),
  ly_do_uu_tien: optional(optionalText),
  ghi_chu: optional(optionalText),
  nguon: required(text),
};

/**
 * What sources printed about an index as a whole: figure, rank, changes. Conflicting publications are all kept;
 * at most one of (unit, year, index) may be preferred, so two rows are duplicates only if both are.
 */
export function parsePublications(
  table: ReadTable,
  batchId: BatchId,
  registry: Registry,
): ParseResult<PublicationRecord> {
  const register = {
    columns,
    keyOf: publicationKey,
    build: (row: PublicationRow, origin: Origin, report: RowReport) =>
      buildPublication(row, origin, report, registry),
  };
  return readRegister(table, batchId, register);
}

type PublicationRow = RowOf<typeof columns>;

function publicationKey(publication: PublicationRecord): string {
  const { unitId, year, indexCode, preferred, value, publishedRank, source } = publication;
  const about = `${unitId} ${year} ${indexCode}`;
  return preferred ? about : `${about} ${value ?? ''} ${publishedRank ?? ''} ${source}`;
}

function buildPublication(
  row: PublicationRow,
  origin: Origin,
  report: RowReport,
  registry: Registry,
): PublicationRecord | null {
  const unit = resolveUnit(row.ma_don_vi, row.don_vi, periodEnd(row.nam, ''), registry, report);
  if (unit === null) return null;
  const method = resolveMethod('', row.chi_so, row.nam, registry, report);
  if (method === null) return null;
  const root = resolveCriterion('', method, registry, report);
  if (root === null) return null;
  if (row.diem !== null && !isOnScale(row.diem, root, report)) return null;
  if (row.hang !== null && (row.hang < 1 || row.hang > (row.so_don_vi_xep_hang ?? row.hang))) {
    return report.reject(
      'rankOutOfRange',
      'hang',
      row.hang,
      `Hạng ${row.hang} không nằm trong 1–${row.so_don_vi_xep_hang ?? '?'}. Hãy kiểm tra hạng và số đơn vị xếp hạng.`,
    );
  }
  return {
    batchId: origin.batchId,
    row: origin.row,
    unitId: unit.unitId,
    year: row.nam,
    indexCode: method.indexCode,
    value: row.diem,
    publishedRank: row.hang,
    rankedUnits: row.so_don_vi_xep_hang,
    publishedChangePoints: row.thay_doi_diem,
    publishedPlacesGained: row.thay_doi_bac,
    basis: row.can_cu,
    basisNote: row.dien_giai,
    conflictId: row.ma_mau_thuan === '' ? null : row.ma_mau_thuan,
    preferred: row.uu_tien === 'yes',
    source: row.nguon,
  };
}
