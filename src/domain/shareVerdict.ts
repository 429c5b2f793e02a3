import type { DueContext } from './dueContext.ts';
import type { Held } from './holdValue.ts';
import { holdDay } from './holdValue.ts';
import { compareShare, neededUnits } from './targetComparison.ts';
import type { BoundComparator } from './targetComparison.ts';
import type { UnitFigure } from './targetFigures.ts';
import { unitFigures } from './targetFigures.ts';
import type { PartVerdict, Reading, Verdict } from './targetVerdict.ts';
import { agreedStatus, noVerdict, unitPart } from './targetVerdict.ts';

const comparatorOf = ({ target: { comparator } }: Held): BoundComparator =>
  comparator === 'above' || comparator === 'atMost' || comparator === 'below' || comparator === 'equal'
    ? comparator
    : 'atLeast';

/**
 * How many units do it, held against the number the share asks for. Decided only when no unit without a figure could
 * turn the verdict. Where the plan also says it without its exception, both readings are given.
 */
export function shareVerdict(context: DueContext, held: Held): Verdict {
  const { due, target } = held;
  const { data, index } = context;
  const day = `${due.year}-12-31` < due.lastDay ? `${due.year}-12-31` : due.lastDay;
  const { applicable, notApplicable } = unitFigures(data, index, data.metric.criterionId, { ...due, day });
  const percent = target.value ?? 100;
  const parts = applicable.map((cell) => partOf(cell, context, held));
  const doing = parts.filter(({ status }) => status === 'met').length;
  const unknown = parts.filter(({ status }) => status === 'insufficient').length;
  const n = applicable.length;
  if (n === 0 || unknown === n)
    return {
      ...noVerdict('noFigures', n === 0 ? null : neededUnits(comparatorOf(held), percent, n)),
      unitsOf: n,
      parts,
    };
  const status = rangeStatus(comparatorOf(held), percent, doing, unknown, n);
  const own: Reading = {
    kind: 'withoutExcepted',
    status,
    value: doing,
    distance: compareShare(comparatorOf(held), percent, doing, n).distance,
  };
  const readings =
    context.isExceptionDropped && notApplicable.length > 0
      ? [own, exceptedReading(held, own, doing, unknown, n + notApplicable.length)]
      : [];
  const agreed = readings.length === 0 ? status : agreedStatus(readings);
  return {
    ...noVerdict('noFigures'),
    status: agreed,
    reason: agreed === 'insufficient' ? 'missingUnits' : null,
    value: doing,
    bound: neededUnits(comparatorOf(held), percent, n),
    distance: own.distance,
    unitsUsed: n - unknown,
    unitsOf: n,
    worst: parts.find((part) => part.status === 'missed') ?? null,
    parts,
    readings,
    figures: applicable.flatMap(({ figure }) => (figure === null || figure.value === null ? [] : [figure])),
  };
}

/** The same counted over all units, the excepted ones as not doing it. */
function exceptedReading(held: Held, own: Reading, doing: number, unknown: number, n: number): Reading {
  const percent = held.target.value ?? 100;
  return {
    ...own,
    kind: 'withExcepted',
    status: rangeStatus(comparatorOf(held), percent, doing, unknown, n),
    distance: compareShare(comparatorOf(held), percent, doing, n).distance,
  };
}

/** Met or missed whatever the units without a figure did; else insufficient. */
function rangeStatus(
  comparator: BoundComparator,
  percent: number,
  doing: number,
  unknown: number,
  n: number,
): 'met' | 'missed' | 'insufficient' {
  const possible = Array.from(
    { length: unknown + 1 },
    (_, more) => compareShare(comparator, percent, doing + more, n).isMet,
  );
  if (possible.every((isMet) => isMet)) return 'met';
  return possible.some((isMet) => isMet) ? 'insufficient' : 'missed';
}

function partOf(cell: UnitFigure, { data }: DueContext, { due }: Held): PartVerdict {
  const value = cell.figure?.value ?? null;
  const comparison =
    value === null
      ? null
      : data.metric.valueKind === 'date'
        ? holdDay(value, due)
        : { isMet: value >= 1, distance: value >= 1 ? 0 : -1 };
  return unitPart(cell.unit, {
    status: comparison === null ? 'insufficient' : comparison.isMet ? 'met' : 'missed',
    value,
    n: null,
    distance: comparison?.distance ?? null,
  });
}
