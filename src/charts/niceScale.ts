/** A value axis: bounds and ticks, all multiples of `interval` unless a bound was given. */
export interface NiceScale {
  readonly min: number;
  readonly max: number;
  readonly interval: number;
  readonly ticks: readonly number[];
  /** Decimals that tell the ticks apart. */
  readonly decimals: number;
}

export interface NiceScaleWish {
  /** About how many steps; 5 when not said. */
  readonly steps?: number;
  /** Share of the span to keep free at either end; 0 when not said. */
  readonly padding?: number;
  /** Smallest step, e.g. 1 for ranks. */
  readonly minInterval?: number;
  /** Bounds the quantity cannot pass, e.g. 0 for counts and 100 for percentages; multiples of every step. */
  readonly lowest?: number;
  readonly highest?: number;
}

const niceInterval = (rough: number): number => {
  const power = 10 ** Math.floor(Math.log10(rough));
  const share = rough / power;
  const step = [1, 2, 2.5, 5].find((candidate) => share <= candidate + 1e-9) ?? 10;
  return step * power;
};

const decimalsOf = (interval: number): number => {
  const found = [0, 1, 2, 3, 4].find((decimals) => {
    const scaled = interval * 10 ** decimals;
    return Math.abs(scaled - Math.round(scaled)) < 1e-6;
  });
  return found ?? 5;
};

const snap = (value: number, decimals: number): number => Number(value.toFixed(decimals));

/** Values closer than this cannot be told apart on an axis of at most four decimals. */
const smallestSpan = 1e-3;

/** Round axis bounds around `low`–`high` with steps of 1, 2, 2.5 or 5 × 10ⁿ. Equal or unknown bounds get one step of room. */
export const niceScale = (low: number, high: number, wish: NiceScaleWish = {}): NiceScale => {
  const known = Number.isFinite(low) && Number.isFinite(high);
  const from = known ? Math.min(low, high) : 0;
  const to = known ? Math.max(low, high) : 1;
  const flat = to - from < smallestSpan;
  const span = flat ? Math.max(1, Math.abs(to) * 0.1) : to - from;
  const room = span * (wish.padding ?? 0) + (flat ? span / 2 : 0);
  const interval = Math.max(wish.minInterval ?? 0, niceInterval((span + 2 * room) / (wish.steps ?? 5)));
  const decimals = decimalsOf(interval);
  const { lowest = -Infinity, highest = Infinity } = wish;
  const min = Math.max(lowest, snap(Math.floor((from - room) / interval + 1e-9) * interval, decimals));
  const max = Math.min(highest, snap(Math.ceil((to + room) / interval - 1e-9) * interval, decimals));
  const count = Math.round((max - min) / interval);
  const ticks = Array.from({ length: count + 1 }, (_, step) => snap(min + step * interval, decimals));
  return { min, max, interval, ticks, decimals };
};

/** Pixel of a value on a scale drawn from `start` (min) to `end` (max). */
export const project = (
  value: number,
  { min, max }: { readonly min: number; readonly max: number },
  start: number,
  end: number,
): number => start + ((value - min) / (max - min)) * (end - start);
