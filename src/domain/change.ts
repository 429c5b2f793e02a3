import type { MethodIdentity } from './comparability.ts';
import type { ChangeSuppression } from './missing.ts';
import type { Direction } from './records.ts';
import { compareMethods } from './comparability.ts';
import { isSame } from './tolerance.ts';

/** `now − base` in the scale of the values (percentage points when they are percentages); null if either is missing. */
export function changePoints(base: number | null, now: number | null): number | null {
  return base === null || now === null ? null : now - base;
}

/** Relative change `now / base − 1`; null if either is missing or the base is 0. */
export function changeRatio(base: number | null, now: number | null): number | null {
  return base === null || now === null || base === 0 ? null : now / base - 1;
}

/** Two values of one unit and the methods they were measured with. */
export interface ComparedValues {
  readonly base: number | null;
  readonly now: number | null;
  readonly baseMethod: MethodIdentity;
  readonly nowMethod: MethodIdentity;
}

/** A change, or the reason why two values are not subtracted. */
export type ValueChange =
  | { readonly kind: 'change'; readonly changePoints: number; readonly changeRatio: number | null }
  | { readonly kind: 'suppressed'; readonly reason: ChangeSuppression };

/** The official change between two years: suppressed across a method break and where a value is missing. */
export function compareValues({ base, now, baseMethod, nowMethod }: ComparedValues): ValueChange {
  if (compareMethods(baseMethod, nowMethod) === 'methodBreak') {
    return { kind: 'suppressed', reason: 'methodBreak' };
  }
  if (base === null) return { kind: 'suppressed', reason: 'missingBase' };
  if (now === null) return { kind: 'suppressed', reason: 'missingNow' };
  return { kind: 'change', changePoints: now - base, changeRatio: changeRatio(base, now) };
}

/** Whether a change is for the better under the method's direction; binary noise is `same`. */
export function changeTone(points: number, direction: Direction): 'improved' | 'worse' | 'same' {
  if (isSame(points, 0)) return 'same';
  return points > 0 === (direction === 'higherIsBetter') ? 'improved' : 'worse';
}
