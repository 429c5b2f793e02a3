import type { UnitId } from '../domain/ids.ts';
import type { MethodRecord } from '../domain/records.ts';
import { medianOf } from '../domain/quantile.ts';
import type { Words } from '../i18n/words.ts';
import type { Catalog } from './catalog.ts';
import { isPartial, printedRank } from './coverage.ts';
import type { HistoryPoint, HistorySegment, MethodBreak } from './historyView.ts';
import { breaksOf, everyYear, methodRuns } from './methodRuns.ts';
import type { MethodRun } from './methodRuns.ts';
import { missingText } from './reasonText.ts';
import { scaleText } from './scaleText.ts';
import type { Screen } from './screen.ts';
import type { Yearbook, YearPage } from './yearbook.ts';

/** An index over the years, cut where the method changed. Years are every year from the first figure to the last. */
export interface YearSegments {
  readonly years: readonly number[];
  /** Changes of method between the first and the last year. */
  readonly breaks: readonly MethodBreak[];
  /** True when methods have different scales: values are then in percent of each year's maximum, and `axisLabel` says so. */
  readonly isShareOfMaximum: boolean;
  readonly axisLabel: string;
  /** One run of years a method; a year without a figure is a null with its reason. */
  readonly segmentsOf: (unitId: UnitId) => readonly HistorySegment[];
  /**
   * Median of the ranked units, or the published national mean where only a few units have published figures.
   * Null when neither is known in any year.
   */
  readonly reference: { readonly label: string; readonly segments: readonly HistorySegment[] } | null;
}

type SegmentSource = Pick<Screen, 'words' | 'catalog' | 'yearbook' | 'estimates'>;

/** The latest segments of each yearbook: another year or unit shows the same lines, and their texts cost most. */
const latest = new WeakMap<Yearbook, SegmentSource & { readonly segments: YearSegments }>();

/**
 * Cuts an index's years into runs of one method, for any unit of the population and for the reference line.
 * The same object as long as the yearbook, the estimates and the words are the same.
 */
export function yearSegments(source: SegmentSource): YearSegments {
  const { words, catalog, yearbook, estimates } = source;
  const known = latest.get(yearbook);
  if (known?.words === words && known.catalog === catalog && known.estimates === estimates)
    return known.segments;
  const segments = cutSegments(source);
  latest.set(yearbook, {
    ...(estimates === undefined ? {} : { estimates }),
    words,
    catalog,
    yearbook,
    segments,
  });
  return segments;
}

function cutSegments({ words, catalog, yearbook, estimates }: SegmentSource): YearSegments {
  const runs = methodRuns(yearbook);
  const reorganisations = reorganisationsOf(estimates, yearbook);
  const isShareOfMaximum =
    new Set(runs.map(({ method }) => `${method.scaleMin}–${method.scaleMax}`)).size > 1;
  const scale = scaleOf(words, runs, isShareOfMaximum);
  const toSegments = (
    pointOf: (year: number, method: MethodRecord) => HistoryPoint,
  ): readonly HistorySegment[] =>
    runs.map((run) => ({
      methodId: run.method.methodId,
      points: run.years.map((year) => pointOf(year, run.method)),
    }));
  // Chart and table both ask for every unit; the texts cost more than the numbers.
  const memo = new Map<UnitId, readonly HistorySegment[]>();
  return {
    years: everyYear(yearbook),
    breaks: [...breaksOf(words, yearbook), ...reorganisations],
    isShareOfMaximum,
    axisLabel: scale.axisLabel,
    segmentsOf: (unitId) => {
      const known = memo.get(unitId);
      if (known !== undefined) return known;
      const segments = toSegments((year, method) =>
        unitPoint(
          { words, catalog, page: yearbook.pages.get(year), scale, estimates },
          { unitId, year, method },
        ),
      ).flatMap(cutEstimates);
      memo.set(unitId, segments);
      return segments;
    },
    reference: cutReference(referenceOf({ words, catalog, yearbook }, scale, toSegments), reorganisations),
  };
}

/** How a value is drawn and written: in its own scale, or in percent of the method's maximum. */
interface Scale {
  readonly axisLabel: string;
  readonly drawn: (value: number, method: MethodRecord) => number;
  readonly text: (value: number, method: MethodRecord) => string;
}

function scaleOf(words: Words, runs: readonly MethodRun[], isShareOfMaximum: boolean): Scale {
  const { t, format } = words;
  const first = runs.at(0)?.method;
  if (isShareOfMaximum) {
    return {
      axisLabel: t('common.scale.ofMaximum'),
      drawn: (value, { scaleMax }) => (100 * value) / scaleMax,
      text: (value, { scaleMax }) =>
        t('common.segments.shareOfMaximum', {
          value: format.points(value),
          max: format.count(scaleMax),
          percent: format.percent(value / scaleMax),
        }),
    };
  }
  return {
    axisLabel: first === undefined ? '' : scaleText(words, first),
    drawn: (value) => value,
    text: (value) => format.points(value),
  };
}

