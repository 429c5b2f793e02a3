import type { UnitId } from './ids.ts';
import { compensatedSum } from './sum.ts';
import { isSame } from './tolerance.ts';

/** How somebody divided a unit among its successors; shares are 0–1 and sum to 1. */
export interface Allocation {
  readonly oldUnitId: UnitId;
  readonly shares: readonly { readonly newUnitId: UnitId; readonly share: number }[];
  /** Who entered it, as printed beside every estimate. */
  readonly author: string;
}

/** Why shares are no allocation: one outside of 0–1, or a sum that is not 1. */
export type ShareFault = 'outOfRange' | 'sum';

/** What is wrong with the shares of one divided unit; null when they can be used. */
export function shareFault(shares: readonly number[]): ShareFault | null {
  if (shares.some((share) => !(share >= 0 && share <= 1))) return 'outOfRange';
  return isSame(compensatedSum(shares), 1) ? null : 'sum';
}

/** The share of an old unit allocated to a new one; null when it was not allocated or the allocation is faulty. */
export function allocatedShare(
  allocations: readonly Allocation[],
  oldUnitId: UnitId,
  newUnitId: UnitId,
): number | null {
  const found = allocations.findLast((allocation) => allocation.oldUnitId === oldUnitId);
  if (found === undefined || shareFault(found.shares.map(({ share }) => share)) !== null) return null;
  return found.shares.find((entry) => entry.newUnitId === newUnitId)?.share ?? 0;
}
