import { wilsonInterval } from './wilson.ts';

/** A share with the number of answers it rests on: effective where the sample has a design effect. */
export interface SampledRatio {
  /** 0–1. */
  readonly ratio: number;
  /** Above 0. */
  readonly n: number;
}

/** What two surveys say together: `up` and `down` only where the interval of the change leaves out zero. */
export type ChangeVerdict = 'up' | 'down' | 'unclear';

/** The change between two independent surveys, in shares: 0.05 is five percentage points. */
export interface SurveyChange {
  readonly changeRatioPoints: number;
  readonly low: number;
  readonly high: number;
  readonly verdict: ChangeVerdict;
}

/** Newcombe's hybrid score interval of the difference of two independent shares (Newcombe 1998, method 10). */
export function newcombeChange(base: SampledRatio, now: SampledRatio, confidence = 0.95): SurveyChange {
  const [before, after] = [base, now].map(({ ratio, n }) => wilsonInterval(ratio, n, confidence));
  const change = now.ratio - base.ratio;
  const [b, a] = [before ?? { low: 0, high: 1 }, after ?? { low: 0, high: 1 }];
  const low = change - Math.hypot(now.ratio - a.low, b.high - base.ratio);
  const high = change + Math.hypot(a.high - now.ratio, base.ratio - b.low);
  return { changeRatioPoints: change, low, high, verdict: low > 0 ? 'up' : high < 0 ? 'down' : 'unclear' };
}
