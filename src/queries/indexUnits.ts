import * as z from 'zod/mini';
import { groupBy } from '../domain/groupBy.ts';
import type { IndexCode, UnitId } from '../domain/ids.ts';
import { inOrder } from '../domain/inOrder.ts';
import { wholeYear } from '../domain/records.ts';
import { defineQuery, idSchema } from './defineQuery.ts';
import { earlyIndexValues } from './earlyIndexValues.ts';
import sql from './indexUnits.sql?raw';

const indexUnitRowSchema = z.object({
  indexCode: idSchema<IndexCode>(),
  level: z.enum(['province', 'department', 'commune']),
  unitId: idSchema<UnitId>(),
  /** Index values in all years; 0 when every row of the unit is missing its value, and where it has survey answers only. */
  figures: z.int(),
});
export type IndexUnitRow = z.infer<typeof indexUnitRowSchema>;

/** The units each index has rows or survey answers for on each of its levels. */
export const indexUnitsQuery = defineQuery<[], IndexUnitRow>({
  name: 'indexUnits',
  sql,
  row: indexUnitRowSchema,
  early: (dataset) => {
    const methodOf = new Map(dataset.methods.map((method) => [method.methodId, method]));
    const asked = dataset.answerCases.flatMap(({ methodId, unitId }) => {
      const method = methodOf.get(methodId);
      return method === undefined
        ? []
        : [{ indexCode: method.indexCode, level: method.level, unitId, value: null }];
    });
    const groups = groupBy(
      [...earlyIndexValues(dataset).filter(({ period }) => period === wholeYear), ...asked],
      ({ indexCode, level, unitId }) => `${indexCode} ${level} ${unitId}`,
    );
    const rows = [...groups.values()].flatMap((group) => {
      const [first] = group;
      const figures = group.filter(({ value }) => value !== null).length;
      return first === undefined
        ? []
        : [{ indexCode: first.indexCode, level: first.level, unitId: first.unitId, figures }];
    });
    return inOrder(
      rows,
      ({ indexCode }) => indexCode,
      ({ level }) => level,
      ({ unitId }) => unitId,
    );
  },
});
