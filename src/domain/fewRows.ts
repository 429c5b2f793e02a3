/** Which rows of a long list are shown, and how many are not. */
export interface FewRows<Row> {
  readonly rows: readonly Row[];
  /** Place in `rows` before which rows are left out; null when the shown rows follow each other. */
  readonly gapBefore: number | null;
  readonly hiddenCount: number;
}

/** `around`: the first ones and the neighbours of a row; `top`, `bottom`: one end of the list. */
export type RowWindow = 'around' | 'top' | 'bottom';

/**
 * At most `limit` rows (3 or more) of a list in order. Around a row that is not among the first: the first three (two
 * where room is short) and the row with its neighbours.
 */
export function fewRows<Row>(
  rows: readonly Row[],
  ownPlace: number,
  limit: number,
  window: RowWindow,
): FewRows<Row> {
  const hiddenCount = Math.max(0, rows.length - limit);
  if (hiddenCount === 0) return { rows, gapBefore: null, hiddenCount };
  if (window === 'bottom') return { rows: rows.slice(-limit), gapBefore: 0, hiddenCount };
  if (window === 'top' || ownPlace < limit)
    return { rows: rows.slice(0, limit), gapBefore: null, hiddenCount };
  const first = limit >= 6 ? 3 : 1;
  const near = limit - first;
  const start = Math.min(rows.length - near, ownPlace - Math.floor((near - 1) / 2));
  return {
    rows: [...rows.slice(0, first), ...rows.slice(start, start + near)],
    gapBefore: start > first ? first : null,
    hiddenCount,
  };
}

/** Some rows of a list in order, with the places before which rows are left out. */
export interface RowEnds<Row> {
  readonly rows: readonly Row[];
  readonly gapsBefore: readonly number[];
}

/** At most `limit` rows (2 or more): both ends of a list with a row of interest between them, or one end alone. */
export function fewEnds<Row>(
  rows: readonly Row[],
  ownPlace: number,
  limit: number,
  window: RowWindow,
): RowEnds<Row> {
  if (rows.length <= limit) return { rows, gapsBefore: [] };
  if (window === 'top') return { rows: rows.slice(0, limit), gapsBefore: [] };
  if (window === 'bottom') return { rows: rows.slice(-limit), gapsBefore: [0] };
  const first = Math.floor(limit / 2);
  const last = limit - first - 1;
  const isBetween = ownPlace >= first && ownPlace < rows.length - last;
  const tail = rows.length - (isBetween ? last : limit - first);
  return {
    rows: [
      ...rows.slice(0, first),
      ...(isBetween ? rows.slice(ownPlace, ownPlace + 1) : []),
      ...rows.slice(tail),
    ],
    gapsBefore: isBetween
      ? [...(ownPlace > first ? [first] : []), ...(ownPlace < tail - 1 && last > 0 ? [first + 1] : [])]
      : [first],
  };
}
