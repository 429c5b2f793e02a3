import * as z from 'zod/mini';
import type { CriterionAlias } from '../domain/criterionMatch.ts';
import type { CriterionId, MethodId, UnitId } from '../domain/ids.ts';
import { asCriterionId, asMethodId, asUnitId } from '../domain/ids.ts';
import type { UnitAlias } from '../domain/unitMatch.ts';
import type { LedgerBatch } from '../storage/batch.ts';

// Zod would otherwise compile parsers with new Function, which the page's policy refuses and reports.
z.config({ jitless: true });

const decisionsSchema = z.object({
  units: z.array(
    z.object({
      text: z.string(),
      code: z.string(),
      action: z.object({ kind: z.string(), unitId: z.optional(z.string()) }),
    }),
  ),
  criteria: z.array(
    z.object({
      methodId: z.string(),
      text: z.string(),
      action: z.object({ kind: z.string(), criterionId: z.optional(z.string()) }),
    }),
  ),
});

/** Names an analyst decided about in earlier imports. */
export interface KnownAliases {
  readonly unitAliases: readonly UnitAlias[];
  readonly criterionAliases: readonly (CriterionAlias & { readonly methodId: MethodId })[];
}

/** What printed names were said to mean in the active imports, so that nobody is asked twice; later imports win. */
export function aliasesOf(batches: readonly LedgerBatch[]): KnownAliases {
  const decided = batches.flatMap(({ state, decisions }) => {
    if (state !== 'active') return [];
    const { success, data } = decisionsSchema.safeParse(decisions);
    return success ? [data] : [];
  });
  return {
    unitAliases: decided.flatMap(({ units }) =>
      units.flatMap(({ text, code, action }): readonly { alias: string; unitId: UnitId }[] =>
        action.kind === 'use' && action.unitId !== undefined && code === '' && text !== ''
          ? [{ alias: text, unitId: asUnitId(action.unitId) }]
          : [],
      ),
    ),
    criterionAliases: decided.flatMap(({ criteria }) =>
      criteria.flatMap(
        ({
          methodId,
          text,
          action,
        }): readonly { alias: string; criterionId: CriterionId; methodId: MethodId }[] =>
          action.kind === 'use' && action.criterionId !== undefined
            ? [
                {
                  alias: text,
                  criterionId: asCriterionId(action.criterionId),
                  methodId: asMethodId(methodId),
                },
              ]
            : [],
      ),
    ),
  };
}
