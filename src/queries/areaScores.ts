import * as z from 'zod/mini';
import type { CriterionId, IndexCode, UnitId } from '../domain/ids.ts';
import { inOrder } from '../domain/inOrder.ts';
import { wholeYear } from '../domain/records.ts';
import type { Level, ScoreKind } from '../domain/records.ts';
import sql from './areaScores.sql?raw';
import { defineQuery, idSchema } from './defineQuery.ts';

const areaScoreRowSchema = z.object({
  unitId: idSchema<UnitId>(),
  criterionId: idSchema<CriterionId>(),
  points: z.nullable(z.number()),
  /** The unit's own maximum where parts do not apply. */
  maxPoints: z.number(),
});
export type AreaScoreRow = z.infer<typeof areaScoreRowSchema>;

/** The official kind first. */
const kinds: readonly ScoreKind[] = ['final', 'appraised', 'survey'];

/** The official points of every unit of a level on the index's areas in one year; parameters: index code, level, year. */
export const areaScoresQuery = defineQuery<[IndexCode, Level, number], AreaScoreRow>({
  name: 'areaScores',
  sql,
  row: areaScoreRowSchema,
  early: ({ methods, criteria, scores }, [indexCode, level, year]) => {
    const ofLevel = new Set(methods.filter((method) => method.level === level).map((one) => one.methodId));
    const areas = new Map(
      criteria
        .filter((criterion) => criterion.level === 1 && ofLevel.has(criterion.methodId))
        .map((criterion) => [`${criterion.methodId} ${criterion.criterionId}`, criterion]),
    );
    const found = scores.flatMap(({ methodId, criterionId, kind, ...score }) => {
      const area = areas.get(`${methodId} ${criterionId}`);
      const isAsked = score.indexCode === indexCode && score.year === year && score.period === wholeYear;
      return area === undefined || !isAsked || kind === 'selfAssessed' ? [] : [{ ...score, area, kind }];
    });
    const best = new Map<string, (typeof found)[number]>();
    for (const one of found) {
      const key = `${one.unitId} ${one.area.criterionId}`;
      const known = best.get(key);
      if (known === undefined || kinds.indexOf(one.kind) < kinds.indexOf(known.kind)) best.set(key, one);
    }
    return inOrder(
      [...best.values()],
      ({ unitId }) => unitId,
      ({ area }) => area.position,
    ).map(({ unitId, area, value, maxPoints }) => ({
      unitId,
      criterionId: area.criterionId,
      points: value,
      maxPoints: maxPoints ?? area.maxPoints,
    }));
  },
});
