import {
  criteriaOf,
  indexOf,
  isSameMethod,
  median,
  methodNameOf,
  nationalMean,
  onlyIn,
  papiCriterion,
  provincesOf,
  publishedOf,
  rankIn,
  yearsOf,
} from './independent.ts';
import type { Criterion, Values } from './independent.ts';
import { inText, numbersIn, points, rank, signed } from './figure.ts';
import type { Figure } from './figure.ts';

export interface Choice {
  readonly index: 'PAPI' | 'PAR' | 'SIPAS';
  readonly year: number;
  readonly base: number;
  readonly unit: string;
}

/** Rows of a panel's table by their name, each with its numbers in order. */
export type ExpectedRows = ReadonlyMap<string, readonly Figure[]>;

const rankFigure = ({ index, year }: Choice, code: string, values = indexOf(index, year)): readonly Figure[] => {
  if (index === 'PAPI') {
    const place = rankIn(values, code);
    return place === null ? [] : [rank(place, values.size)];
  }
  const printed = publishedOf(index, year).get(code);
  return printed?.rank === undefined || printed.rank === null ? [] : [rank(printed.rank, printed.outOf ?? Number.NaN)];
};

const valueFigure = (values: Values, code: string): readonly Figure[] => {
  const value = values.get(code);
  return value === undefined ? [] : [points(value)];
};

const changeFigure = ({ index, year, base }: Choice, code: string, now: Values, before: Values): readonly Figure[] => {
  const [from, to] = [before.get(code), now.get(code)];
  return from === undefined || to === undefined || !isSameMethod(index, year, base) ? [] : [signed(to - from)];
};

const perProvince = (choice: Choice, figures: (code: string) => readonly Figure[]): ExpectedRows =>
  new Map(provincesOf(choice.year).map(({ code, name }) => [name, figures(code)]));

const strip = (choice: Choice): ExpectedRows => {
  const values = indexOf(choice.index, choice.year);
  // Where sources print ranks, one without a figure still counts.
  return perProvince(choice, (code) => [...rankFigure(choice, code, values), ...valueFigure(values, code)]);
};

/** Places gained: among the units of both years where ranks are computed, as printed where they are published. */
function placesFigures(choice: Choice, code: string, now: Values, before: Values): readonly Figure[] {
  const { index, year, base } = choice;
  if (!isSameMethod(index, year, base)) return [];
  const both = onlyIn(now, before);
  const [from, to] =
    index === 'PAPI'
      ? [rankIn(onlyIn(before, now), code), rankIn(both, code)]
      : [publishedOf(index, base).get(code)?.rank ?? null, publishedOf(index, year).get(code)?.rank ?? null];
  if (from === null || to === null) return [];
  return [signed(from - to, 0), inText(from), inText(to)];
}

/** `1/4 …`: computed quarter of the year's values; published classes have no numbers in their names. */
function quarterFigure({ index }: Choice, values: Values, code: string): readonly Figure[] {
  const own = values.get(code);
  if (index !== 'PAPI' || own === undefined) return [];
  return [{ text: '1/4', exact: null }];
}

const ranking = (choice: Choice): ExpectedRows => {
  const now = indexOf(choice.index, choice.year);
  const before = indexOf(choice.index, choice.base);
  return perProvince(choice, (code) => [
    ...rankFigure(choice, code, now),
    ...valueFigure(now, code),
    ...changeFigure(choice, code, now, before),
    ...placesFigures(choice, code, now, before),
    ...quarterFigure(choice, now, code),
  ]);
};

const rankHistory = (choice: Choice): ExpectedRows =>
  perProvince(choice, (code) => yearsOf(choice.index).flatMap((year) => rankFigure({ ...choice, year }, code)));

const twoYears = (choice: Choice): ExpectedRows => {
  if (!isSameMethod(choice.index, choice.year, choice.base)) return new Map();
  const now = indexOf(choice.index, choice.year);
  const before = indexOf(choice.index, choice.base);
  const inBoth = onlyIn(now, before);
  return new Map(
    provincesOf(choice.year)
      .filter(({ code }) => inBoth.has(code))
      .map(({ code, name }) => [
        name,
        [...valueFigure(before, code), ...valueFigure(now, code), ...changeFigure(choice, code, now, before)],
      ]),
  );
};

const dimensions = ({ index, year }: Choice): readonly Criterion[] => criteriaOf(index, year, 1);

const waterfall = (choice: Choice): ExpectedRows => {
  const { index, year, base, unit } = choice;
  if (index !== 'PAPI' || !isSameMethod(index, year, base)) return new Map();
  return new Map(
    dimensions(choice).flatMap(({ id, name }) => {
      const [from, to] = [papiCriterion(base, id).get(unit), papiCriterion(year, id).get(unit)];
      return from === undefined || to === undefined ? [] : [[name, [points(from), points(to), signed(to - from)]]];
    }),
  );
};

const rangeDots = (choice: Choice): ExpectedRows =>
  choice.index !== 'PAPI'
    ? new Map()
    : new Map(
        dimensions(choice).map(({ id, name, max }) => {
          const values = papiCriterion(choice.year, id);
          const all = [...values.values()];
          const place = rankIn(values, choice.unit);
          return [
            name,
            [
              ...valueFigure(values, choice.unit),
              points(max),
              ...(place === null ? [] : [rank(place, values.size)]),
              points(Math.min(...all)),
              points(median(values)),
              points(Math.max(...all)),
            ],
          ];
        }),
      );

