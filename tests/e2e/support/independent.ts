// Every figure a second time, from the shipped CSV files alone and in the plainest arithmetic: nothing of the app is used.
import { rowsOf } from './csvRows.ts';

export interface Province {
  readonly code: string;
  readonly name: string;
}

/** Values by province code; a province without a value is not in it. */
export type Values = ReadonlyMap<string, number>;

export interface Criterion {
  readonly id: string;
  /** Equal in two methods where the criterion measures the same. */
  readonly canonical: string;
  readonly parent: string;
  readonly name: string;
  readonly max: number;
}

export interface Published {
  readonly value: number | null;
  readonly rank: number | null;
  readonly outOf: number | null;
}

/** The provinces of a year. */
export const provincesOf = (year: number): readonly Province[] =>
  rowsOf('units.csv')
    .filter(
      (row) =>
        (row.tu_ngay ?? '') <= `${year}-12-31` &&
        (row.den_ngay === '' || (row.den_ngay ?? '') >= `${year}-12-31`),
    )
    .map((row) => ({ code: row.ma ?? '', name: row.ten ?? '' }));

const methods = rowsOf('methods.csv');

/** Id of the method in force in a year. */
export const methodIdOf = (index: string, year: number): string =>
  methods.find((row) => row.chi_so === index && Number(row.nam_dau) <= year && year <= Number(row.nam_cuoi))
    ?.phuong_phap ?? '';

/** Vietnamese name of the method in force in a year. */
export const methodNameOf = (index: string, year: number): string =>
  methods.find((row) => row.phuong_phap === methodIdOf(index, year))?.ten ?? '';

/** The criteria of a year's method, the index itself (`level` 0), dimensions or components (1) or sub-dimensions (2), in the method's order. */
export function criteriaOf(index: string, year: number, level: 0 | 1 | 2): readonly Criterion[] {
  const method = methodIdOf(index, year);
  return rowsOf('criteria.csv')
    .filter((row) => row.phuong_phap === method && row.bac === String(level))
    .map((row) => ({
      id: row.tieu_chi ?? '',
      canonical: row.ma_so_sanh ?? '',
      parent: row.tieu_chi_cha ?? '',
      name: row.ten ?? '',
      max: Number(row.diem_toi_da),
    }));
}

const papiRows = [...rowsOf('papi-dimensions.csv'), ...rowsOf('papi-subdimensions.csv')];
const papiValues = new Map<string, Map<string, number>>();
for (const row of papiRows) {
  if (row.diem === '' || row.diem === undefined) continue;
  const key = `${row.nam} ${row.tieu_chi}`;
  const values = papiValues.get(key) ?? new Map<string, number>();
  values.set(row.ma_don_vi ?? '', Number(row.diem));
  papiValues.set(key, values);
}

/** A PAPI dimension or sub-dimension of all provinces. */
export const papiCriterion = (year: number, id: string): Values =>
  papiValues.get(`${year} ${id}`) ?? new Map();

/** A published component of PAR INDEX or SIPAS. */
export const publishedComponent = (index: string, year: number, id: string): Values =>
  new Map(
    rowsOf('par-sipas-components.csv')
      .filter((row) => row.chi_so === index && row.nam === String(year) && row.tieu_chi === id)
      .map((row) => [row.ma_don_vi ?? '', Number(row.diem)]),
  );

/** A criterion of any index. */
export const criterionOf = (index: string, year: number, id: string): Values =>
  index === 'PAPI' ? papiCriterion(year, id) : publishedComponent(index, year, id);

/** The PAPI composite of all provinces that have every dimension. */
export function papiComposite(year: number): Values {
  const dimensions = criteriaOf('PAPI', year, 1).map(({ id }) => papiCriterion(year, id));
  const complete = provincesOf(year).filter(({ code }) => dimensions.every((values) => values.has(code)));
  return new Map(
    complete.map(({ code }) => {
      let sum = 0;
      for (const values of dimensions) sum += values.get(code) ?? Number.NaN;
      return [code, sum];
    }),
  );
}

const numberOrNull = (text: string | undefined): number | null =>
  text === undefined || text === '' ? null : Number(text);

/** What was published of PAR INDEX or SIPAS in a year, the publication the project prefers. */
export function publishedOf(index: string, year: number): ReadonlyMap<string, Published> {
  const rows = rowsOf('par-sipas-points.csv').filter(
    (row) => row.chi_so === index && row.nam === String(year) && row.uu_tien === 'yes',
  );
  return new Map(
    rows.map((row) => [
      row.ma_don_vi ?? '',
      {
        value: numberOrNull(row.diem),
        rank: numberOrNull(row.hang),
        outOf: numberOrNull(row.so_don_vi_xep_hang),
      },
    ]),
  );
}

/** Published national mean, or null. */
export const nationalMean = (index: string, year: number): number | null =>
  numberOrNull(
    rowsOf('national-means.csv').find((row) => row.chi_so === index && row.nam === String(year))?.gia_tri,
  );

const indexValues = new Map<string, Values>();

/** The index of all provinces that have it. */
export function indexOf(index: string, year: number): Values {
  const key = `${index} ${year}`;
  const values =
    indexValues.get(key) ?? (index === 'PAPI' ? papiComposite(year) : publishedValues(index, year));
  indexValues.set(key, values);
  return values;
}

function publishedValues(index: string, year: number): Values {
  const known = new Map<string, number>();
  for (const [code, { value }] of publishedOf(index, year)) if (value !== null) known.set(code, value);
  return known;
}

const rounded = (value: number, decimals: number): number =>
  Number(`${Math.round(Number(`${value}e${decimals}`))}e-${decimals}`);

/** One more than the number of provinces with a larger value at the published decimals. */
export function rankIn(values: Values, code: string, decimals = 4): number | null {
  const own = values.get(code);
  if (own === undefined) return null;
  return 1 + [...values.values()].filter((other) => rounded(other, decimals) > rounded(own, decimals)).length;
}

/** Values of the provinces that are in both years. */
export const onlyIn = (values: Values, other: Values): Values =>
  new Map([...values].filter(([code]) => other.has(code)));

export function median(values: Values): number {
  const ascending = [...values.values()].toSorted((a, b) => a - b);
  const half = Math.floor(ascending.length / 2);
  const upper = ascending[half] ?? Number.NaN;
  return ascending.length % 2 === 1 ? upper : ((ascending[half - 1] ?? Number.NaN) + upper) / 2;
}

/** Value below which a share of the provinces lies, interpolated between neighbours (R type 7). */
export function quantile(values: Values, share: number): number {
  const ascending = [...values.values()].toSorted((a, b) => a - b);
  const place = (ascending.length - 1) * share;
  const low = ascending[Math.floor(place)] ?? Number.NaN;
  const high = ascending[Math.ceil(place)] ?? Number.NaN;
  return low + (high - low) * (place - Math.floor(place));
}

export const isSameMethod = (index: string, year: number, base: number): boolean =>
  methodIdOf(index, year) === methodIdOf(index, base);

/** Years in which the index has any figure, ascending. */
export const yearsOf = (index: string): readonly number[] =>
  index === 'PAPI'
    ? Array.from({ length: 14 }, (_, position) => 2011 + position)
    : [
        ...new Set(
          rowsOf('par-sipas-points.csv')
            .filter((row) => row.chi_so === index)
            .map((row) => Number(row.nam)),
        ),
      ].toSorted((a, b) => a - b);
