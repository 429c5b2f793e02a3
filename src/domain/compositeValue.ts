import type { CriterionId } from './ids.ts';
import type { CriterionRecord, MethodRecord } from './records.ts';
import { compensatedSum } from './sum.ts';

/** An index value, or the criteria whose absence leaves it without one. */
export type CompositeValue =
  | { readonly kind: 'value'; readonly value: number }
  | { readonly kind: 'missing'; readonly missingCriteria: readonly CriterionId[] };

/**
 * A unit's index value by the method's aggregation. `sumOfCriteria` is the unweighted sum of the method's
 * level-1 criteria (PAPI reports) and missing unless every one is present; `published` is the figure of the
 * root criterion. `criteria` may hold several methods. A method that declares no such criterion has no value.
 */
export function compositeValue(
  method: Pick<MethodRecord, 'methodId' | 'aggregation'>,
  criteria: readonly Pick<CriterionRecord, 'methodId' | 'criterionId' | 'level'>[],
  values: ReadonlyMap<CriterionId, number | null>,
): CompositeValue {
  const level = method.aggregation === 'sumOfCriteria' ? 1 : 0;
  const present: number[] = [];
  const missingCriteria: CriterionId[] = [];
  for (const { methodId, criterionId, level: ownLevel } of criteria) {
    if (methodId !== method.methodId || ownLevel !== level) continue;
    const value = values.get(criterionId) ?? null;
    if (value === null) missingCriteria.push(criterionId);
    else present.push(value);
  }
  return missingCriteria.length > 0 || present.length === 0
    ? { kind: 'missing', missingCriteria }
    : { kind: 'value', value: compensatedSum(present) };
}
