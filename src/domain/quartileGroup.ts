import type { UnitId } from './ids.ts';
import type { Ranking } from './rank.ts';

/** 1 is the best quarter. */
export type QuartileGroup = 1 | 2 | 3 | 4;

/**
 * Quartile groups computed here, for use where no band table is published; always to be labelled as computed.
 * The published values are cut at their quartiles (Hyndman & Fan type 7) and a value on a cut belongs to the better
 * group. With 1-based ranks that is: group 1 while at least ¾ of the other units stand no higher, group 2 while
 * half, group 3 while a quarter. Equal values are never parted. Empty for fewer than four ranked units.
 */
export function quartileGroups({ n, places }: Ranking): ReadonlyMap<UnitId, QuartileGroup> {
  if (n < 4) return new Map();
  return new Map([...places].map(([unitId, { rank }]) => [unitId, groupOf(rank, n)]));
}

function groupOf(rank: number, n: number): QuartileGroup {
  const quarters = (4 * (n - rank)) / (n - 1);
  if (quarters >= 3) return 1;
  if (quarters >= 2) return 2;
  return quarters >= 1 ? 3 : 4;
}
