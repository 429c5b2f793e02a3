import { groupBy } from './groupBy.ts';
import type { PlanConflictRecord } from './planRecords.ts';
import type { TargetEvaluation } from './targetEvaluation.ts';
import type { TargetStatus } from './targetStatus.ts';

const keyOf = ({ target }: TargetEvaluation): string => `${target.planId} ${target.conflictId ?? ''}`;

/**
 * Targets of a plan that state different values for the same thing are judged together: when one is met and the other
 * missed, both become `conflict`. Contradictions of wording change no verdict; which target takes part is kept in
 * `against`.
 */
export function withConflicts(
  evaluations: readonly TargetEvaluation[],
  conflicts: readonly PlanConflictRecord[],
): readonly TargetEvaluation[] {
  const effects = new Map(
    conflicts.map(({ planId, conflictId, effect }) => [`${planId} ${conflictId}`, effect]),
  );
  const groups = groupBy(evaluations, keyOf);
  return evaluations.map((evaluation) => {
    if (evaluation.target.conflictId === null) return evaluation;
    const group = groups.get(keyOf(evaluation)) ?? [];
    const against = group.flatMap(({ target }) => (target === evaluation.target ? [] : [target]));
    if (against.length === 0 || effects.get(keyOf(evaluation)) !== 'value') return { ...evaluation, against };
    const statuses = new Set<TargetStatus>(group.map(({ status }) => status));
    const isConflict = statuses.has('met') && statuses.has('missed');
    return { ...evaluation, against, status: isConflict ? 'conflict' : evaluation.status };
  });
}
