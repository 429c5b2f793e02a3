import type { BodyShape } from './bodyShape.ts';
import { isForeign } from './bodyShape.ts';
import { filledCount, firstFilled, isBlank } from './cellKind.ts';
import type { Fates } from './fate.ts';
import { fateOf, isRow } from './fate.ts';
import { isFootnote, isSignature } from './rowLabel.ts';
import type { SkipReason } from './skippedLine.ts';

/** Records from `start` to before `end`: between two headers, or from the last header to the end. */
export interface Segment {
  readonly start: number;
  readonly end: number;
  readonly endsAtHeader: boolean;
}

/**
 * Marks what stands below the last row of a segment: notes, the signature block, the title of the next round. It begins
 * behind a blank line or at words that only notes and signatures have; a record without figures right below the rows
 * stays a row.
 */
export function markTail(
  cells: readonly (readonly string[])[],
  fates: Fates,
  segment: Segment,
  shape: BodyShape,
): void {
  const tail = foreignTail(cells, fates, segment, shape);
  const isWhole = tail.length > 0 && !hasRowBefore(fates, segment.start, tail[0] ?? 0);
  let reason: SkipReason | null = null;
  let lastGap = 0;
  tail.forEach((record, index) => {
    const row = cells[record] ?? [];
    const isGap = fates[record - 1] === fateOf('blank');
    if (isGap) lastGap = index;
    reason = reasonAt(row, reason, isGap && !isWhole && mayBeNote(row, shape));
    if (reason !== null) fates[record] = fateOf(reason);
  });
  if (!segment.endsAtHeader) return;
  for (const record of tail.slice(lastGap)) {
    if (fates[record] !== fateOf('signature') && filledCount(cells[record] ?? []) <= 2)
      fates[record] = fateOf('title');
  }
}

/** The last rows of a segment that do not speak like the table; totals do. */
function foreignTail(
  cells: readonly (readonly string[])[],
  fates: Fates,
  { start, end }: Segment,
  shape: BodyShape,
): readonly number[] {
  const tail: number[] = [];
  for (let record = end - 1; record >= start; record -= 1) {
    if (fates[record] === fateOf('blank')) continue;
    if (fates[record] !== isRow || !isForeign(cells[record] ?? [], shape)) break;
    tail.push(record);
  }
  return tail.toReversed();
}

function hasRowBefore(fates: Fates, start: number, record: number): boolean {
  for (let before = record - 1; before >= start; before -= 1)
    if (fates[before] !== fateOf('blank')) return true;
  return false;
}

/** In a table of words only a lone cell in the first column is taken for a note. */
const mayBeNote = (row: readonly string[], { numeric, width }: BodyShape): boolean =>
  numeric.length > 0 || (width >= 3 && !isBlank(row[0]) && filledCount(row) === 1);

/** Once a tail has begun, everything below belongs to it. */
function reasonAt(row: readonly string[], before: SkipReason | null, isGap: boolean): SkipReason | null {
  const filled = firstFilled(row);
  if (filled.some(isSignature)) return 'signature';
  if (isFootnote(filled[0] ?? '')) return 'footnote';
  if (before !== null) return before;
  return isGap ? 'footnote' : null;
}
