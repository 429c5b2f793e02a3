import type { Held } from '../domain/holdValue.ts';
import { boundOf, holdValue } from '../domain/holdValue.ts';
import type { TargetId } from '../domain/ids.ts';
import type { TargetEvaluation } from '../domain/targetEvaluation.ts';
import type { Screen } from './screen.ts';
import type { TargetBook } from './targetBook.ts';
import { boundText, distanceText, statusText } from './targetText.ts';
import { targetsOfMetric } from './targetsOfMetric.ts';

/** What a value of the index would make of a target, for the unit alone. */
export interface TargetOutcome {
  readonly isMet: boolean;
  /** `✕ chưa đạt (thiếu 2 điểm)`. */
  readonly text: string;
}

/** A plan target that the unit's index is held against in the year on show. */
export interface WhatIfTarget {
  readonly id: TargetId;
  /** `I.2 · 01/KH-UBND: từ 85 điểm trở lên`. */
  readonly label: string;
  /** The least value of the index that meets it, in steps of its published decimals; null where less is better. */
  readonly goalValue: number | null;
  /** Null where the value cannot be held against it. */
  readonly outcomeOf: (value: number) => TargetOutcome | null;
}

/** Comparators that a single value of an index meets or misses by being large. */
const levels: ReadonlySet<string> = new Set(['atLeast', 'above', 'bandAtLeast']);
const limits: ReadonlySet<string> = new Set([...levels, 'atMost', 'below', 'equal']);

/** What one value is held against in a year; null when nothing falls due in it. */
function heldIn({ target, occurrences }: TargetEvaluation, { catalog, page }: Screen): Held | null {
  const due = occurrences.findLast((one) => one.due.year === page.year)?.due;
  if (due === undefined) return null;
  const { indexCode, level } = page.method;
  const bands = catalog.bands.filter(
    (band) => band.indexCode === indexCode && band.level === level && band.year === due.year,
  );
  return { target, period: 'year', due, bands, baseline: null };
}

function goalOf(held: Held, rankDecimals: number): number | null {
  const bound = boundOf(held);
  if (bound === null || !levels.has(held.target.comparator)) return null;
  return held.target.comparator === 'above' ? bound + 10 ** -rankDecimals : bound;
}

/** The targets a scenario for the unit on show is held against: those due in the year that speak of its own value. */
export function whatIfTargets(screen: Screen, book: TargetBook): readonly WhatIfTarget[] {
  const { words, yearbook, page, unitId } = screen;
  const index = { indexCode: yearbook.indexCode, level: page.method.level };
  return targetsOfMetric(book, index, null, unitId).flatMap(({ evaluation, own }): WhatIfTarget[] => {
    const { target, plan, deciding } = evaluation;
    const metric = book.metricOf.get(target.metricId);
    const held = heldIn(evaluation, screen);
    const isOwn = own !== null && metric?.transform === 'none' && limits.has(target.comparator);
    if (!isOwn || held === null || target.aggregate === 'shareOfUnits') return [];
    return [
      {
        id: target.targetId,
        label: words.t('whatIf.target', {
          clause: `${target.clause} · ${plan.docNumber}`,
          bound: boundText(words, target, deciding),
        }),
        goalValue: goalOf(held, page.method.rankDecimals),
        outcomeOf: (value) => {
          const found = holdValue(value, held);
          if (found === null) return null;
          const distance = distanceText(words, target, metric, found.distance, found.isMet);
          const status = statusText(words, found.isMet ? 'met' : 'missed');
          return { isMet: found.isMet, text: distance === '' ? status : `${status} (${distance})` };
        },
      },
    ];
  });
}
