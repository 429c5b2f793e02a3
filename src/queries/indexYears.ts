import * as z from 'zod/mini';
import type { IndexCode } from '../domain/ids.ts';
import { defineQuery, idSchema } from './defineQuery.ts';
import sql from './indexYears.sql?raw';

const indexYearRowSchema = z.object({ indexCode: idSchema<IndexCode>(), year: z.int() });
export type IndexYearRow = z.infer<typeof indexYearRowSchema>;

/** The years each index has figures for. */
export const indexYearsQuery = defineQuery<[], IndexYearRow>({
  name: 'indexYears',
  sql,
  row: indexYearRowSchema,
});
