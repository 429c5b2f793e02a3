import type { CustomSeriesOption, EChartsOption, ScatterSeriesOption } from 'echarts';
import type { StripPoint, StripView } from '../viewModels/stripView.ts';
import { axisTitle, titleGap, hiddenAxis, lineHeight, valueAxis } from './axes.ts';
import { baseOption } from './baseOption.ts';
import { sizeOf } from './chartContext.ts';
import type { ChartContext } from './chartContext.ts';
import type { ChartTheme } from './chartTheme.ts';
import { leaderSeries } from './leaderSeries.ts';
import { niceScale } from './niceScale.ts';
import { referenceMark } from './referenceMark.ts';
import type { RoleStyle } from './roleStyle.ts';
import { labelSize, stripMarks } from './stripMarks.ts';
import type { StripMark, StripPlot } from './stripMarks.ts';
import { plainText, tipLines } from './tooltip.ts';

/** Label at an offset in px from the middle of its dot. */
const directLabel = (theme: ChartTheme, point: StripPoint, style: RoleStyle, offset: number[]) => ({
  show: true,
  position: 'inside' as const,
  offset,
  formatter: () => plainText(point.label),
  color: style.labelColor,
  fontSize: labelSize(theme, point),
  fontWeight: style.bold ? (600 as const) : (400 as const),
  textBorderColor: theme.colors.surface,
  textBorderWidth: 3,
});

const dotSeries = (marks: readonly StripMark[], theme: ChartTheme, middle: number): ScatterSeriesOption => ({
  type: 'scatter',
  z: 4,
  cursor: 'pointer',
  data: marks.map(({ point, style, dot, label }) => ({
    value: [point.value, -dot.y],
    tip: tipLines(point.name, point.valueText, point.rankText),
    selectId: point.unitId,
    symbol: style.symbol,
    symbolSize: 2 * dot.radius,
    itemStyle: {
      color: style.fill,
      opacity: 1,
      borderColor: point.role === 'context' ? theme.colors.contextEdge : theme.colors.surface,
      borderWidth: 1,
    },
    ...(label === null
      ? {}
      : { label: directLabel(theme, point, style, [label.x - dot.x, label.y - middle - dot.y]) }),
  })),
  emphasis: { scale: 1.3 },
});

const leaders = (marks: readonly StripMark[], theme: ChartTheme, middle: number): CustomSeriesOption =>
  leaderSeries(
    theme,
    marks.flatMap(({ point, dot, label }) =>
      label?.leader === true
        ? [
            {
              value: [point.value, -dot.y] as const,
              dx: label.leaderX - dot.x,
              dy: label.y - middle - dot.y,
              radius: dot.radius,
            },
          ]
        : [],
    ),
  );

/** All units of a year as dots on one value axis, stacked where they would overlap; the y position has no meaning. */
export const stripOption = (view: StripView, context: ChartContext): EChartsOption => {
  const { theme, words } = context;
  const { width, height } = sizeOf(context);
  const line = lineHeight(theme);
  const values = view.points.map((point) => point.value);
  const targets = view.targets ?? [];
  const reference = [...(view.reference === null ? [] : [view.reference]), ...targets].map(
    ({ value }) => value,
  );
  const scale = niceScale(Math.min(...values, ...reference), Math.max(...values, ...reference), {
    steps: Math.max(4, Math.min(8, width / 110)),
    padding: 0.02,
  });
  const side = Math.max(16, theme.fontSize.base * 1.4);
  const plot: StripPlot = {
    left: side,
    right: width - side,
    top: (1 + targets.length) * line + 4,
    bottom: height - 2 * line - 12,
  };
  const marks = stripMarks(view, theme, scale, plot);
  const middle = (plot.top + plot.bottom) / 2;
  const half = Math.max(1, (plot.bottom - plot.top) / 2);
  return {
    ...baseOption(theme, words.t('charts.aria.strip', { n: view.points.length, axis: view.axisLabel })),
    title: [axisTitle(theme, view.axisLabel, { right: side, bottom: titleGap })],
    grid: { left: side, right: side, top: plot.top, bottom: 2 * line + 12, outerBoundsMode: 'none' },
    xAxis: valueAxis(theme, scale, words),
    yAxis: hiddenAxis(-half, half),
    series: [
      ...(view.reference === null
        ? []
        : [referenceMark(theme, view.reference, { scale, left: plot.left, right: plot.right })]),
      ...targets.map((target, index) =>
        referenceMark(theme, target, {
          scale,
          left: plot.left,
          right: plot.right,
          targetLine: index + 1,
        }),
      ),
      leaders(marks, theme, middle),
      dotSeries(marks, theme, middle),
    ],
  };
};
