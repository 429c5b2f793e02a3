import {
  criteriaOf,
  criterionOf,
  indexOf,
  isSameMethod,
  median,
  nationalMean,
  onlyIn,
  papiCriterion,
  provincesOf,
  publishedOf,
  quantile,
  rankIn,
  yearsOf,
} from './independent.ts';
import type { Values } from './independent.ts';
import { acrossBreakTexts } from './acrossBreak.ts';
import { expectedRows, remarksOf } from './expectedRows.ts';
import type { Choice } from './expectedRows.ts';
import { acrossTexts, goalPathTexts } from './whatIfTexts.ts';
import { numbersIn, points, signed } from './figure.ts';
import { rowsOf } from './csvRows.ts';

const years = Array.from({ length: 20 }, (_, position) => String(2011 + position));

const valuesOf = (values: Values): readonly number[] => [...values.values()];

/** A difference as screens print it: with its sign, or as a distance. */
const differenceTexts = (difference: number): readonly string[] => [
  signed(difference).text,
  points(Math.abs(difference)).text,
];

/** Where the unit stands and what it is compared with. */
function standingTexts({ index, year, base, unit }: Choice): readonly string[] {
  const [now, before] = [indexOf(index, year), indexOf(index, base)];
  const total = provincesOf(year).length;
  const own = now.get(unit);
  const reference = index === 'PAPI' ? median(now) : nationalMean(index, year);
  const both = onlyIn(now, before);
  const texts = [
    String(total),
    `${now.size}/${total}`,
    `${total - now.size}/${total}`,
    String(now.size),
    String(both.size),
    `${both.size}/${total}`,
  ];
  if (reference !== null) texts.push(points(reference).text);
  texts.push(points(Math.max(...valuesOf(now))).text);
  if (own === undefined) return texts;
  texts.push(points(own).text, ...differenceTexts(own - Math.max(...valuesOf(now))));
  if (reference !== null) texts.push(...differenceTexts(own - reference));
  const from = before.get(unit);
  if (from !== undefined) texts.push(points(from).text);
  if (from !== undefined && isSameMethod(index, year, base)) texts.push(...differenceTexts(own - from));
  return texts;
}

/** Ranks of the unit: in each year, among the units of both years, as published. */
function rankTexts({ index, year, base, unit }: Choice): readonly string[] {
  if (index !== 'PAPI') {
    const places = [base, year].map((one) => publishedOf(index, one).get(unit)?.rank ?? null);
    const [from, to] = [places[0] ?? null, places[1] ?? null];
    const printed = rowsOf('par-sipas-points.csv')
      .filter((row) => row.chi_so === index && row.ma_don_vi === unit)
      .map((row) => `${row.hang}/${row.so_don_vi_xep_hang}`);
    return from === null || to === null
      ? printed
      : [...printed, String(from), String(to), String(Math.abs(from - to))];
  }
  const [now, before] = [indexOf(index, year), indexOf(index, base)];
  const all = yearsOf(index).flatMap((one) => {
    const place = rankIn(indexOf(index, one), unit);
    return place === null ? [] : [`${place}/${indexOf(index, one).size}`];
  });
  const [from, to] = [rankIn(onlyIn(before, now), unit), rankIn(onlyIn(now, before), unit)];
  if (from === null || to === null || !isSameMethod(index, year, base)) return all;
  const k = onlyIn(now, before).size;
  return [...all, String(from), String(to), `${to}/${k}`, String(Math.abs(from - to))];
}

/** How many rose and fell, who moved most, and the unit's place among them. */
function moverTexts({ index, year, base, unit }: Choice): readonly string[] {
  if (!isSameMethod(index, year, base)) return [];
  const [now, before] = [indexOf(index, year), indexOf(index, base)];
  const changes = new Map(
    [...onlyIn(now, before)].map(([code, value]) => [code, value - (before.get(code) ?? Number.NaN)]),
  );
  const all = valuesOf(changes);
  const counts = [
    all.filter((change) => change > 0),
    all.filter((change) => change < 0),
    all.filter((change) => change === 0),
  ];
  const place = rankIn(changes, unit, 9);
  const placesMoved = [...changes.keys()].map((code) => {
    const [from, to] =
      index === 'PAPI'
        ? [rankIn(onlyIn(before, now), code), rankIn(onlyIn(now, before), code)]
        : [publishedOf(index, base).get(code)?.rank ?? 0, publishedOf(index, year).get(code)?.rank ?? 0];
    return String(Math.abs((from ?? 0) - (to ?? 0)));
  });
  return [
    ...counts.map(({ length }) => String(length)),
    ...all.map((change) => signed(change).text),
    ...placesMoved,
    ...(place === null ? [] : [`${place}/${changes.size}`]),
  ];
}

