import type { Allocation, ShareFault } from '../domain/allocation.ts';
import { shareFault } from '../domain/allocation.ts';
import { groupBy } from '../domain/groupBy.ts';
import type { UnitId } from '../domain/ids.ts';
import { compensatedSum } from '../domain/sum.ts';
import type { Words } from '../i18n/words.ts';
import type { SuccessionRow } from '../queries/successions.ts';

/** A divided unit whose shares somebody may enter. */
export interface DividedUnit {
  readonly unitId: UnitId;
  readonly name: string;
  readonly successors: readonly { readonly unitId: UnitId; readonly name: string }[];
}

/** The workspace's units that were divided, in the order of its register. */
export const dividedUnits = (rows: readonly SuccessionRow[]): readonly DividedUnit[] =>
  [...groupBy(rows, ({ oldUnitId }) => oldUnitId)].flatMap(([unitId, steps]): DividedUnit[] => {
    const [first] = steps;
    if (first === undefined || steps.length < 2) return [];
    return [
      {
        unitId,
        name: first.oldName,
        successors: steps.map((step) => ({ unitId: step.newUnitId, name: step.newName })),
      },
    ];
  });

/** Shares as typed, in percent, and what is wrong with them. */
export interface TypedShares {
  /** Shares 0–1; null until all are numbers that sum to 1. */
  readonly shares: readonly number[] | null;
  /** Empty when nothing is wrong, or nothing was typed yet. */
  readonly problem: string;
}

/** `45,5` and `45.5` alike; NaN for anything else. */
const percentOf = (typed: string): number => {
  const text = typed.trim().replace('%', '').trim();
  return /^\d{1,3}(?:[.,]\d{1,4})?$/u.test(text) ? Number(text.replace(',', '.')) : Number.NaN;
};

/** Reads typed percentages: all must be there and sum to 100. */
export function readShares({ t, format }: Words, typed: readonly string[]): TypedShares {
  if (typed.every((text) => text.trim() === '')) return { shares: null, problem: '' };
  const percents = typed.map(percentOf);
  if (percents.some((percent) => Number.isNaN(percent)))
    return { shares: null, problem: t('lineage.allocation.notANumber') };
  const shares = percents.map((percent) => percent / 100);
  const fault: ShareFault | null = shareFault(shares);
  if (fault === null) return { shares, problem: '' };
  return {
    shares: null,
    problem:
      fault === 'sum'
        ? t('lineage.allocation.sum', { sum: format.points(compensatedSum(percents)) })
        : t('lineage.allocation.outOfRange'),
  };
}

/** `Xã A 60 %, Xã B 40 % · do Phòng Nội vụ nhập` */
export function allocationText(
  { t, format }: Words,
  unit: DividedUnit,
  { shares, author }: Allocation,
): string {
  const nameOf = (unitId: UnitId): string =>
    unit.successors.find((successor) => successor.unitId === unitId)?.name ?? unitId;
  return t('lineage.allocation.stored', {
    shares: format.list(
      shares.map(({ newUnitId, share }) => `${nameOf(newUnitId)} ${format.percent(share)}`),
    ),
    author,
  });
}
