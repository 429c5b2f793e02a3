import type { MissingReason } from '../domain/missing.ts';
import type { CriterionRecord, ScoreKind, UnitRecord } from '../domain/records.ts';
import type { ChosenMethod } from './methodResolver.ts';
import { Numbering } from './numbering.ts';

/** One figure as read. One object is reused for all figures: take, do not keep. */
export interface ReadFigure {
  /** Position in `table.rows`. */
  row: number;
  /** Position of its column. */
  column: number;
  unit: UnitRecord;
  year: number;
  period: string;
  method: ChosenMethod;
  criterion: CriterionRecord;
  kind: ScoreKind;
  value: number | null;
  maxPoints: number | null;
  n: number | null;
  missingReason: MissingReason | null;
}

const leastCapacity = 256;
const largestFirst = 4_000_000;

function enlarged<A extends Int32Array | Float64Array>(numbers: A, capacity: number): A {
  const larger = new (numbers.constructor as new (length: number) => A)(capacity);
  larger.set(numbers);
  return larger;
}

/**
 * The figures of a file that load, column by column, each known by its number: an object for each would cost more memory
 * and time than reading the file. NaN is a missing number; −1 no reason. Arrays are longer than `length`.
 */
export class Figures {
  length = 0;
  row: Int32Array;
  column: Int32Array;
  unit: Int32Array;
  year: Int32Array;
  period: Int32Array;
  method: Int32Array;
  criterion: Int32Array;
  kind: Int32Array;
  value: Float64Array;
  maxPoints: Float64Array;
  n: Float64Array;
  reason: Int32Array;
  readonly units = new Numbering<UnitRecord>();
  readonly periods = new Numbering<string>();
  readonly methods = new Numbering<ChosenMethod>();
  readonly criteria = new Numbering<CriterionRecord>();
  readonly kinds = new Numbering<ScoreKind>();
  readonly reasons = new Numbering<MissingReason>();

  /** `expected` figures at most, as far as one knows. */
  constructor(expected: number) {
    const capacity = Math.min(largestFirst, Math.max(leastCapacity, expected));
    this.row = new Int32Array(capacity);
    this.column = new Int32Array(capacity);
    this.unit = new Int32Array(capacity);
    this.year = new Int32Array(capacity);
    this.period = new Int32Array(capacity);
    this.method = new Int32Array(capacity);
    this.criterion = new Int32Array(capacity);
    this.kind = new Int32Array(capacity);
    this.value = new Float64Array(capacity);
    this.maxPoints = new Float64Array(capacity);
    this.n = new Float64Array(capacity);
    this.reason = new Int32Array(capacity);
  }

  /** Adds a figure; its number is the length before. */
  push(figure: ReadFigure): void {
    const at = this.length;
    if (at === this.row.length) this.#grow(2 * at);
    this.row[at] = figure.row;
    this.column[at] = figure.column;
    this.unit[at] = this.units.of(figure.unit);
    this.year[at] = figure.year;
    this.period[at] = this.periods.of(figure.period);
    this.method[at] = this.methods.of(figure.method);
    this.criterion[at] = this.criteria.of(figure.criterion);
    this.kind[at] = this.kinds.of(figure.kind);
    this.value[at] = figure.value ?? Number.NaN;
    this.maxPoints[at] = figure.maxPoints ?? Number.NaN;
    this.n[at] = figure.n ?? Number.NaN;
    this.reason[at] = figure.missingReason === null ? -1 : this.reasons.of(figure.missingReason);
    this.length = at + 1;
  }

  /** The value of a figure, or null when it is missing. */
  valueOf(figure: number): number | null {
    const value = this.value[figure] ?? Number.NaN;
    return Number.isNaN(value) ? null : value;
  }

  #grow(capacity: number): void {
    this.row = enlarged(this.row, capacity);
    this.column = enlarged(this.column, capacity);
    this.unit = enlarged(this.unit, capacity);
    this.year = enlarged(this.year, capacity);
    this.period = enlarged(this.period, capacity);
    this.method = enlarged(this.method, capacity);
    this.criterion = enlarged(this.criterion, capacity);
    this.kind = enlarged(this.kind, capacity);
    this.value = enlarged(this.value, capacity);
    this.maxPoints = enlarged(this.maxPoints, capacity);
    this.n = enlarged(this.n, capacity);
    this.reason = enlarged(this.reason, capacity);
  }
}
