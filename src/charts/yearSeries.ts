import type { LineSeriesOption } from 'echarts';
import type { MethodBreak } from '../viewModels/historyView.ts';
import type { ChartTheme } from './chartTheme.ts';
import { markAt } from './markPosition.ts';
import type { RoleStyle } from './roleStyle.ts';
import { plainText, tipLines } from './tooltip.ts';
import type { Pointed } from './tooltip.ts';

/** One year of a line; null is a gap. */
export interface YearPoint extends Pointed {
  readonly year: number;
  readonly value: number | null;
  /** Estimated: its mark is hollow. */
  readonly isEstimate?: boolean | undefined;
}

/** Direct label at the last known point of a run, moved `dy` px to keep clear of others. */
export interface EndLabel {
  readonly text: string;
  readonly dy: number;
}

/** Index of the last point that has a value; −1 for none. */
export const lastKnown = (points: readonly { readonly value: number | null }[]): number =>
  points.findLastIndex((point) => point.value !== null);

/** Size of the mark at each year of a line. */
export type MarkSize = 'full' | 'small';

/** A small mark in parts of a full one. */
export const smallMark = 0.6;

/** Distance in px from a mark to its label, so that labels of small and large marks start in one line. */
export const labelDistance = (theme: ChartTheme, symbolSize: number): number =>
  theme.dot.selected + 3 - symbolSize / 2;

const noPoint: YearPoint = { year: Number.NaN, value: null, tip: '' };

/** Runs of years as the points of one line that stops between them: a series each would take many times as long. */
export const joinRuns = (runs: readonly (readonly YearPoint[])[]): readonly YearPoint[] =>
  runs.flatMap((points, place) => (place === 0 ? points : [noPoint, ...points]));

/** The mark of an estimate: an outline in the line's colour. */
const hollow = (theme: ChartTheme, style: RoleStyle) => ({
  itemStyle: {
    color: theme.colors.surface,
    borderColor: style.color,
    borderWidth: theme.stroke.pinned,
  },
});

/** A line over the years; it stops at missing years, which stay null. */
export const runSeries = (
  theme: ChartTheme,
  points: readonly YearPoint[],
  style: RoleStyle,
  endLabel: EndLabel | null,
  markSize: MarkSize = 'full',
): LineSeriesOption => {
  const last = lastKnown(points);
  const symbolSize = markSize === 'full' ? style.symbolSize : style.symbolSize * smallMark;
  return {
    type: 'line',
    z: style.z,
    connectNulls: false,
    showSymbol: true,
    showAllSymbol: true,
    symbol: style.symbol,
    symbolSize,
    clip: false,
    cursor: 'pointer',
    lineStyle: { color: style.color, width: style.lineWidth, type: style.dash, opacity: style.opacity },
    itemStyle: { color: style.fill, borderWidth: 0, opacity: style.opacity },
    emphasis: { scale: 1.4, lineStyle: { width: style.lineWidth + 1 } },
    data: points.map(({ year, value, tip, selectId, isEstimate }, index) => ({
      value: [year, value],
      tip,
      ...(isEstimate === true ? hollow(theme, style) : {}),
      ...(selectId === undefined ? {} : { selectId }),
      ...(endLabel !== null && index === last
        ? {
            label: {
              show: true,
              position: 'right' as const,
              distance: labelDistance(theme, symbolSize),
              offset: [0, endLabel.dy],
              formatter: () => plainText(endLabel.text),
              color: style.labelColor,
              fontSize: theme.fontSize.small,
              lineHeight: theme.fontSize.small * 1.15,
              fontWeight: style.bold ? (600 as const) : (400 as const),
              textBorderColor: theme.colors.surface,
              textBorderWidth: 3,
            },
          }
        : {}),
    })),
  };
};

/** Dashed lines between the years where the method changed; the label and reason show when pointed at. */
export const breakMarks = (
  theme: ChartTheme,
  breaks: readonly MethodBreak[],
): Pick<LineSeriesOption, 'markLine'> => ({
  markLine: {
    z: 2,
    symbol: 'none',
    data: breaks.map(({ year, label, reason }) =>
      markAt(year - 0.5, plainText(label), tipLines(label, reason)),
    ),
    lineStyle: { color: theme.colors.contextEdge, width: theme.stroke.hairline, type: 'dashed' },
    label: { show: false },
    emphasis: { label: { show: false }, lineStyle: { color: theme.colors.ink, width: theme.stroke.pinned } },
  },
});

/** The marks of the breaks as a series that draws nothing else. */
export const breakSeries = (theme: ChartTheme, breaks: readonly MethodBreak[]): LineSeriesOption => ({
  type: 'line',
  data: [],
  z: 2,
  ...breakMarks(theme, breaks),
});
