/** One criterion of the selected unit against all units: range, median, own value. */
export interface RangeDotsRow {
  readonly id: string;
  readonly label: string;
  readonly value: number | null;
  readonly valueText: string;
  readonly min: number;
  readonly median: number;
  readonly max: number;
  readonly rankText: string;
}

export interface RangeDotsView {
  readonly rows: readonly RangeDotsRow[];
  readonly axisLabel: string;
  readonly axisMin: number;
  readonly axisMax: number;
  readonly ownLabel: string;
  readonly medianLabel: string;
  readonly rangeLabel: string;
}
