import { acrossBreakRows } from './acrossBreak.ts';
import { rangesUnderWeights } from './independentRanges.ts';
import {
  criteriaOf,
  criterionOf,
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
import { rowsOf } from './csvRows.ts';
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

const rankFigure = (
  { index, year }: Choice,
  code: string,
  values = indexOf(index, year),
): readonly Figure[] => {
  if (index === 'PAPI') {
    const place = rankIn(values, code);
    return place === null ? [] : [rank(place, values.size)];
  }
  const printed = publishedOf(index, year).get(code);
  return printed?.rank === undefined || printed.rank === null
    ? []
    : [rank(printed.rank, printed.outOf ?? Number.NaN)];
};

const valueFigure = (values: Values, code: string): readonly Figure[] => {
  const value = values.get(code);
  return value === undefined ? [] : [points(value)];
};

const changeFigure = (
  { index, year, base }: Choice,
  code: string,
  now: Values,
  before: Values,
): readonly Figure[] => {
  const [from, to] = [before.get(code), now.get(code)];
  return from === undefined || to === undefined || !isSameMethod(index, year, base)
    ? []
    : [signed(to - from)];
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

/** `1/4 …`: computed quarter of the year's values; the names of published classes have no numbers. */
function quarterFigure({ index, year }: Choice, values: Values, code: string): readonly Figure[] {
  const isClassified = rowsOf('bands.csv').some((row) => row.chi_so === index && row.nam === String(year));
  return index !== 'PAPI' || isClassified || !values.has(code) ? [] : [{ text: '1/4', exact: null }];
}

/** Numbers of a province's other publications, its printed changes and conflicts, which its row may add. */
export function remarksOf({ index, year }: Choice, name: string): ReadonlySet<string> {
  const rows = rowsOf('par-sipas-points.csv').filter(
    (row) => row.chi_so === index && row.nam === String(year) && row.don_vi === name,
  );
  return new Set(
    rows.flatMap((row) => [
      points(Number(row.diem)).text,
      `${row.hang}/${row.so_don_vi_xep_hang}`,
      signed(Number(row.thay_doi_diem)).text,
      signed(Number(row.thay_doi_bac), 0).text,
      ...numbersIn(`${row.dien_giai} ${row.ma_mau_thuan}`),
    ]),
  );
}

/** `3–8`: the ranks under other weights. */
function rangeFigure({ index, year }: Choice, code: string): readonly Figure[] {
  const range = index === 'PAPI' ? rangesUnderWeights(year).get(code) : undefined;
  if (range === undefined) return [];
  const best: Figure = { text: String(range.best), exact: range.best };
  return range.best === range.worst ? [best] : [best, inText(range.worst)];
}

const ranking = (choice: Choice): ExpectedRows => {
  const now = indexOf(choice.index, choice.year);
  const before = indexOf(choice.index, choice.base);
  return perProvince(choice, (code) => [
    ...rankFigure(choice, code, now),
    ...valueFigure(now, code),
    ...rangeFigure(choice, code),
    ...changeFigure(choice, code, now, before),
    ...placesFigures(choice, code, now, before),
    ...quarterFigure(choice, now, code),
  ]);
};

const rankHistory = (choice: Choice): ExpectedRows =>
  perProvince(choice, (code) =>
    yearsOf(choice.index).flatMap((year) => rankFigure({ ...choice, year }, code)),
  );

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

/** Across a method break: what measures the same in both years, in percent of its maximum. */
const comparable = (choice: Choice): ExpectedRows => {
  const { index, year, base, unit } = choice;
  const before = criteriaOf(index, base, 1);
  return new Map(
    dimensions(choice).flatMap(({ id, canonical, name, max }) => {
      const same = before.find((other) => other.canonical === canonical);
      const [from, to] = [papiCriterion(base, same?.id ?? '').get(unit), papiCriterion(year, id).get(unit)];
      if (same === undefined || from === undefined || to === undefined) return [];
      const [fromPercent, toPercent] = [(100 * from) / same.max, (100 * to) / max];
      return [[name, [points(fromPercent), points(toPercent), signed(toPercent - fromPercent)]]];
    }),
  );
};

const waterfall = (choice: Choice): ExpectedRows => {
  const { index, year, base, unit } = choice;
  if (index !== 'PAPI') return new Map();
  if (!isSameMethod(index, year, base)) return comparable(choice);
  return new Map(
    dimensions(choice).flatMap(({ id, name }) => {
      const [from, to] = [papiCriterion(base, id).get(unit), papiCriterion(year, id).get(unit)];
      return from === undefined || to === undefined
        ? []
        : [[name, [points(from), points(to), signed(to - from)]]];
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
function treeRow(
  choice: Choice,
  { max }: Pick<Criterion, 'max'>,
  now: Values,
  before: Values,
): readonly Figure[] {
  const own = now.get(choice.unit);
  const place = choice.index === 'PAPI' ? rankIn(now, choice.unit) : null;
  return [
    ...valueFigure(now, choice.unit),
    points(max),
    ...(own === undefined ? [] : [points((100 * own) / max, 1)]),
    ...(choice.index === 'PAPI' ? [points(median(now))] : []),
    ...(place === null ? [] : [rank(place, now.size)]),
    ...changeFigure(choice, choice.unit, now, before),
  ];
}

const criteriaTree = (choice: Choice): ExpectedRows => {
  const { index, year, base } = choice;
  const [root] = criteriaOf(index, year, 0);
  const max = index === 'PAPI' ? 10 * dimensions(choice).length : 100;
  const whole = treeRow(choice, { max }, indexOf(index, year), indexOf(index, base));
  // The published rank stands where the computed one would.
  const rootRow =
    index === 'PAPI' ? whole : [...whole.slice(0, 3), ...rankFigure(choice, choice.unit), ...whole.slice(3)];
  const rows = [...dimensions(choice), ...criteriaOf(index, year, 2)].map(
    (criterion): [string, readonly Figure[]] => [
      criterion.name,
      treeRow(
        choice,
        criterion,
        criterionOf(index, year, criterion.id),
        criterionOf(index, base, criterion.id),
      ),
    ],
  );
  return new Map([[root?.name ?? '', rootRow], ...rows]);
};

const lostPoints = (choice: Choice): ExpectedRows => {
  const { index, year, unit } = choice;
  if (index !== 'PAPI') return new Map();
  const areaName = new Map(dimensions(choice).map(({ id, name }) => [id, name]));
  const known = criteriaOf(index, year, 2).flatMap(({ id, parent, name, max }) => {
    const value = papiCriterion(year, id).get(unit);
    return value === undefined
      ? []
      : [{ name: `${areaName.get(parent) ?? ''} › ${name}`, value, max, lost: max - value }];
  });
  const total = known.reduce((sum, { lost }) => sum + lost, 0);
  let running = 0;
  return new Map(
    known
      .toSorted((a, b) => b.lost - a.lost)
      .map(({ name, value, max, lost }) => {
        running += lost;
        return [
          name,
          [points(value), points(max), points(lost), { ...points((100 * running) / total, 0), exact: null }],
        ];
      }),
  );
};

const heatmap = (choice: Choice): ExpectedRows =>
  perProvince(choice, (code) =>
    dimensions(choice).flatMap(({ id, max }) => {
      const value = criterionOf(choice.index, choice.year, id).get(code);
      return value === undefined ? [] : [points((100 * value) / max, 1)];
    }),
  );

/** Years up to the chosen one that share its method. */
const sameMethodYears = ({ index, year }: Choice): readonly number[] =>
  yearsOf(index).filter((other) => other <= year && isSameMethod(index, other, year));

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
    ...dimensions(choice).map(({ id, name }): [string, readonly Figure[]] => [
      name,
      row((other) => papiCriterion(other, id)),
    ]),
    ['PAPI', row((other) => indexOf(index, other))],
  ]);
};

/** The median, or the published mean where only some provinces have a figure; null where neither is known. */
const referenceIn = (index: Choice['index'], year: number): number | null =>
  index === 'PAPI' ? median(indexOf(index, year)) : nationalMean(index, year);

const smallMultiples = (choice: Choice): ExpectedRows => {
  const { index } = choice;
  const scaled = (value: number, year: number): Figure =>
    points(index === 'PAPI' ? (100 * value) / (10 * criteriaOf('PAPI', year, 1).length) : value);
  const years = yearsOf(index);
  const reference = years.flatMap((year) => {
    const value = referenceIn(index, year);
    return value === null ? [] : [scaled(value, year)];
  });
  const provinces = perProvince(choice, (code) =>
    years.flatMap((year) => {
      const value = indexOf(index, year).get(code);
      return value === undefined ? [] : [scaled(value, year)];
    }),
  );
  return new Map([
    ...provinces,
    [index === 'PAPI' ? 'trung vị' : 'trung bình cả nước (đã công bố)', reference],
  ]);
};

/** `45,55/80 · 56,9 · 6/61`, the reference the same way, and the numbers in the method's name. */
const history = (choice: Choice): ExpectedRows => {
  const { index, unit } = choice;
  const known = yearsOf(index);
  const [first = 0, last = 0] = [known[0], known.at(-1)];
  const row = (year: number): readonly Figure[] => {
    // A year nobody published is named in the reason.
    if (!known.includes(year)) return [inText(year)];
    const top = 10 * criteriaOf('PAPI', year, 1).length;
    const shown = (value: number): readonly Figure[] =>
      index === 'PAPI'
        ? [{ text: `${points(value).text}/${top}`, exact: null }, points((100 * value) / top, 1)]
        : [points(value)];
    const own = indexOf(index, year).get(unit);
    const reference = referenceIn(index, year);
    return [
      ...(own === undefined
        ? []
        : [
            ...shown(own),
            ...rankFigure({ ...choice, year }, unit).map(({ text }) => ({ text, exact: null })),
          ]),
      ...(reference === null ? [] : shown(reference)),
      ...numbersIn(methodNameOf(index, year)).map((text): Figure => ({ text, exact: null })),
    ];
  };
  const years = Array.from({ length: last - first + 1 }, (_, position) => first + position);
  return new Map(years.map((year) => [String(year), row(year)]));
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
  'across-break': acrossBreakRows,
};
