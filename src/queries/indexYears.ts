import * as z from 'zod/mini';
import { groupBy } from '../domain/groupBy.ts';
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
  /** False where there are figures of indicators and none of the index as a whole. */
  hasTotal: z.boolean(),
});
export type IndexYearRow = z.infer<typeof indexYearRowSchema>;

/** The years each index has figures for on each of its levels. */
export const indexYearsQuery = defineQuery<[], IndexYearRow>({
  name: 'indexYears',
  sql,
  row: indexYearRowSchema,
  early: (dataset) => {
    const rows = earlyIndexValues(dataset).filter(({ period }) => period === wholeYear);
    const groups = groupBy(rows, (row) => `${row.indexCode} ${row.level} ${row.year}`);
    const years = [...groups.values()].flatMap((group) => {
      const [first] = group;
      if (first === undefined) return [];
      const { indexCode, level, year } = first;
      return [{ indexCode, level, year, hasTotal: group.some(({ indicatorId }) => indicatorId === null) }];
    });
    return inOrder(
      years,
      ({ indexCode }) => indexCode,
      ({ level }) => level,
      ({ year }) => year,
    );
  },
});
