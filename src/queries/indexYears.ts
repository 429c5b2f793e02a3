import * as z from 'zod/mini';
import type { IndexCode } from '../domain/ids.ts';
import { wholeYear } from '../domain/records.ts';
import { defineQuery, idSchema } from './defineQuery.ts';
import { inOrder } from '../domain/inOrder.ts';
import { earlyIndexValues } from './earlyIndexValues.ts';
import sql from './indexYears.sql?raw';

const indexYearRowSchema = z.object({
  indexCode: idSchema<IndexCode>(),
  level: z.enum(['province', 'department', 'commune']),
  year: z.int(),
});
export type IndexYearRow = z.infer<typeof indexYearRowSchema>;

/** The years each index has figures for on each of its levels. */
export const indexYearsQuery = defineQuery<[], IndexYearRow>({
  name: 'indexYears',
  sql,
  row: indexYearRowSchema,
  early: (dataset) => {
    const rows = earlyIndexValues(dataset).filter(({ period }) => period === wholeYear);
    const years = new Map(rows.map((row) => [`${row.indexCode} ${row.level} ${row.year}`, row]));
    return inOrder(
      [...years.values()],
      ({ indexCode }) => indexCode,
      ({ level }) => level,
      ({ year }) => year,
    );
  },
});
