import * as z from 'zod/mini';
import type { UnitId } from '../../domain/ids.ts';
import { idSchema } from '../../queries/defineQuery.ts';
import type { OwnGroup } from '../../domain/ownGroup.ts';
import type { DocumentKind } from '../shared/documentKind.ts';

/** Members a group may have: a backup made by anybody may hold more than the screens can draw. */
const mostMembers = 10_000;

const content: z.ZodMiniType<OwnGroup> = z.object({
  unitIds: z.array(idSchema<UnitId>()).check(z.maxLength(mostMembers)),
});

/** Groups of units a reader made. */
export const groupKind: DocumentKind<OwnGroup> = {
  kind: 'group',
  version: 1,
  read: (stored) => content.parse(stored),
};
