import type { BodyShape } from './bodyShape.ts';
import { filledCount, isBlank } from './cellKind.ts';
import type { PrintedHeader } from './innerHeader.ts';
import { headerProbe, innerHeader } from './innerHeader.ts';
import type { Segment } from './segmentTail.ts';
import { segmentTail } from './segmentTail.ts';
import type { SkipReason } from './skippedLine.ts';
import { totalRecords } from './totalRecords.ts';

/** What became of the records below the header, by position. Each record is in `rows` or in `skipped`. */
export interface TableBody {
  readonly rows: readonly number[];
  readonly skipped: ReadonlyMap<number, SkipReason>;
  /** Records that begin a table with other columns. */
  readonly otherTables: readonly number[];
}

/**
 * Sorts the records from `start` on into rows, blank lines, repeated headers, totals, what stands below a table, and
 * tables with other columns.
 */
export function sortBody(
  cells: readonly (readonly string[])[],
  start: number,
  header: PrintedHeader,
  shape: BodyShape,
): TableBody {
  const { segments, skipped, otherTables } = cutSegments(cells, start, header, shape);
  const rows: number[] = [];
  for (const segment of segments) {
    const totals = totalRecords(cells, segment.records, shape.naming);
    const tail = segmentTail(cells, segment, shape, totals);
    for (const record of segment.records) {
      const reason = totals.has(record) ? 'total' : tail.get(record);
      if (reason === undefined) rows.push(record);
      else skipped.set(record, reason);
    }
  }
  return { rows, skipped, otherTables };
}

interface Cut {
  readonly segments: readonly Segment[];
  readonly skipped: Map<number, SkipReason>;
  readonly otherTables: readonly number[];
}

function cutSegments(
  cells: readonly (readonly string[])[],
  start: number,
  header: PrintedHeader,
  shape: BodyShape,
): Cut {
  const mayBeHeader = headerProbe(header, shape);
  const skipped = new Map<number, SkipReason>();
  const otherTables: number[] = [];
  const segments: Segment[] = [];
  let records: number[] = [];
  let behindGap = new Set<number>();
  let isBehindGap = false;
  let isOther = false;
  const close = (endsAtHeader: boolean): void => {
    if (records.length > 0) segments.push({ records, behindGap, endsAtHeader });
    records = [];
    behindGap = new Set();
  };
  for (let record = start; record < cells.length; record += 1) {
    const row = cells[record] ?? [];
    if (isBlank(row[0]) && filledCount(row) === 0) {
      skipped.set(record, 'blank');
      isBehindGap = true;
      continue;
    }
    const found = mayBeHeader(row)
      ? innerHeader(row, header, shape, { isBehindGap, next: cells.slice(record + 1, record + 4) })
      : null;
    if (found !== null) {
      close(true);
      isOther = found === 'otherTable';
      if (isOther) otherTables.push(record);
      skipped.set(record, found);
    } else if (isOther) {
      skipped.set(record, 'otherTable');
    } else {
      if (isBehindGap) behindGap.add(record);
      records.push(record);
    }
    isBehindGap = false;
  }
  close(false);
  return { segments, skipped, otherTables };
}
