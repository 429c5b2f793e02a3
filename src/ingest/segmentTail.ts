import type { BodyShape } from './bodyShape.ts';
import { isForeign } from './bodyShape.ts';
import { filledCount, isBlank } from './cellKind.ts';
import { isFootnote, isSignature } from './rowLabel.ts';
import type { SkipReason } from './skippedLine.ts';

/** Records between two headers, or from the last header to the end. */
export interface Segment {
  readonly records: readonly number[];
  /** Those right behind blank lines. */
  readonly behindGap: ReadonlySet<number>;
  readonly endsAtHeader: boolean;
}

/**
 * What stands below the last row of a segment: notes, the signature block, the title of the next round. It begins
 * behind a blank line or at words that only notes and signatures have; a record without figures right below the rows
 * stays a row.
 */
export function segmentTail(
  cells: readonly (readonly string[])[],
  { records, behindGap, endsAtHeader }: Segment,
  shape: BodyShape,
  totals: ReadonlySet<number>,
): ReadonlyMap<number, SkipReason> {
  let from = records.length;
  while (from > 0 && isTail(cells, records[from - 1] ?? 0, shape, totals)) from -= 1;
  const isWhole = from === 0;
  const found = new Map<number, SkipReason>();
  let reason: SkipReason | null = null;
  let lastGap = from;
  for (let index = from; index < records.length; index += 1) {
    const record = records[index] ?? 0;
    const row = cells[record] ?? [];
    const isGap = behindGap.has(record);
    if (isGap) lastGap = index;
    reason = reasonOf(row, reason, isGap && !isWhole && mayBeNote(row, shape));
    if (reason !== null) found.set(record, reason);
  }
  if (endsAtHeader) {
    for (let index = lastGap; index < records.length; index += 1) {
      const record = records[index] ?? 0;
      if (found.get(record) !== 'signature' && filledCount(cells[record] ?? []) <= 2)
        found.set(record, 'title');
    }
  }
  return found;
}

/** In a table of words only a lone cell in the first column is taken for a note. */
const mayBeNote = (row: readonly string[], { numeric, width }: BodyShape): boolean =>
  numeric.length > 0 || (width >= 3 && !isBlank(row[0]) && filledCount(row) === 1);

const isTail = (
  cells: readonly (readonly string[])[],
  record: number,
  shape: BodyShape,
  totals: ReadonlySet<number>,
): boolean => !totals.has(record) && isForeign(cells[record] ?? [], shape);

/** Once a tail has begun, everything below belongs to it. */
function reasonOf(row: readonly string[], before: SkipReason | null, isGap: boolean): SkipReason | null {
  const filled = row.filter((cell) => !isBlank(cell));
  if (filled.slice(0, 4).some(isSignature)) return 'signature';
  if (isFootnote(filled[0] ?? '')) return 'footnote';
  if (before !== null) return before;
  return isGap ? 'footnote' : null;
}
