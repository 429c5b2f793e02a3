import type { SkipReason } from './skippedLine.ts';

/** What becomes of the records of a file, one byte each: a row, part of the header, or skipped for a reason. */
export type Fates = Uint8Array;

/** The record is a row. */
export const isRow = 0;
/** The record belongs to the header. */
export const isHeaderRecord = 255;

const reasons: readonly SkipReason[] = [
  'separatorLine',
  'blank',
  'title',
  'columnNumbers',
  'repeatedHeader',
  'total',
  'footnote',
  'signature',
  'otherTable',
];

const fates: ReadonlyMap<SkipReason, number> = new Map(reasons.map((reason, index) => [reason, index + 1]));

/** A reason as a fate. */
export const fateOf = (reason: SkipReason): number => fates.get(reason) ?? isRow;

/** The reason a record is skipped for; null when it is not. */
export const reasonOf = (fate: number): SkipReason | null => reasons[fate - 1] ?? null;
