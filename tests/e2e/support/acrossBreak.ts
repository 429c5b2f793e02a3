import type { Choice, ExpectedRows } from './expectedRows.ts';
import { points, signed } from './figure.ts';
import type { Figure } from './figure.ts';
import { criteriaOf, indexOf, isSameMethod, papiCriterion, provincesOf } from './independent.ts';
import type { Values } from './independent.ts';

interface Pair {
  readonly from: number;
  readonly to: number;
}

const sumOf = (list: readonly number[]): number => list.reduce((sum, one) => sum + one, 0);

const hasBreak = ({ index, year, base }: Choice): boolean =>
  index === 'PAPI' && !isSameMethod(index, year, base);

interface SharedPart extends Pair {
  readonly count: number;
  /** Share of the maximum of the province's sub-dimensions of the year, 0–1. */
  readonly share: number;
}

/** The sub-dimensions of both methods together, in percent of their maximum each year. */
function sharedPart({ year, base }: Choice, code: string): SharedPart | null {
  const figuresOf = (of: number) =>
    criteriaOf('PAPI', of, 2).flatMap(({ id, canonical, max }) => {
      const value = papiCriterion(of, id).get(code);
      return value === undefined ? [] : [{ canonical, value, max }];
    });
  const [before, all] = [figuresOf(base), figuresOf(year)];
  const after = all.filter((one) => before.some(({ canonical }) => canonical === one.canonical));
  const shared = before.filter((one) => after.some(({ canonical }) => canonical === one.canonical));
  if (after.length === 0) return null;
  const percent = (list: typeof all): number =>
    (100 * sumOf(list.map(({ value }) => value))) / sumOf(list.map(({ max }) => max));
  const maximum = (list: typeof all): number => sumOf(list.map(({ max }) => max));
  return {
    count: after.length,
    share: maximum(after) / maximum(all),
    from: percent(shared),
    to: percent(after),
  };
}

function pairOf({ index, year, base }: Choice, of: (values: Values) => number | null): Pair | null {
  const [from, to] = [of(indexOf(index, base)), of(indexOf(index, year))];
  return from === null || to === null ? null : { from, to };
}

const distance = (choice: Choice, code: string): Pair | null =>
  pairOf(choice, (values) => {
    const own = values.get(code);
    return own === undefined ? null : own - sumOf([...values.values()]) / values.size;
  });

/** Percent of the other provinces below it, those level with it counted half. */
const percentile = (choice: Choice, code: string): Pair | null =>
  pairOf(choice, (values) => {
    const own = values.get(code)?.toFixed(4);
    if (own === undefined) return null;
    const others = [...values].filter(([other]) => other !== code).map(([, value]) => value.toFixed(4));
    const below = others.filter((other) => Number(other) < Number(own)).length;
    const level = others.filter((other) => other === own).length;
    return (100 * (below + level / 2)) / others.length;
  });

const cells = (pair: Pair | null, print: (value: number) => Figure): readonly Figure[] =>
  pair === null ? [] : [print(pair.from), print(pair.to)];

/** Shared part, distance to the mean and place of every province, the year before the break and the year after. */
export const acrossBreakRows = (choice: Choice): ExpectedRows =>
  hasBreak(choice)
    ? new Map(
        provincesOf(choice.year).map(({ code, name }) => [
          name,
          [
            ...cells(sharedPart(choice, code), (value) => points(value)),
            ...cells(distance(choice, code), (value) => signed(value)),
            ...cells(percentile(choice, code), (value) => points(value, 0)),
          ],
        ]),
      )
    : new Map();

/** What the sentences say of the unit across the break. */
export function acrossBreakTexts(choice: Choice): readonly string[] {
  if (!hasBreak(choice)) return [];
  const part = sharedPart(choice, choice.unit);
  const pairs = [
    { pair: part, print: points },
    { pair: distance(choice, choice.unit), print: signed },
  ];
  return [
    ...(part === null ? [] : [String(part.count), points(100 * part.share, 0).text]),
    ...pairs.flatMap(({ pair, print }) =>
      pair === null ? [] : [print(pair.from).text, print(pair.to).text, signed(pair.to - pair.from).text],
    ),
  ];
}
