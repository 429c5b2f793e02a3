import type { Issue } from '../domain/issue.ts';
import { foldHeader, matchHeader } from '../ingest/headerAlias.ts';
import type { ColumnRole, Mapping } from '../ingest/mapping.ts';
import { clip } from '../ingest/registerIssues.ts';

/** Issues about something no column names stand where the mapping reads it from. */
const roleOfCode: Readonly<Record<string, ColumnRole>> = {
  unknownUnit: 'unit',
  ambiguousUnit: 'unit',
  unknownCriterion: 'criterion',
  indexNeeded: 'index',
};

const roleOfName: Readonly<Record<string, ColumnRole>> = {
  nam: 'year',
  ky: 'period',
  loai_diem: 'kind',
  don_vi: 'unit',
};

/** Finds the column an issue stands on; null when it stands on none. Headings that repeat are told apart by the cell's text. */
export function columnFinder(
  header: readonly string[],
  mapping: Mapping | null,
): (issue: Issue, cells: readonly string[]) => number | null {
  const positions = new Map<string, number[]>();
  header.forEach((heading, position) => {
    const key = clip(heading);
    positions.set(key, [...(positions.get(key) ?? []), position]);
  });
  const byRole = (role: ColumnRole | undefined): number | null => {
    const position = role === undefined ? -1 : (mapping?.columns.findIndex((one) => one.role === role) ?? -1);
    return position === -1 ? null : position;
  };
  const named = new Map<string, number | null>();
  const byName = (column: string): number | null => {
    let position = named.get(column);
    if (position === undefined) {
      position =
        byRole(roleOfName[column]) ?? matchHeader(header, [foldHeader(column)]).positions.get(column) ?? null;
      named.set(column, position);
    }
    return position;
  };
  return ({ code, column, value }, cells) => {
    if (column === undefined) return value === undefined ? null : byRole(roleOfCode[code]);
    const candidates = positions.get(column) ?? [];
    const same = candidates.find((position) => value !== undefined && clip(cells[position] ?? '') === value);
    return same ?? candidates[0] ?? byName(column);
  };
}