/** Marks to reach and what is missing to each. */
function markTexts({ index, year, unit }: Choice): readonly string[] {
  const now = indexOf(index, year);
  const own = now.get(unit);
  const sameMethod = yearsOf(index).filter((other) => isSameMethod(index, other, year));
  const bestOwn = Math.max(...sameMethod.map((other) => indexOf(index, other).get(unit) ?? -Infinity));
  const bounds = rowsOf('bands.csv')
    .filter((row) => row.chi_so === index && row.nam === String(year))
    .map((row) => Number(row.can_duoi));
  const marks = [quantile(now, 0.75), ...bounds, ...(Number.isFinite(bestOwn) ? [bestOwn] : [])];
  const outOf = [0, 1, 2, 3, 4, 5].flatMap((reached) => [3, 4, 5].map((all) => `${reached}/${all}`));
  return [
    ...marks.flatMap((mark) => [
      points(mark).text,
      ...(own === undefined ? [] : differenceTexts(own - mark)),
    ]),
    ...outOf,
  ];
}

/** What the best peers reach on each criterion, and where that would bring the unit. */
function gainTexts({ index, year, unit }: Choice): readonly string[] {
  if (index !== 'PAPI') return [];
  const gainOf = (id: string): number => {
    const values = papiCriterion(year, id);
    return Math.max(0, Math.max(...valuesOf(values)) - (values.get(unit) ?? Infinity));
  };
  const areas = criteriaOf(index, year, 1);
  const all = [...areas, ...criteriaOf(index, year, 2)].flatMap(({ id }) => {
    const values = papiCriterion(year, id);
    const own = values.get(unit);
    return own === undefined
      ? []
      : [points(own).text, points(Math.max(...valuesOf(values))).text, ...differenceTexts(gainOf(id))];
  });
  const composite = indexOf(index, year);
  const own = composite.get(unit);
  if (own === undefined) return all;
  const gains = areas.map(({ id }) => gainOf(id)).toSorted((a, b) => b - a);
  const reached = gains.map(
    (_, count) => own + gains.slice(0, count + 1).reduce((sum, gain) => sum + gain, 0),
  );
  const ranksReached = reached.map(
    (total) => `${1 + valuesOf(composite).filter((other) => other > total).length}/${composite.size}`,
  );
  return [...all, ...reached.map((total) => points(total).text), ...ranksReached];
}

/** Change over the years of the present method, and where the unit had figures. */
function historyTexts({ index, year, unit }: Choice): readonly string[] {
  const same = yearsOf(index).filter(
    (other) => isSameMethod(index, other, year) && indexOf(index, other).has(unit),
  );
  const [first, last] = [same[0], same.at(-1)];
  const from = first === undefined ? undefined : indexOf(index, first).get(unit);
  const to = last === undefined ? undefined : indexOf(index, last).get(unit);
  return from === undefined || to === undefined ? [] : [signed(to - from).text];
}

/** In how many of its years the unit stood above the reference; how many panels a page has. */
function multiplesTexts({ index, unit }: Choice): readonly string[] {
  const known = yearsOf(index).flatMap((year) => {
    const own = indexOf(index, year).get(unit);
    const reference = index === 'PAPI' ? median(indexOf(index, year)) : nationalMean(index, year);
    return own === undefined || reference === null ? [] : [own > reference];
  });
  return [`${known.filter(Boolean).length}/${known.length}`, '21'];
}

/** Share of the other provinces below the unit, in percent. */
function percentileTexts({ index, year, base, unit }: Choice): readonly string[] {
  return [year, base].flatMap((one) => {
    const values = indexOf(index, one);
    const place = rankIn(values, unit);
    const share = place === null ? Number.NaN : (100 * (values.size - place)) / (values.size - 1);
    return [points(share, 0).text, points(share, 1).text];
  });
}

const sumOf = (list: readonly number[]): number => list.reduce((sum, one) => sum + one, 0);

/** All points lost and what share of them the largest losses make. */
function lossTexts({ index, year, unit }: Choice): readonly string[] {
  if (index !== 'PAPI') return [];
  const losses = criteriaOf(index, year, 2)
    .map(({ id, max }) => max - (papiCriterion(year, id).get(unit) ?? max))
    .toSorted((a, b) => b - a);
  const total = sumOf(losses);
  return [
    points(total).text,
    ...losses.map((loss) => points(loss).text),
    ...losses.map((_, count) => points((100 * sumOf(losses.slice(0, count + 1))) / total, 0).text),
  ];
}

/** Shares of the maximum in whole percents, the ends of the colour scale in tens. */
function heatmapTexts({ index, year }: Choice): readonly string[] {
  const shares = criteriaOf(index, year, 1).flatMap(({ id, max }) =>
    valuesOf(criterionOf(index, year, id)).map((value) => (100 * value) / max),
  );
  const [low, high] = [Math.min(...shares), Math.max(...shares)];
  return [
    ...shares.map((share) => points(share, 0).text),
    String(10 * Math.floor(low / 10)),
    String(10 * Math.ceil(high / 10)),
  ];
}

/** Ranks of the unit on every sub-dimension. */
const strengthTexts = ({ index, year, unit }: Choice): readonly string[] =>
  criteriaOf(index, year, index === 'PAPI' ? 2 : 1).flatMap(({ id }) => {
    const values = criterionOf(index, year, id);
    const place = rankIn(values, unit);
    return place === null ? [] : [`${place}/${values.size}`];
  });

