import * as z from 'zod/mini';
import type { CriterionId, IndexCode, UnitId } from '../../../domain/ids.ts';
import type { Scenario } from '../../../domain/scenario.ts';
import { idSchema } from '../../../queries/defineQuery.ts';
import type { DocumentKind } from '../../shared/documentKind.ts';

const scenarioSchema: z.ZodMiniType<Scenario> = z.object({
  indexCode: idSchema<IndexCode>(),
  level: z.enum(['province', 'department', 'commune']),
  year: z.int(),
  unitId: idSchema<UnitId>(),
  points: z.record(idSchema<CriterionId>(), z.number()),
});

/** Scenarios kept beside the figures. */
export const scenarioKind: DocumentKind<Scenario> = {
  kind: 'scenario',
  version: 1,
  read: (content) => scenarioSchema.parse(content),
};
