import type { DueContext } from './dueContext.ts';
import type { DueDate } from './dueDates.ts';
import type { Held } from './holdValue.ts';
import { boundOf, holdValue } from './holdValue.ts';
import type { CriterionId } from './ids.ts';
import { nameKey } from './nameKey.ts';
import type { TargetRecord } from './planRecords.ts';
import type { Pooled } from './pooledFigure.ts';
import { pooledFigure } from './pooledFigure.ts';
import { shareVerdict } from './shareVerdict.ts';
import type { MetricField, UnitFigure } from './targetFigures.ts';
import { unitFigures } from './targetFigures.ts';
import type { PartVerdict, Reading, Verdict, VerdictStatus } from './targetVerdict.ts';
import { agreedStatus, noVerdict, togetherStatus, unitPart, worstPart } from './targetVerdict.ts';

const isNamed = (names: readonly string[], { name }: MetricField): boolean =>
  names.some((asked) => nameKey(asked) === nameKey(name));

/** The fields a target speaks of: those it names, or all but those it leaves out. */
export function fieldsOf(target: TargetRecord, fields: readonly MetricField[]): readonly MetricField[] {
  const named = target.fields.length === 0 ? fields : fields.filter((field) => isNamed(target.fields, field));
  return named.filter((field) => !isNamed(target.exclusions, field));
}

/** Whether the target names or leaves out a field that the data do not tell apart. */
const hasUnknownField = (target: TargetRecord, fields: readonly MetricField[]): boolean =>
  fields.length > 0 &&
  [...target.fields, ...target.exclusions].some((name) => !fields.some((field) => isNamed([name], field)));

/** The criteria whose figures are pooled: the metric itself, or its fields where some are left out. */
const criteriaOf = ({ target, data }: DueContext): readonly CriterionId[] =>
  (target.exclusions.length > 0 || target.fields.length > 0) && data.fields.length > 0
    ? fieldsOf(target, data.fields).map(({ criterionId }) => criterionId)
    : [data.metric.criterionId];

/** The cells of one due date over several criteria. */
function cellsOf(context: DueContext, criteria: readonly CriterionId[], due: DueDate): readonly UnitFigure[] {
  const day = `${due.year}-12-31` < due.lastDay ? `${due.year}-12-31` : due.lastDay;
  return criteria.flatMap(
    (criterionId) => unitFigures(context.data, context.index, criterionId, { ...due, day }).applicable,
  );
}

/** The pooled value of the target's metric in one year, e.g. of its base year or for a trend. */
export const overallValue = (context: DueContext, due: DueDate): Pooled =>
  pooledFigure(cellsOf(context, criteriaOf(context), due), context.data.metric.valueKind);

/** What the figures of one due date say of a target. */
export function dueVerdict(context: DueContext, due: DueDate): Verdict {
  const { target, data } = context;
  if (hasUnknownField(target, data.fields)) return noVerdict('unknownField', target.value);
  const held: Held = {
    target,
    period: data.metric.period,
    due,
    bands: context.bands.filter(({ year }) => year === due.year),
    baseline: baselineOf(context),
  };
  switch (target.aggregate) {
    case 'shareOfUnits':
      return shareVerdict(context, held);
    case 'everyField':
      return fieldsVerdict(context, held);
    case 'everyUnit':
      return unitsVerdict(context, held);
    case 'overall':
      return overallVerdict(context, held);
  }
}

function baselineOf(context: DueContext): number | null {
  const { baselineValue, baselineYear } = context.target;
  if (baselineValue !== null || baselineYear === null) return baselineValue;
  const due = { year: baselineYear, period: '', firstDay: null, lastDay: `${baselineYear}-12-31` };
  const { value, reason } = overallValue(context, due);
  return reason === null ? value : null;
}

const statusOf = (isMet: boolean): VerdictStatus => (isMet ? 'met' : 'missed');

function overallVerdict(context: DueContext, held: Held): Verdict {
  const { target } = context;
  const cells = cellsOf(context, criteriaOf(context), held.due);
  const pooled = pooledFigure(cells, context.data.metric.valueKind);
  const readings = target.unit === 'ambiguousPercent' ? readingsOf(pooled, held) : [];
  const comparison = pooled.value === null ? null : holdValue(pooled.value, held);
  const lacking = pooled.reason ?? (comparison === null ? lackingOf(held) : null);
  const units = new Set(cells.map(({ unit }) => unit.unitId));
  const without = new Set(pooled.missing.map(({ unit }) => unit.unitId));
  return {
    ...noVerdict('noFigures'),
    status:
      lacking !== null
        ? 'insufficient'
        : readings.length > 0
          ? agreedStatus(readings)
          : statusOf(comparison?.isMet ?? false),
    reason: lacking,
    value: pooled.value,
    bound: boundOf(held),
    distance: comparison?.distance ?? null,
    n: pooled.n,
    unitsUsed: units.size - without.size,
    unitsOf: units.size,
    parts: units.size > 1 ? ownParts(cells, context, held) : [],
    readings,
    baseline: held.baseline,
    figures: pooled.used,
  };
}

