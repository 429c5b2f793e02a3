import type { UnitId } from './ids.ts';
import type { Direction } from './records.ts';
import { groupBy } from './groupBy.ts';

/** Digits every double carries faithfully; those beyond are binary noise of sums such as 0.1 + 0.2. */
const significantDigits = 15;

/** Above this a scaled value's own rounding error comes near `nearHalf`. */
const largestScaled = 1e9;

/** Closer to a half than this, the digits decide and not the binary form. */
const nearHalf = 1e-6;

/**
 * Rounds half away from zero as one would on paper: 1.005 → 1.01 at two decimals, though its binary
 * form lies below. Works on the first 15 significant digits; a value with none left to round is returned as it is.
 */
export function roundTo(value: number, decimals: number): number {
  const magnitude = Math.abs(value);
  // Away from halves, which are rare, plain arithmetic gives the same digits ten times faster.
  const scaled = magnitude * 10 ** decimals;
  const whole = Math.floor(scaled);
  if (scaled < largestScaled && Math.abs(scaled - whole - 0.5) > nearHalf) {
    const nearest = (scaled - whole > 0.5 ? whole + 1 : whole) / 10 ** decimals;
    return value < 0 && nearest > 0 ? -nearest : nearest;
  }
  return roundDigits(value, magnitude, decimals);
}

function roundDigits(value: number, magnitude: number, decimals: number): number {
  if (!(magnitude < 10 ** (significantDigits - decimals))) return value;
  const [digits, exponent] = magnitude.toExponential(significantDigits - 1).split('e');
  const shifted = Math.round(Number(`${digits}e${Number(exponent) + decimals}`));
  const rounded = Number(`${shifted}e${-decimals}`);
  return value < 0 && rounded > 0 ? -rounded : rounded;
}

/** A unit's figure in one year, in the index's scale; null is missing. */
export interface UnitValue {
  readonly unitId: UnitId;
  readonly value: number | null;
}

/** How a method ranks: on the value rounded to its published decimals, in its direction. */
export interface RankOptions {
  readonly decimals: number;
  readonly direction: Direction;
}

/** Where a unit stands. */
export interface Place {
  /** 1 is best; equal values share the better rank and the next rank is skipped ("1224"). */
  readonly rank: number;
  /** How many other units share this rank; 0 when it stands alone. */
  readonly tieCount: number;
  /** Those units, in the order given; listed on demand. */
  readonly tiedWith: readonly UnitId[];
}

/** The units of one year in order. Printed `rank/n`. */
export interface Ranking {
  /** Ranked units only. */
  readonly n: number;
  /** Best first; ties in the order given. */
  readonly places: ReadonlyMap<UnitId, Place>;
  /** Units without a value: never ranked, never counted in n. */
  readonly unranked: readonly UnitId[];
}

/**
 * Competition ranking ("1224") on the value rounded to the published decimals, in O(n log n).
 * A value that is not finite counts as missing. Throws a RangeError if a unit is listed twice.
 */
export function rankUnits(entries: readonly UnitValue[], options: RankOptions): Ranking {
  const unranked: UnitId[] = [];
  const ranked: { readonly unitId: UnitId; readonly rounded: number }[] = [];
  for (const { unitId, value } of entries) {
    if (value === null || !Number.isFinite(value)) unranked.push(unitId);
    else ranked.push({ unitId, rounded: roundTo(value, options.decimals) });
  }

  const bestFirst = [...groupBy(ranked, ({ rounded }) => rounded)].toSorted(([a], [b]) =>
    options.direction === 'higherIsBetter' ? b - a : a - b,
  );
  const places = new Map<UnitId, Place>();
  let rank = 1;
  for (const [, group] of bestFirst) {
    const tied = group.map(({ unitId }) => unitId);
    for (const unitId of tied) places.set(unitId, placeAmong(tied, unitId, rank));
    rank += tied.length;
  }

  if (new Set([...places.keys(), ...unranked]).size !== entries.length) {
    throw new RangeError('rankUnits: a unit is listed twice');
  }
  return { n: places.size, places, unranked };
}

/** The other units are listed on demand: thousands sharing one rank would else cost their square in memory. */
function placeAmong(tied: readonly UnitId[], unitId: UnitId, rank: number): Place {
  return {
    rank,
    tieCount: tied.length - 1,
    get tiedWith() {
      return tied.filter((other) => other !== unitId);
    },
  };
}
