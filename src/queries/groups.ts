import * as z from 'zod/mini';
import type { GroupId, UnitId } from '../domain/ids.ts';
import { defineQuery, idSchema } from './defineQuery.ts';
import sql from './groups.sql?raw';

const groupRowSchema = z.object({
  groupId: idSchema<GroupId>(),
  nameVi: z.string(),
  nameEn: z.string(),
  unitId: idSchema<UnitId>(),
  source: z.string(),
});
export type GroupRow = z.infer<typeof groupRowSchema>;

/** Members of every named group of units, one row a member. */
export const groupsQuery = defineQuery<[], GroupRow>({
  name: 'groups',
  sql,
  row: groupRowSchema,
  early: ({ groups }) => groups,
});
