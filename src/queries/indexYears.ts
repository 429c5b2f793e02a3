import * as z from 'zod/mini';
import type { IndexCode } from '../domain/ids.ts';
import { defineQuery, idSchema } from './defineQuery.ts';
import { inOrder } from '../domain/inOrder.ts';
import { earlyIndexValues } from './earlyIndexValues.ts';
import sql from './indexYears.sql?raw';

const indexYearRowSchema = z.object({ indexCode: idSchema<IndexCode>(), year: z.int() });
export type IndexYearRow = z.infer<typeof indexYearRowSchema>;

/** The years each index has figures for. */
export const indexYearsQuery = defineQuery<[], IndexYearRow>({
  name: 'indexYears',
  sql,
  row: indexYearRowSchema,
  early: (dataset) => {
    const rows = [...earlyIndexValues(dataset), ...dataset.publications];
    const years = new Map(rows.map((row) => [`${row.indexCode} ${row.year}`, row]));
    return inOrder(
      [...years.values()],
      ({ indexCode }) => indexCode,
      ({ year }) => year,
    );
  },
});
