import type { ScoreColumns, TextNumbers } from '../domain/scoreColumns.ts';
import type { DraftInput } from './draftInput.ts';
import type { Figures } from './figures.ts';
import { Numbering } from './numbering.ts';

/** The figures that load as columns of scores, without those taken back. */
export function scoreColumnsOf(
  figures: Figures,
  removed: ReadonlySet<number>,
  { table, source }: DraftInput,
): ScoreColumns {
  const take = <A extends Int32Array | Float64Array>(column: A): A =>
    without(column, figures.length, removed);
  const unit = take(figures.unit);
  const method = take(figures.method);
  const criterion = take(figures.criterion);
  const methods = figures.methods.items;
  return {
    length: unit.length,
    batchId: source.batchId,
    row: take(figures.row).map((row) => table.lines[row] ?? 0),
    unitId: textsOf(figures.units.items, ({ unitId }) => unitId, unit),
    year: take(figures.year),
    period: { texts: figures.periods.items, numbers: take(figures.period) },
    indexCode: textsOf(methods, ({ method: { indexCode } }) => indexCode, method),
    methodId: textsOf(methods, ({ method: { methodId } }) => methodId, method),
    criterionId: textsOf(figures.criteria.items, ({ criterionId }) => criterionId, criterion),
    kind: { texts: figures.kinds.items, numbers: take(figures.kind) },
    value: take(figures.value),
    maxPoints: take(figures.maxPoints),
    n: take(figures.n),
    missingReason: { texts: figures.reasons.items, numbers: take(figures.reason) },
  };
}

function without<A extends Int32Array | Float64Array>(
  column: A,
  length: number,
  removed: ReadonlySet<number>,
): A {
  const whole = column.subarray(0, length);
  return (removed.size === 0 ? whole : whole.filter((_, figure) => !removed.has(figure))) as A;
}

/** Numbers of things as numbers of a text each has; several may have the same. */
function textsOf<Item, T extends string>(
  items: readonly Item[],
  textOf: (item: Item) => T,
  numbers: Int32Array,
): TextNumbers<T> {
  const texts = new Numbering<T>();
  const numberOf = items.map((item) => texts.of(textOf(item)));
  return { texts: texts.items, numbers: numbers.map((number) => numberOf[number] ?? -1) };
}
