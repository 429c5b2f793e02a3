import type { BatchId } from '../domain/ids.ts';
import type { SuccessionLink } from '../domain/lineage.ts';
import type { Origin, SuccessionRecord, UnitRecord } from '../domain/records.ts';
import { successionIssues } from '../domain/successionIssues.ts';
import { date, optionalNumber, optionalText, text, yesNo } from './cellType.ts';
import { part } from './choices.ts';
import { readRegister } from './readRegister.ts';
import type { ReadTable } from './readTable.ts';
import type { ParseResult, RowOf, RowReport } from './register.ts';
import { optional, required } from './register.ts';
import type { Registry } from './registry.ts';
import { resolveUnit } from './resolveRow.ts';
import { successionFaultIssue } from './successionFaultIssue.ts';

const columns = {
  ma_cu: required(text),
  ten_cu: optional(optionalText),
  ma_moi: required(text),
  ten_moi: optional(optionalText),
  pham_vi: required(part),
  sap_nhap: optional(yesNo),
  ty_le: optional(optionalNumber),
  ngay_hieu_luc: required(date),
};

/**
 * What became of units: the old one is valid on the day before the change, the new one on the day itself. Rows that
 * contradict each other, the units' periods or what is `known` already are refused, each with its reason.
 */
export function parseSuccessions(
  table: ReadTable,
  batchId: BatchId,
  registry: Registry,
  known: readonly SuccessionLink[] = [],
): ParseResult<SuccessionRecord> {
  const units = new Map<UnitRecord['unitId'], UnitRecord>();
  const register = {
    columns,
    keyOf: (record: SuccessionRecord) => `${record.oldUnitId} ${record.newUnitId} ${record.effectiveDate}`,
    build: (row: RowOf<typeof columns>, origin: Origin, report: RowReport) => {
      const oldUnit = resolveUnit(row.ma_cu, row.ten_cu, dayBefore(row.ngay_hieu_luc), registry, report);
      const newUnit = resolveUnit(row.ma_moi, row.ten_moi, row.ngay_hieu_luc, registry, report);
      if (oldUnit === null || newUnit === null) return null;
      units.set(oldUnit.unitId, oldUnit).set(newUnit.unitId, newUnit);
      return {
        batchId: origin.batchId,
        row: origin.row,
        oldUnitId: oldUnit.unitId,
        newUnitId: newUnit.unitId,
        part: row.pham_vi,
        effectiveDate: row.ngay_hieu_luc,
        share: row.ty_le,
      };
    },
  };
  return withoutFaulty(readRegister(table, batchId, register), units, known);
}

/** Takes out the rows that cannot hold together; the books stay balanced. */
function withoutFaulty(
  parsed: ParseResult<SuccessionRecord>,
  units: ReadonlyMap<UnitRecord['unitId'], UnitRecord>,
  known: readonly SuccessionLink[],
): ParseResult<SuccessionRecord> {
  const { records, issues, accounting } = parsed;
  const stated = new Set(records.map(({ oldUnitId, newUnitId }) => `${oldUnitId} ${newUnitId}`));
  // Loading a file again states what is known again.
  const others = known.filter(({ oldUnitId, newUnitId }) => !stated.has(`${oldUnitId} ${newUnitId}`));
  const faults = successionIssues(records, units, others);
  const faulty = new Map(faults.map(({ position, fault }) => [position, fault]));
  return {
    records: records.filter((_, position) => !faulty.has(position)),
    issues: [
      ...issues,
      ...records.flatMap((record, position) => {
        const fault = faulty.get(position);
        return fault === undefined ? [] : [successionFaultIssue(record, fault, units)];
      }),
    ].toSorted((a, b) => a.line - b.line),
    accounting: {
      ...accounting,
      loaded: accounting.loaded - faulty.size,
      rejected: accounting.rejected + faulty.size,
    },
  };
}

function dayBefore(day: string): string {
  const time = new Date(`${day}T00:00:00Z`);
  time.setUTCDate(time.getUTCDate() - 1);
  return time.toISOString().slice(0, 10);
}