/** A criterion's row of the tree: value, maximum, share of it, median, rank, change. */
function treeRow(choice: Choice, { max }: Pick<Criterion, 'max'>, now: Values, before: Values): readonly Figure[] {
  const own = now.get(choice.unit);
  const place = rankIn(now, choice.unit);
  return [
    ...valueFigure(now, choice.unit),
    points(max),
    ...(own === undefined ? [] : [points((100 * own) / max, 1)]),
    points(median(now)),
    ...(place === null ? [] : [rank(place, now.size)]),
    ...changeFigure(choice, choice.unit, now, before),
  ];
}

const criteriaTree = (choice: Choice): ExpectedRows => {
  const { index, year, base } = choice;
  if (index !== 'PAPI') return new Map();
  const areas = dimensions(choice);
  const whole = treeRow(choice, { max: 10 * areas.length }, indexOf(index, year), indexOf(index, base));
  const rows = [...areas, ...criteriaOf(index, year, 2)].map((criterion): [string, readonly Figure[]] => [
    criterion.name,
    treeRow(choice, criterion, papiCriterion(year, criterion.id), papiCriterion(base, criterion.id)),
  ]);
  return new Map([['PAPI tổng hợp', whole], ...rows]);
};

const lostPoints = (choice: Choice): ExpectedRows => {
  const { index, year, unit } = choice;
  if (index !== 'PAPI') return new Map();
  const areaName = new Map(dimensions(choice).map(({ id, name }) => [id, name]));
  const known = criteriaOf(index, year, 2).flatMap(({ id, parent, name, max }) => {
    const value = papiCriterion(year, id).get(unit);
    return value === undefined ? [] : [{ name: `${areaName.get(parent) ?? ''} › ${name}`, value, max, lost: max - value }];
  });
  const total = known.reduce((sum, { lost }) => sum + lost, 0);
  let running = 0;
  return new Map(
    known
      .toSorted((a, b) => b.lost - a.lost)
      .map(({ name, value, max, lost }) => {
        running += lost;
        return [name, [points(value), points(max), points(lost), { ...points((100 * running) / total, 0), exact: null }]];
      }),
  );
};

const heatmap = (choice: Choice): ExpectedRows =>
  choice.index !== 'PAPI'
    ? new Map()
    : perProvince(choice, (code) =>
        dimensions(choice).flatMap(({ id, max }) => {
          const value = papiCriterion(choice.year, id).get(code);
          return value === undefined ? [] : [points((100 * value) / max, 1)];
        }),
      );

/** Years up to the chosen one that share its method. */
const sameMethodYears = ({ index, year }: Choice): readonly number[] =>
  yearsOf(index).filter((other) => isSameMethod(index, other, year));

const unitCriteria = (choice: Choice): ExpectedRows => {
  const { index, year, base, unit } = choice;
  if (index !== 'PAPI') return new Map();
  const row = (valuesIn: (year: number) => Values): readonly Figure[] => {
    const now = valuesIn(year);
    const place = rankIn(now, unit);
    return [
      ...sameMethodYears(choice).flatMap((other) => valueFigure(valuesIn(other), unit)),
      ...(place === null ? [] : [rank(place, now.size)]),
      ...changeFigure(choice, unit, now, valuesIn(base)),
    ];
  };
  return new Map([
    ...dimensions(choice).map(({ id, name }): [string, readonly Figure[]] => [name, row((other) => papiCriterion(other, id))]),
    ['PAPI', row((other) => indexOf(index, other))],
  ]);
};

const smallMultiples = (choice: Choice): ExpectedRows =>
  perProvince(choice, (code) =>
    yearsOf(choice.index).flatMap((year) => {
      const value = indexOf(choice.index, year).get(code);
      if (value === undefined) return [];
      return [points(choice.index === 'PAPI' ? (100 * value) / (10 * criteriaOf('PAPI', year, 1).length) : value)];
    }),
  );

/** `45,55/80 · 56,9 · 6/61`, the reference the same way, and the numbers in the method's name. */
const history = (choice: Choice): ExpectedRows => {
  const { index, unit } = choice;
  return new Map(
    yearsOf(index).map((year) => {
      const values = indexOf(index, year);
      const top = 10 * criteriaOf('PAPI', year, 1).length;
      const shown = (value: number): readonly Figure[] =>
        index === 'PAPI'
          ? [{ text: `${points(value).text}/${top}`, exact: null }, points((100 * value) / top, 1)]
          : [points(value)];
      const own = values.get(unit);
      const reference = index === 'PAPI' ? median(values) : nationalMean(index, year);
      return [
        String(year),
        [
          ...(own === undefined ? [] : shown(own)),
          ...rankFigure({ ...choice, year }, unit),
          ...(reference === null ? [] : shown(reference)),
          ...numbersIn(methodNameOf(index, year)).map((text): Figure => ({ text, exact: null })),
        ],
      ];
    }),
  );
};

/** Panels whose every row is known, by panel id. */
export const expectedRows: Readonly<Record<string, (choice: Choice) => ExpectedRows>> = {
  strip,
  ranking,
  'rank-history': rankHistory,
  'change-dumbbell': twoYears,
  'change-slope': twoYears,
  history,
  waterfall,
  rangeDots,
  criteriaTree,
  lostPoints,
  criteriaHeatmap: heatmap,
  unitCriteria,
  'small-multiples': smallMultiples,
};

