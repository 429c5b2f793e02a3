import type { MethodRecord } from './records.ts';

/** What tells one method version from another. */
export type MethodIdentity = Pick<MethodRecord, 'methodId'>;

/** Whether figures of two methods may be subtracted. */
export type Comparability = 'comparable' | 'methodBreak';

/** The first year of a method that replaced another: a line over the years is cut before it. */
export interface MethodStart {
  readonly year: number;
  readonly method: MethodRecord;
}

/**
 * The method in force in a year, or null when none covers it. `methods` belong to one index and level;
 * where two overlap the later version holds.
 */
export function methodOfYear(methods: readonly MethodRecord[], year: number): MethodRecord | null {
  const inForce = methods.filter(({ firstYear, lastYear }) => firstYear <= year && year <= lastYear);
  return inForce.toSorted(byFirstYear).at(-1) ?? null;
}

/** Where the method changes: the first year of every method after the first, in order of years. */
export function methodBreaks(methods: readonly MethodRecord[]): readonly MethodStart[] {
  return methods
    .toSorted(byFirstYear)
    .slice(1)
    .map((method) => ({ year: method.firstYear, method }));
}

/** Values and ranks are comparable within one method version only. */
export function compareMethods(a: MethodIdentity, b: MethodIdentity): Comparability {
  return a.methodId === b.methodId ? 'comparable' : 'methodBreak';
}

function byFirstYear(a: MethodRecord, b: MethodRecord): number {
  return a.firstYear - b.firstYear;
}