interface UnitContext {
  readonly estimates: Screen['estimates'] | undefined;
  readonly words: Words;
  readonly catalog: Catalog;
  readonly page: YearPage | undefined;
  readonly scale: Scale;
}

interface UnitYear {
  readonly unitId: UnitId;
  readonly year: number;
  readonly method: MethodRecord;
}

function unitPoint(context: UnitContext, { unitId, year, method }: UnitYear): HistoryPoint {
  const { words, catalog, page, scale } = context;
  const entry = page?.entries.get(unitId);
  if (page === undefined) return gap(year, words.t('common.segments.noFigures', { year }));
  if (entry === undefined) return estimatedPoint(context, { unitId, year, method });
  if (entry.value === null) return gap(year, missingText(words, catalog, page, entry));
  const valueText = scale.text(entry.value, method);
  const printed = printedRank(entry);
  return {
    year,
    value: scale.drawn(entry.value, method),
    valueText:
      printed === null
        ? valueText
        : words.t('common.segments.withRank', {
            value: valueText,
            rank: words.format.rank(printed.rank, printed.n),
          }),
    gapReason: '',
  };
}

/** The estimate of a year before the unit existed, or why there is none. */
function estimatedPoint(
  { words, scale, estimates }: UnitContext,
  { unitId, year, method }: UnitYear,
): HistoryPoint {
  const estimate = estimates?.of(unitId, year) ?? null;
  if (estimate === null || estimates === undefined)
    return gap(year, words.t('common.missing.unitNotExisting'));
  const { value } = estimate.cast;
  if (value === null) return gap(year, estimates.refusal(estimate));
  return {
    year,
    value: scale.drawn(value, method),
    valueText: estimates.valueText(estimate, scale.text(value, method)),
    gapReason: '',
    isEstimate: true,
  };
}

/** A line never joins estimates to figures: the unit began in between. */
function cutEstimates({ methodId, points }: HistorySegment): readonly HistorySegment[] {
  const runs: HistoryPoint[][] = [];
  for (const point of points) {
    const before = runs.at(-1)?.at(-1);
    if (before !== undefined && before.isEstimate === point.isEstimate) runs.at(-1)?.push(point);
    else runs.push([point]);
  }
  return runs.map((run) => ({ methodId, points: run }));
}

/** A line for all units stops where they became others. */
const cutReference = (
  reference: YearSegments['reference'],
  reorganisations: readonly MethodBreak[],
): YearSegments['reference'] =>
  reference === null
    ? null
    : {
        ...reference,
        segments: reorganisations.reduce(
          (segments, { year }) =>
            segments.flatMap(({ methodId, points }) =>
              [points.filter((point) => point.year < year), points.filter((point) => point.year >= year)]
                .filter((part) => part.length > 0)
                .map((part) => ({ methodId, points: part })),
            ),
          reference.segments,
        ),
      };

/** Reorganisations between the first and the last year: lines are cut there too. */
const reorganisationsOf = (
  estimates: Screen['estimates'],
  { years }: Pick<Yearbook, 'years'>,
): readonly MethodBreak[] =>
  (estimates?.breaks ?? []).filter(({ year }) => year > (years[0] ?? year) && year <= (years.at(-1) ?? year));

const gap = (year: number, reason: string): HistoryPoint => ({
  year,
  value: null,
  valueText: reason,
  gapReason: reason,
});

function referenceOf(
  {
    words,
    catalog,
    yearbook,
  }: { readonly words: Words; readonly catalog: Catalog; readonly yearbook: Yearbook },
  scale: Scale,
  toSegments: (pointOf: (year: number, method: MethodRecord) => HistoryPoint) => readonly HistorySegment[],
): YearSegments['reference'] {
  // A median of the few units a newspaper names says nothing about all of them.
  const isPress = [...yearbook.pages.values()].some(({ rankBasis }) => rankBasis === 'published');
  const values = isPress ? publishedMeans(catalog, yearbook) : medians(yearbook);
  if (values.size === 0) return null;
  const segments = toSegments((year, method) => {
    const value = values.get(year);
    if (value === undefined) return gap(year, words.t('common.segments.noReference'));
    return { year, value: scale.drawn(value, method), valueText: scale.text(value, method), gapReason: '' };
  });
  return { label: words.t(isPress ? 'common.segments.publishedMean' : 'common.segments.median'), segments };
}

const medians = (yearbook: Yearbook): ReadonlyMap<number, number> =>
  new Map(
    [...yearbook.pages.values()].flatMap((page) => {
      const median = isPartial(page) ? null : medianOf(page.ranked.flatMap((entry) => entry.value ?? []));
      return median === null ? [] : [[page.year, median] as const];
    }),
  );

const publishedMeans = (catalog: Catalog, { indexCode }: Yearbook): ReadonlyMap<number, number> =>
  new Map(
    catalog.references
      .filter((reference) => reference.indexCode === indexCode)
      .map((reference) => [reference.year, reference.value]),
  );
