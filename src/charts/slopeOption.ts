import type { EChartsOption, LineSeriesOption } from 'echarts';
import type { SlopeLine, SlopeView } from '../viewModels/slopeView.ts';
import { axisTitle, titleGap, hiddenAxis, lineHeight } from './axes.ts';
import { baseOption } from './baseOption.ts';
import { sizeOf } from './chartContext.ts';
import type { ChartContext } from './chartContext.ts';
import type { ChartTheme } from './chartTheme.ts';
import { project } from './niceScale.ts';
import { roleStyles } from './roleStyle.ts';
import type { RoleStyle } from './roleStyle.ts';
import { spreadLabels } from './spreadLabels.ts';
import { widestText } from './textWidth.ts';
import { plainText, tipLines } from './tooltip.ts';
import type { Pointed } from './tooltip.ts';
import { isNarrow } from './yearPlot.ts';
import { labelDistance } from './yearSeries.ts';

/** Up to this many lines every one is labelled. */
const fewLines = 12;

type End = 'base' | 'now';

const toneMark: Readonly<Record<SlopeLine['tone'], string>> = { improved: ' ▲', worse: ' ▼', same: ' =' };

/** The name stands at both ends unless there is little room; then only on the right. */
const labelOf = (line: SlopeLine, end: End, narrow: boolean): string => {
  if (end === 'base') return narrow ? line.baseText : `${line.name}  ${line.baseText}`;
  return narrow
    ? `${line.nowText}${toneMark[line.tone]}\n${line.name}`
    : `${line.nowText}  ${line.name}${toneMark[line.tone]}`;
};

interface EndLabel {
  readonly text: string;
  readonly dy: number;
}

const endLabel = (theme: ChartTheme, style: RoleStyle, end: End, label: EndLabel | undefined) =>
  label === undefined
    ? {}
    : {
        label: {
          show: true,
          position: end === 'base' ? ('left' as const) : ('right' as const),
          distance: labelDistance(theme, style.symbolSize),
          offset: [0, label.dy],
          formatter: () => plainText(label.text),
          color: style.labelColor,
          fontSize: theme.fontSize.small,
          lineHeight: theme.fontSize.small * 1.15,
          fontWeight: style.bold ? (600 as const) : (400 as const),
        },
      };

const lineColor = ({ colors }: ChartTheme, line: SlopeLine, style: RoleStyle): string => {
  if (line.role === 'context') return style.color;
  if (line.tone === 'worse') return colors.worse;
  return line.tone === 'improved' ? colors.accent : style.color;
};

const slopeSeries = (
  view: SlopeView,
  theme: ChartTheme,
  line: SlopeLine,
  style: RoleStyle,
  labels: { readonly base: EndLabel | undefined; readonly now: EndLabel | undefined },
): LineSeriesOption => {
  const color = lineColor(theme, line, style);
  const pointed: Pointed = {
    tip: tipLines(line.name, `${view.baseLabel}: ${line.baseText}`, `${view.nowLabel}: ${line.nowText}`),
    selectId: line.unitId,
  };
  return {
    type: 'line',
    z: style.z,
    clip: false,
    cursor: 'pointer',
    symbol: style.symbol,
    showAllSymbol: true,
    symbolSize: style.symbolSize,
    lineStyle: { color, width: style.lineWidth, type: style.dash },
    itemStyle: { color, borderWidth: 0 },
    data: [
      { value: [0, line.base], ...pointed, ...endLabel(theme, style, 'base', labels.base) },
      { value: [1, line.now], ...pointed, ...endLabel(theme, style, 'now', labels.now) },
    ],
  };
};

/** Two years side by side, one line a unit: value, or rank with 1 on top. */
export const slopeOption = (view: SlopeView, context: ChartContext): EChartsOption => {
  const { theme, words } = context;
  const { height } = sizeOf(context);
  const narrow = isNarrow(context);
  const labelled = view.lines.filter(({ role }) => role !== 'context' || view.lines.length <= fewLines);
  const values = view.lines.flatMap(({ base, now }) => [base, now]);
  const low = Math.min(...values);
  const high = Math.max(...values);
  const room = high > low ? (high - low) * 0.05 : 1;
  const line = lineHeight(theme);
  const top = 2 * line + 14;
  const bottom = line;
  const range = { min: low - room, max: high + room };
  const pixel = (value: number): number =>
    view.inverted ? project(value, range, top, height - bottom) : project(value, range, height - bottom, top);
  const labelsOf = (end: End): ReadonlyMap<string, EndLabel> => {
    const wishes = labelled.map((entry) => pixel(entry[end]));
    const gap = theme.fontSize.small * (narrow && end === 'now' ? 2.4 : 1.2);
    const spread = spreadLabels(wishes, gap, top + gap / 2, height - bottom);
    return new Map(
      labelled.map((entry, index) => [
        entry.unitId,
        { text: labelOf(entry, end, narrow), dy: (spread[index] ?? 0) - (wishes[index] ?? 0) },
      ]),
    );
  };
  const ends = { base: labelsOf('base'), now: labelsOf('now') };
  const marginOf = (labels: ReadonlyMap<string, EndLabel>): number =>
    widestText([...labels.values()].flatMap(({ text }) => text.split('\n')), theme.fontSize.small, true) +
    theme.dot.selected +
    14;
  const styles = roleStyles(theme, view.lines.map(({ role }) => role));
  const yearNames = [view.baseLabel, view.nowLabel];
  return {
    ...baseOption(
      theme,
      words.t('charts.aria.slope', {
        base: view.baseLabel,
        now: view.nowLabel,
        n: view.lines.length,
        axis: view.axisLabel,
      }),
    ),
    title: [axisTitle(theme, view.axisLabel, { left: 0, top: titleGap })],
    grid: { left: marginOf(ends.base), right: marginOf(ends.now), top, bottom },
    xAxis: {
      type: 'value',
      min: 0,
      max: 1,
      interval: 1,
      position: 'top',
      axisLine: { show: false },
      axisTick: { show: false },
      axisLabel: {
        color: theme.colors.ink,
        fontSize: theme.fontSize.base,
        fontWeight: 600,
        formatter: (place: number) => plainText(yearNames[place] ?? ''),
      },
      splitLine: { show: true, lineStyle: { color: theme.colors.line, width: theme.stroke.pinned } },
    },
    yAxis: { ...hiddenAxis(range.min, range.max), inverse: view.inverted },
    series: view.lines.flatMap((entry, index) => {
      const style = styles[index];
      if (style === undefined) return [];
      const labels = { base: ends.base.get(entry.unitId), now: ends.now.get(entry.unitId) };
      return [slopeSeries(view, theme, entry, style, labels)];
    }),
  };
};