const lackingOf = ({ target, baseline, bands }: Held): 'missingBaseline' | 'noBandTable' | 'noFigures' => {
  if (target.comparator === 'bandAtLeast') return bands.length === 0 ? 'noBandTable' : 'noFigures';
  return baseline === null && (target.comparator === 'changeAtLeast' || target.comparator === 'ratioAtLeast')
    ? 'missingBaseline'
    : 'noFigures';
};

/** "Tăng 3 %": as percentage points and as a relative rise. */
function readingsOf({ value }: Pooled, held: Held): readonly Reading[] {
  return (['changeAtLeast', 'ratioAtLeast'] as const).map((comparator) => {
    const comparison =
      value === null ? null : holdValue(value, { ...held, target: { ...held.target, comparator } });
    return {
      kind: comparator === 'changeAtLeast' ? ('points' as const) : ('relative' as const),
      status: comparison === null ? ('insufficient' as const) : statusOf(comparison.isMet),
      value,
      distance: comparison?.distance ?? null,
    };
  });
}

/** Every unit for itself: its own figures pooled, held against the same bound where that bound is a level to reach. */
function ownParts(cells: readonly UnitFigure[], context: DueContext, held: Held): readonly PartVerdict[] {
  const { comparator } = held.target;
  if (
    comparator === 'countPerPeriodAtLeast' ||
    comparator === 'changeAtLeast' ||
    comparator === 'ratioAtLeast'
  )
    return [];
  return unitParts(cells, context, held);
}

function unitParts(cells: readonly UnitFigure[], { data }: DueContext, held: Held): readonly PartVerdict[] {
  const byUnit = new Map<string, UnitFigure[]>();
  for (const cell of cells) {
    const own = byUnit.get(cell.unit.unitId);
    if (own === undefined) byUnit.set(cell.unit.unitId, [cell]);
    else own.push(cell);
  }
  return [...byUnit.values()].flatMap((own) => {
    const [first] = own;
    if (first === undefined) return [];
    const { value, n, reason } = pooledFigure(own, data.metric.valueKind);
    return [unitPart(first.unit, partOf(value, n, reason === null, held))];
  });
}

function partOf(
  value: number | null,
  n: number | null,
  isComplete: boolean,
  held: Held,
): Omit<PartVerdict, 'kind' | 'id' | 'name'> {
  const comparison = value === null ? null : holdValue(value, held);
  return {
    status: comparison === null || !isComplete ? 'insufficient' : statusOf(comparison.isMet),
    value,
    n,
    distance: comparison?.distance ?? null,
  };
}

function unitsVerdict(context: DueContext, held: Held): Verdict {
  const cells = cellsOf(context, criteriaOf(context), held.due);
  return partsVerdict(unitParts(cells, context, held), cells, held);
}

function fieldsVerdict(context: DueContext, held: Held): Verdict {
  const { target, data } = context;
  const cells: UnitFigure[] = [];
  const parts = fieldsOf(target, data.fields).map((field): PartVerdict => {
    const own = cellsOf(context, [field.criterionId], held.due);
    cells.push(...own);
    const { value, n, reason } = pooledFigure(own, data.metric.valueKind);
    return {
      kind: 'field',
      id: field.criterionId,
      name: field.name,
      ...partOf(value, n, reason === null, held),
    };
  });
  return partsVerdict(parts, cells, held);
}

/** The verdict of parts that must all hold, decided by the worst. */
function partsVerdict(parts: readonly PartVerdict[], cells: readonly UnitFigure[], held: Held): Verdict {
  const status = togetherStatus(parts);
  const worst = worstPart(parts);
  const units = new Set(cells.map(({ unit }) => unit.unitId));
  const figures = cells.flatMap(({ figure }) => (figure === null || figure.value === null ? [] : [figure]));
  return {
    ...noVerdict('noFigures'),
    status,
    reason:
      status === 'insufficient'
        ? figures.length === 0
          ? 'noFigures'
          : worst === null
            ? lackingOf(held)
            : 'missingUnits'
        : null,
    value: worst?.value ?? null,
    bound: boundOf(held),
    distance: worst?.distance ?? null,
    n: worst?.n ?? null,
    unitsUsed: new Set(figures.map(({ unitId }) => unitId)).size,
    unitsOf: units.size,
    worst,
    parts,
    baseline: held.baseline,
    figures,
  };
}