/** How far the others stand from the unit. */
const neighbourTexts = ({ index, year, unit }: Choice): readonly string[] => {
  const own = indexOf(index, year).get(unit);
  return own === undefined
    ? []
    : valuesOf(indexOf(index, year)).flatMap((other) => [
        ...differenceTexts(other - own),
        points(other).text,
      ]);
};

/** What the unit has in another index: values, ranks, and in how many years of how many. */
const otherIndexTexts = (choice: Choice, index: Choice['index']): readonly string[] => {
  const known = yearsOf(index);
  const rows = rowsOf('par-sipas-points.csv').filter(
    (row) => row.chi_so === index && row.ma_don_vi === choice.unit,
  );
  const values = known.flatMap((year) => indexOf(index, year).get(choice.unit) ?? []);
  const withAny = index === 'PAPI' ? values.length : new Set(rows.map((row) => row.nam)).size;
  return [
    ...values.map((value) => points(value).text),
    ...rows.map((row) => `${row.hang}/${row.so_don_vi_xep_hang}`),
    ...rankTexts({ ...choice, index }),
    ...known.flatMap((_, shown) => [`${shown}/${withAny}`, `${shown}/${known.length}`]),
  ];
};

/** Dimensions a province lacks of all. */
const lackTexts = ({ index, year }: Choice): readonly string[] => {
  const all = criteriaOf(index, year, 1).length;
  return Array.from({ length: all }, (_, lacking) => `${lacking}/${all}`);
};

const remarkTexts = (choice: Choice): readonly string[] =>
  provincesOf(choice.year)
    .filter(({ code }) => code === choice.unit)
    .flatMap(({ name }) => [...remarksOf(choice, name)]);

/** Numbers any text may carry: years, scales, how many criteria, quarters of the ranking, decimals of the method. */
function commonTexts({ index, year }: Choice): readonly string[] {
  const areas = criteriaOf(index, year, 1).length;
  const parts = criteriaOf(index, year, 2).length;
  return [
    ...years,
    ...numbersIn('1/4 6 8 60 80 1 10 100 3 4'),
    String(areas),
    String(parts),
    ...numbersOfMethods,
  ];
}

const numbersOfMethods: readonly string[] = rowsOf('methods.csv').flatMap((row) =>
  numbersIn(`${row.ten} ${row.thay_doi} ${row.quyet_dinh} ${row.nguon}`),
);

const panelTexts: Readonly<Record<string, (choice: Choice) => readonly string[]>> = {
  headline: (choice) => [
    ...percentileTexts(choice),
    ...latestTexts(choice),
    ...remarkTexts(choice),
    ...acrossBreakTexts(choice),
  ],
  unitHeader: (choice) => [
    ...percentileTexts(choice),
    ...latestTexts(choice),
    ...remarkTexts(choice),
    ...acrossBreakTexts(choice),
  ],
  'across-break': acrossBreakTexts,
  'compare-units': percentileTexts,
  strip: lackTexts,
  history: historyTexts,
  movers: moverTexts,
  'change-dumbbell': moverTexts,
  'small-multiples': multiplesTexts,
  distance: markTexts,
  actions: gainTexts,
  goalPath: goalPathTexts,
  why: acrossTexts,
  whatIf: ({ index, year }) => criteriaOf(index, year, 2).map(({ max }) => points(max).text),
  // Shares by which weights vary, and the confidence level; then every province of all.
  ranking: ({ year }) => ['20', '95', '30', `${provincesOf(year).length}/${provincesOf(year).length}`],
  lostPoints: lossTexts,
  criteriaHeatmap: heatmapTexts,
  strengths: strengthTexts,
  neighbours: neighbourTexts,
  otherPAPI: (choice) => otherIndexTexts(choice, 'PAPI'),
  otherPAR: (choice) => otherIndexTexts(choice, 'PAR'),
  otherSIPAS: (choice) => otherIndexTexts(choice, 'SIPAS'),
};

/** The unit's latest figure where it has none in the year. */
function latestTexts({ index, unit }: Choice): readonly string[] {
  const last = yearsOf(index).findLast((year) => indexOf(index, year).has(unit));
  return last === undefined ? [] : [points(indexOf(index, last).get(unit) ?? Number.NaN).text];
}

/** Whether a number in a panel's text follows from the shipped figures for this choice. */
export function explained(choice: Choice): (panelId: string, token: string) => boolean {
  const everywhere = new Set([...commonTexts(choice), ...standingTexts(choice), ...rankTexts(choice)]);
  const sets = new Map<string, ReadonlySet<string>>();
  return (panelId, token) => {
    const own =
      sets.get(panelId) ??
      new Set([
        ...[...(expectedRows[panelId]?.(choice).values() ?? [])].flat().map(({ text }) => text),
        ...(panelTexts[panelId]?.(choice) ?? []),
      ]);
    sets.set(panelId, own);
    return everywhere.has(token) || own.has(token);
  };
}
