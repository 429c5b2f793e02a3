import { fieldsOf } from '../domain/dueVerdict.ts';
import type { MetricField } from '../domain/targetFigures.ts';
import type { PartVerdict, Verdict } from '../domain/targetVerdict.ts';
import type { Screen } from './screen.ts';
import type { TargetBook } from './targetBook.ts';
import { isOnIndexScale, levelText, signOf } from './targetLines.ts';
import { targetsOfMetric } from './targetsOfMetric.ts';
import { distanceText, metricValueText, statusSymbols } from './targetText.ts';
import { unitOfMetric } from './writtenPlans.ts';

/** One field of a target that every field must reach. */
export interface FieldStanding {
  /** Id of the criterion the field is. */
  readonly id: string;
  readonly name: string;
  readonly status: PartVerdict['status'];
  /** Of all units of the target together; null without figures. */
  readonly value: number | null;
  readonly valueText: string;
  /** `thiếu 0,21 điểm phần trăm`; empty without a value. */
  readonly distanceText: string;
}

/** A target that every field of the index on show must reach by the end of the year, with how that stands. */
export interface FieldTarget {
  readonly id: string;
  readonly clause: string;
  /** `≥ 85 %`; a contradiction inside the plan carries its sign. */
  readonly boundText: string;
  /** In the index's own scale. */
  readonly value: number;
  readonly status: Verdict['status'] | 'notDue';
  /** Every field the target speaks of, whether or not it is judged yet. */
  readonly fields: readonly Pick<MetricField, 'criterionId' | 'name'>[];
  /** Empty while the target is not judged. */
  readonly standings: readonly FieldStanding[];
  /** The field that decides; null while the target is not judged. */
  readonly worst: FieldStanding | null;
  readonly unitsUsed: number;
  readonly unitsOf: number;
}

/**
 * The targets that plans set for every field of the index on show and that fall due in its year, most pressing first: only
 * those on the index's own scale. Judged as everywhere else, over all units of the target together.
 */
export function fieldTargets(screen: Screen, book: TargetBook): readonly FieldTarget[] {
  const { words, yearbook, page, unitId } = screen;
  const index = { indexCode: yearbook.indexCode, level: page.method.level };
  return targetsOfMetric(book, index, null, unitId).flatMap(({ evaluation }): FieldTarget[] => {
    const { target, occurrences, against } = evaluation;
    const metric = book.metricOf.get(target.metricId);
    const sign = signOf(target.comparator);
    const only = metric === undefined ? null : unitOfMetric(metric.metricId);
    const occurrence = occurrences.find(({ due }) => due.year === page.year);
    const bound = occurrence?.verdict.bound ?? null;
    if (target.aggregate !== 'everyField' || metric === undefined || sign === null) return [];
    if (!isOnIndexScale(metric) || occurrence === undefined || bound === null) return [];
    if (only !== null && only !== unitId) return [];
    const { verdict, isDue } = occurrence;
    const standingOf = (part: PartVerdict): FieldStanding => ({
      id: part.id,
      name: part.name,
      status: part.status,
      value: part.value,
      valueText: metricValueText(words, metric, part.value),
      distanceText: distanceText(words, target, metric, part.distance, part.status === 'met'),
    });
    const text = levelText(words, sign, bound, metric);
    return [
      {
        id: target.targetId,
        clause: target.clause,
        boundText: against.length > 0 ? `${text} ${statusSymbols.conflict}` : text,
        value: bound,
        status: isDue ? verdict.status : 'notDue',
        fields: fieldsOf(target, book.dataOf.get(target.metricId)?.fields ?? []),
        standings: isDue ? verdict.parts.map(standingOf) : [],
        worst: isDue && verdict.worst !== null ? standingOf(verdict.worst) : null,
        unitsUsed: verdict.unitsUsed,
        unitsOf: verdict.unitsOf,
      },
    ];
  });
}
