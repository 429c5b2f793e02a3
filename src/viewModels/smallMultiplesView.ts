import { nameOrder } from '../domain/nameOrder.ts';
import { byRole } from './byRole.ts';
import { printedRank } from './coverage.ts';
import type { HistoryPoint, HistorySegment, MethodBreak } from './historyView.ts';
import type { PanelView } from './panelView.ts';
import { missingText } from './reasonText.ts';
import type { UnitRole } from './role.ts';
import type { Screen } from './screen.ts';
import { smallMultiplesSentence } from './smallMultiplesSentence.ts';
import { sourceText } from './sourceText.ts';
import { emphasisOf, roleOfUnit } from './unitRole.ts';
import type { YearEntry } from './yearbook.ts';
import { yearSegments } from './yearSegments.ts';
import type { YearSegments } from './yearSegments.ts';

export interface SmallPanel {
  readonly id: string;
  readonly name: string;
  readonly role: UnitRole;
  readonly segments: readonly HistorySegment[];
  /** Latest value with its rank, e.g. `45,55 · 6/61`. */
  readonly lastText: string;
}

/** One small line chart a unit on a shared scale, breaks drawn in each. */
export interface SmallMultiplesView {
  readonly years: readonly number[];
  readonly panels: readonly SmallPanel[];
  /** Median line repeated in every panel. */
  readonly reference: readonly HistorySegment[];
  readonly referenceLabel: string;
  readonly breaks: readonly MethodBreak[];
  readonly axisLabel: string;
  /** Of all units, so that every page of panels is drawn on one scale; null when no unit has a value. */
  readonly valueRange: { readonly min: number; readonly max: number } | null;
}

/** By what the panels follow the selected and pinned units: latest value and change with the better first. */
export const panelOrders = ['name', 'latest', 'change'] as const;
export type PanelOrder = (typeof panelOrders)[number];

export interface SmallMultiplesRequest {
  readonly order: PanelOrder;
  /** 0-based; beyond the last one the last is shown. */
  readonly pageIndex: number;
  /** Panels drawn at once, the chosen units among them. */
  readonly pageSize: number;
}

/** The small multiples of one page of units, and where it stands among the pages. */
export interface SmallMultiplesPanel extends PanelView<SmallMultiplesView> {
  readonly pageIndex: number;
  readonly pageCount: number;
  /** `Đơn vị 1–21 trong 63` */
  readonly shown: string;
}

/** One line chart a unit of the group, the selected and pinned ones first. The table lists all units, not one page. */
export function smallMultiplesView(screen: Screen, request: SmallMultiplesRequest): SmallMultiplesPanel {
  const { words, catalog, yearbook } = screen;
  const { t, format } = words;
  const segments = yearSegments(screen);
  const entries = inOrder(screen, request.order);
  const pageCount = Math.max(1, Math.ceil(entries.length / request.pageSize));
  const pageIndex = Math.max(0, Math.min(request.pageIndex, pageCount - 1));
  const first = pageIndex * request.pageSize;
  const shown = entries.slice(first, first + request.pageSize);
  const isEmpty = shown.length === 0;
  return {
    id: 'small-multiples',
    title: t('change.multiples.title'),
    sentence: smallMultiplesSentence(screen, segments),
    chart: isEmpty
      ? null
      : {
          years: segments.years,
          panels: shown.map((entry) => ({
            id: entry.unitId,
            name: entry.name,
            role: roleOfUnit(screen, entry.unitId),
            segments: segments.segmentsOf(entry.unitId),
            lastText: lastText(screen, entry),
          })),
          reference: segments.reference?.segments ?? [],
          referenceLabel: segments.reference?.label ?? '',
          breaks: segments.breaks,
          axisLabel: segments.axisLabel,
          valueRange: rangeOf(segments, entries),
        },
    unavailable: isEmpty ? t('change.multiples.empty') : null,
    table: tableOf(screen, segments, entries),
    source: sourceText(words, catalog, [...yearbook.pages.values()]),
    pageIndex,
    pageCount,
    shown: t('change.multiples.shown', {
      from: format.count(Math.min(first + 1, entries.length)),
      to: format.count(first + shown.length),
      total: format.count(entries.length),
    }),
  };
}

/** Unlike a difference it orders two infinities as equal. */
const ascending = (a: number, b: number): number => (a === b ? 0 : Math.sign(a - b));

function rangeOf(segments: YearSegments, entries: readonly YearEntry[]): SmallMultiplesView['valueRange'] {
  const values = [
    ...entries.map(({ unitId }) => segments.segmentsOf(unitId)),
    segments.reference?.segments ?? [],
  ].flatMap((runs) => runs.flatMap(({ points }) => points.flatMap(({ value }) => value ?? [])));
  return values.length === 0 ? null : { min: Math.min(...values), max: Math.max(...values) };
}

function inOrder(screen: Screen, order: PanelOrder): readonly YearEntry[] {
  const { page, comparison } = screen;
  const better = page.method.direction === 'higherIsBetter' ? 1 : -1;
  const keyOf = ({ unitId, value }: YearEntry): number => {
    if (order === 'name') return 0;
    const change = comparison?.of(unitId).change;
    const figure = order === 'latest' ? value : change?.kind === 'change' ? change.changePoints : null;
    return figure === null ? Infinity : -better * figure;
  };
  const keys = new Map([...page.entries.values()].map((entry) => [entry.unitId, keyOf(entry)]));
  return [...page.entries.values()]
    .toSorted((a, b) => nameOrder(a.name, b.name))
    .toSorted((a, b) => ascending(keys.get(a.unitId) ?? Infinity, keys.get(b.unitId) ?? Infinity))
    .toSorted(byRole(screen));
}

function lastText({ words, catalog, page }: Screen, entry: YearEntry): string {
  const { t, format } = words;
  if (entry.value === null) {
    return t('change.multiples.lastMissing', {
      year: page.year,
      reason: missingText(words, catalog, page, { ...entry, missingCriteria: [] }),
    });
  }
  const printed = printedRank(entry);
  const value = format.points(entry.value);
  return printed === null ? value : `${value} · ${format.rank(printed.rank, printed.n)}`;
}

function tableOf(
  screen: Screen,
  segments: YearSegments,
  entries: readonly YearEntry[],
): SmallMultiplesPanel['table'] {
  const { words, yearbook } = screen;
  const { t, format } = words;
  const row = (points: readonly HistoryPoint[]) =>
    yearbook.years.map((year) => {
      const point = points.find((candidate) => candidate.year === year);
      const value = point?.value ?? null;
      return { value, text: value === null ? (point?.gapReason ?? '') : format.points(value) };
    });
  const reference = segments.reference;
  return {
    caption: t('change.multiples.caption', { axis: segments.axisLabel }),
    columns: [
      { key: 'name', label: t('change.column.nameValue', { axis: segments.axisLabel }), kind: 'text' },
      ...yearbook.years.map((year) => ({ key: String(year), label: String(year), kind: 'number' as const })),
    ],
    rows: [
      ...entries.map(({ unitId, name }) => ({
        id: unitId,
        cells: [
          { value: name, text: name },
          ...row(segments.segmentsOf(unitId).flatMap(({ points }) => points)),
        ],
        ...emphasisOf(screen, unitId),
      })),
      ...(reference === null
        ? []
        : [
            {
              id: 'reference',
              cells: [
                { value: reference.label, text: reference.label },
                ...row(reference.segments.flatMap(({ points }) => points)),
              ],
            },
          ]),
    ],
  };
}
