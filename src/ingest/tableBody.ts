import type { BodyShape } from './bodyShape.ts';
import { filledCount, isBlank } from './cellKind.ts';
import type { Fates } from './fate.ts';
import { fateOf } from './fate.ts';
import type { PrintedHeader } from './innerHeader.ts';
import { headerProbe, innerHeader } from './innerHeader.ts';
import type { Segment } from './segmentTail.ts';
import { markTail } from './segmentTail.ts';
import { totalRecords } from './totalRecords.ts';

/**
 * Sorts the records from `start` on into rows, blank lines, repeated headers, totals, what stands below a table, and
 * tables with other columns. Returns the records that begin such a table.
 */
export function sortBody(
  cells: readonly (readonly string[])[],
  fates: Fates,
  start: number,
  header: PrintedHeader,
  shape: BodyShape,
): readonly number[] {
  const { segments, otherTables } = cutSegments(cells, fates, start, header, shape);
  for (const segment of segments) {
    for (const record of totalRecords(cells, fates, segment, shape.naming)) fates[record] = fateOf('total');
    markTail(cells, fates, segment, shape);
  }
  return otherTables;
}

function cutSegments(
  cells: readonly (readonly string[])[],
  fates: Fates,
  start: number,
  header: PrintedHeader,
  shape: BodyShape,
): { readonly segments: readonly Segment[]; readonly otherTables: readonly number[] } {
  const mayBeHeader = headerProbe(header, shape);
  const blank = fateOf('blank');
  const other = fateOf('otherTable');
  const segments: Segment[] = [];
  const otherTables: number[] = [];
  let segmentStart = start;
  let isOther = false;
  for (let record = start; record < cells.length; record += 1) {
    const row = cells[record] ?? [];
    if (isBlank(row[0]) && filledCount(row) === 0) {
      fates[record] = blank;
      continue;
    }
    const isBehindGap = record > start && fates[record - 1] === blank;
    const found = mayBeHeader(row)
      ? innerHeader(row, header, shape, { isBehindGap, next: cells.slice(record + 1, record + 4) })
      : null;
    if (found !== null) {
      segments.push({ start: segmentStart, end: record, endsAtHeader: true });
      segmentStart = record + 1;
      isOther = found === 'otherTable';
      if (isOther) otherTables.push(record);
      fates[record] = fateOf(found);
    } else if (isOther) {
      fates[record] = other;
    }
  }
  segments.push({ start: segmentStart, end: cells.length, endsAtHeader: false });
  return { segments, otherTables };
}
