import { criteriaOf, indexOf, papiCriterion } from './independent.ts';

/** Ranks a province takes. */
interface Range {
  readonly best: number;
  readonly worst: number;
}

const known = new Map<number, ReadonlyMap<string, Range>>();

/** Every way to put each of some areas up or down. */
const combinations = (areas: number): readonly (readonly number[])[] =>
  areas === 0
    ? [[]]
    : combinations(areas - 1).flatMap((rest) => [
        [...rest, 0.8],
        [...rest, 1.2],
      ]);

/** PAPI ranks when each dimension's weight is 20 % up or down: one at a time and in every combination. */
export function rangesUnderWeights(year: number): ReadonlyMap<string, Range> {
  const before = known.get(year);
  if (before !== undefined) return before;
  const dimensions = criteriaOf('PAPI', year, 1).map(({ id }) => papiCriterion(year, id));
  const codes = [...indexOf('PAPI', year).keys()];
  const ones = dimensions.map(() => 1);
  const sets = [
    ones,
    ...ones.flatMap((_, at) =>
      [0.8, 1.2].map((factor) => ones.map((one, other) => (other === at ? factor : one))),
    ),
    ...combinations(dimensions.length),
  ];
  const ranges = new Map<string, Range>();
  for (const weights of sets) {
    const total = weights.reduce((sum, weight) => sum + weight, 0);
    const scaled = codes.map((code) => {
      const earned = dimensions.reduce(
        (sum, values, at) => sum + (weights[at] ?? 0) * (values.get(code) ?? 0),
        0,
      );
      return Number(((earned * dimensions.length) / total).toFixed(4));
    });
    for (const [at, code] of codes.entries()) {
      const place = 1 + scaled.filter((other) => other > (scaled[at] ?? 0)).length;
      const { best, worst } = ranges.get(code) ?? { best: place, worst: place };
      ranges.set(code, { best: Math.min(best, place), worst: Math.max(worst, place) });
    }
  }
  known.set(year, ranges);
  return ranges;
}
