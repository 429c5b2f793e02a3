import type { UnitId } from '../domain/ids.ts';
import { compactSource } from './compactSource.ts';
import type { PanelView } from './panelView.ts';
import type { UnitRole } from './role.ts';
import { changeUnitText } from './scaleText.ts';
import type { Screen } from './screen.ts';
import type { TableCell, TableView } from './tableView.ts';
import { yearsText } from './sourceText.ts';
import { yearSegments } from './yearSegments.ts';
import type { YearSegments } from './yearSegments.ts';

export interface HistoryPoint {
  readonly year: number;
  /** Null is a gap, drawn as a gap. */
  readonly value: number | null;
  readonly valueText: string;
  /** Reason of a gap, in words; empty otherwise. */
  readonly gapReason: string;
  /** Estimated from the units that became this one: drawn hollow, never ranked. */
  readonly isEstimate?: boolean;
}

/** A run of years under one method; segments are never joined by a line. */
export interface HistorySegment {
  readonly methodId: string;
  readonly points: readonly HistoryPoint[];
}

export interface HistorySeries {
  readonly id: string;
  readonly label: string;
  /** `reference` is a median or mean. */
  readonly role: UnitRole | 'reference';
  /** A limit set by a plan: a firm line without marks, apart from medians and means. */
  readonly isTarget?: boolean;
  readonly segments: readonly HistorySegment[];
}

export interface MethodBreak {
  /** First year of the new method: the mark stands between the year before and this one. */
  readonly year: number;
  readonly label: string;
  readonly reason: string;
}

/** Values over all years with method breaks drawn. */
export interface HistoryView {
  readonly years: readonly number[];
  readonly series: readonly HistorySeries[];
  readonly breaks: readonly MethodBreak[];
  /** Says the unit; when scales differ between methods values are % of maximum and this says so. */
  readonly axisLabel: string;
}

/**
 * A unit over all years beside the pinned ones and the median (or published mean). Values are in percent of maximum
 * when the methods' scales differ; years without a figure are gaps with their reason.
 */
export function historyView(screen: Screen, unitId: UnitId = screen.unitId): PanelView<HistoryView> {
  const { words, yearbook, pinned } = screen;
  const { t } = words;
  const run = yearSegments(screen);
  const nameOf = (id: UnitId): string => yearbook.nameOf.get(id) ?? id;
  const own: HistorySeries = {
    id: unitId,
    label: nameOf(unitId),
    role: 'selected',
    segments: run.segmentsOf(unitId),
  };
  const beside = pinned
    .filter((id) => id !== unitId)
    .map((id): HistorySeries => ({ id, label: nameOf(id), role: 'pinned', segments: run.segmentsOf(id) }));
  const reference: readonly HistorySeries[] =
    run.reference === null
      ? []
      : [
          {
            id: 'reference',
            label: run.reference.label,
            role: 'reference',
            segments: run.reference.segments,
          },
        ];
  const series = [own, ...beside, ...reference];
  const estimated = screen.estimates?.sentence(unitId, yearbook.years) ?? '';
  const hasValue = pointsOf(own).some(({ value }) => value !== null);
  return {
    id: 'history',
    title: t('overview.history.title'),
    sentence: hasValue
      ? [sentenceOf(screen, unitId, run), estimated].filter((text) => text !== '').join(' ')
      : '',
    chart: hasValue ? { years: run.years, series, breaks: run.breaks, axisLabel: run.axisLabel } : null,
    unavailable: hasValue ? null : t('overview.history.none', { unit: nameOf(unitId) }),
    table: tableOf(screen, run, series),
    source: compactSource(screen, [...yearbook.pages.values()]),
  };
}

const pointsOf = ({ segments }: HistorySeries): readonly HistoryPoint[] =>
  segments.flatMap(({ points }) => points);

/** How far the figure went under the present method, that breaks are not compared across, and which years lack a figure. */
function sentenceOf(
  { words, yearbook, page }: Screen,
  unitId: UnitId,
  { years, breaks, segmentsOf }: YearSegments,
): string {
  const { t, format } = words;
  const known = yearbook.years.flatMap((year) => {
    const value = yearbook.pages.get(year)?.entries.get(unitId)?.value ?? null;
    const isSameMethod = yearbook.pages.get(year)?.method.methodId === page.method.methodId;
    return value === null || !isSameMethod ? [] : [{ year, value }];
  });
  const [first, last] = [known.at(0), known.at(-1)];
  const course =
    first === undefined || last === undefined || first.year === last.year
      ? ''
      : t('overview.history.course', {
          from: first.year,
          to: last.year,
          change: format.signed(last.value - first.value),
          unit: changeUnitText(words, page.method),
        });
  const gaps = segmentsOf(unitId)
    .flatMap(({ points }) => points)
    .filter(({ value }) => value === null)
    .map(({ year }) => year);
  const gapText =
    gaps.length === 0 || gaps.length === years.length
      ? ''
      : t('overview.history.gaps', { years: format.list(yearRuns(gaps)) });
  return [course, breaks.length === 0 ? '' : t('overview.history.breaks'), gapText]
    .filter((text) => text !== '')
    .join(' ');
}

/** `2012–2017`, `2019`: ascending years with runs of three or more drawn together. */
function yearRuns(years: readonly number[]): readonly string[] {
  const runs: number[][] = [];
  for (const year of years) {
    const run = runs.at(-1);
    if (run !== undefined && run.at(-1) === year - 1) run.push(year);
    else runs.push([year]);
  }
  return runs.map(yearsText);
}

function tableOf(
  { words, yearbook }: Screen,
  run: YearSegments,
  series: readonly HistorySeries[],
): TableView {
  const { t } = words;
  const cellIn = (one: HistorySeries, year: number): TableCell => {
    const point = pointsOf(one).find((other) => other.year === year);
    return { value: point?.value ?? null, text: point?.valueText ?? t('charts.missing') };
  };
  const methodOf = (year: number): string => {
    const page = yearbook.pages.get(year);
    if (page === undefined) return t('charts.missing');
    return words.language === 'vi' ? page.method.nameVi : page.method.nameEn;
  };
  return {
    caption: t('overview.history.caption', { scale: run.axisLabel }),
    columns: [
      { key: 'year', label: t('overview.column.year'), kind: 'text' },
      ...series.map(({ id, label }) => ({ key: id, label, kind: 'number' as const })),
      { key: 'method', label: t('overview.column.method'), kind: 'text' },
    ],
    rows: run.years.map((year) => ({
      id: `${year}`,
      cells: [
        { value: year, text: `${year}` },
        ...series.map((one) => cellIn(one, year)),
        { value: methodOf(year), text: methodOf(year) },
      ],
    })),
  };
}
