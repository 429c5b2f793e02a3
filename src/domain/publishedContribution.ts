import type { Contribution } from './contribution.ts';
import type { CriterionId } from './ids.ts';
import type { CriterionRecord } from './records.ts';
import { compensatedSum } from './sum.ts';

/** Published parts within this of their published whole differ by rounding only (PAPI prints six decimals). */
export const publishedSumTolerance = 1e-4;

/** Below this a remainder is binary noise, not a digit anyone published. */
const noise = 1e-12;

/** Published values of one unit under one method, base year and now. */
export interface PublishedYears {
  readonly criteria: readonly Pick<CriterionRecord, 'criterionId' | 'parentId' | 'level'>[];
  readonly base: ReadonlyMap<CriterionId, number | null>;
  readonly now: ReadonlyMap<CriterionId, number | null>;
}

/**
 * Contributions to an index that is the plain sum of its published level-1 criteria (PAPI): each weighs its own
 * maximum, so it contributes the change of its points. With `level` 2 a criterion is split over its published
 * children plus a `rounding` bar for the remainder, unless in one of the years the children do not add up to it
 * within `publishedSumTolerance`; then it stays whole. The bars sum to the change of the index.
 * Null when a level-1 criterion is missing in a year: the index has no value there.
 */
export function publishedContributions(years: PublishedYears, level: 1 | 2): readonly Contribution[] | null {
  const bars: Contribution[] = [];
  const areas = years.criteria.filter((criterion) => criterion.level === 1);
  for (const { criterionId } of areas) {
    const base = years.base.get(criterionId) ?? null;
    const now = years.now.get(criterionId) ?? null;
    if (base === null || now === null) return null;
    const split = level === 2 ? splitOverChildren(years, criterionId, { base, now }) : null;
    bars.push(...(split ?? [{ criterionId, kind: 'performance', points: now - base } as const]));
  }
  return areas.length === 0 ? null : bars;
}

/** The change of a published whole that its parts' bars leave over; null when they leave nothing. */
export function roundingBar(
  criterionId: CriterionId,
  change: number,
  parts: readonly Contribution[],
): Contribution | null {
  const points = compensatedSum([change, ...parts.map((part) => -part.points)]);
  return Math.abs(points) < noise ? null : { criterionId, kind: 'rounding', points };
}

function splitOverChildren(
  { criteria, base, now }: PublishedYears,
  parentId: CriterionId,
  published: { readonly base: number; readonly now: number },
): readonly Contribution[] | null {
  const children = criteria.filter((criterion) => criterion.parentId === parentId);
  const addUp = (values: PublishedYears['base'], whole: number): boolean => {
    const present = children.flatMap(({ criterionId }) => values.get(criterionId) ?? []);
    return present.length > 0 && Math.abs(compensatedSum(present) - whole) <= publishedSumTolerance;
  };
  if (!addUp(base, published.base) || !addUp(now, published.now)) return null;
  const bars = children.flatMap(({ criterionId }) =>
    childBar(criterionId, base.get(criterionId) ?? null, now.get(criterionId) ?? null),
  );
  const rounding = roundingBar(parentId, published.now - published.base, bars);
  return rounding === null ? bars : [...bars, rounding];
}

function childBar(
  criterionId: CriterionId,
  base: number | null,
  now: number | null,
): readonly Contribution[] {
  if (base === null && now === null) return [];
  const kind = base === null || now === null ? 'structure' : 'performance';
  return [{ criterionId, kind, points: (now ?? 0) - (base ?? 0) }];
}
