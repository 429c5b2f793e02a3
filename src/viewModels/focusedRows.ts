import { fewRows } from '../domain/fewRows.ts';
import type { UnitRole } from './role.ts';

/** A chart with at most so many rows, and how many it had more. */
export interface FocusedRows {
  readonly chart: unknown;
  readonly hiddenCount: number;
}

interface RoleRow {
  readonly role: UnitRole;
}

const isRoleRow = (row: unknown): row is RoleRow =>
  typeof row === 'object' && row !== null && 'role' in row && typeof row.role === 'string';

/** A chart of named units with the selected one among its neighbours; any other chart as it is. */
export function focusedRows(chart: unknown, limit: number): FocusedRows {
  if (typeof chart !== 'object' || chart === null || !('rows' in chart) || !Array.isArray(chart.rows)) {
    return { chart, hiddenCount: 0 };
  }
  const rows: readonly unknown[] = chart.rows;
  if (!rows.every(isRoleRow)) return { chart, hiddenCount: 0 };
  const own = rows.findIndex(({ role }) => role === 'selected');
  const few = fewRows(rows, own === -1 ? 0 : own, limit, 'around');
  return { chart: { ...chart, rows: few.rows }, hiddenCount: few.hiddenCount };
}
