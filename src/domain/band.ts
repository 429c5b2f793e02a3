import type { BandRecord } from './records.ts';
import { isAbove, isAtLeast } from './tolerance.ts';

/**
 * The classification band of a value, compared at full precision: the band with the highest lower bound the
 * value reaches, the bound itself belonging to it only if `inclusive`. `bands` are one (index, level, year).
 * Null when the value is missing, lies below every band, or there is no table.
 */
export function bandOf(value: number | null, bands: readonly BandRecord[]): BandRecord | null {
  if (value === null) return null;
  const reached = bands.filter(({ lowerBound, inclusive }) =>
    inclusive ? isAtLeast(value, lowerBound) : isAbove(value, lowerBound),
  );
  return reached.toSorted(byBoundDescending).at(0) ?? null;
}

/** Whether a band is at least as good as the one asked for ("từ loại Tốt trở lên"); position 1 is best. */
export function isBandAtLeast(
  band: Pick<BandRecord, 'position'>,
  asked: Pick<BandRecord, 'position'>,
): boolean {
  return band.position <= asked.position;
}

/** At one bound the band that excludes it ("> 90") lies above the one that includes it ("≥ 90"). */
function byBoundDescending(a: BandRecord, b: BandRecord): number {
  return a.lowerBound === b.lowerBound
    ? Number(a.inclusive) - Number(b.inclusive)
    : b.lowerBound - a.lowerBound;
}
