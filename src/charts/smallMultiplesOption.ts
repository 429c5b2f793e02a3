import type { EChartsOption } from 'echarts';
import type { HistorySegment } from '../viewModels/historyView.ts';
import type { SmallMultiplesView } from '../viewModels/smallMultiplesView.ts';
import type { Words } from '../i18n/words.ts';
import { axisTitle, lineHeight, tickTexts, titleGap, valueAxis, yearAxis } from './axes.ts';
import { baseOption } from './baseOption.ts';
import { sizeOf } from './chartContext.ts';
import type { ChartContext } from './chartContext.ts';
import { chartThemes } from './chartTheme.ts';
import type { ChartTheme } from './chartTheme.ts';
import { markKey } from './markKey.ts';
import { niceScale } from './niceScale.ts';
import type { NiceScale } from './niceScale.ts';
import { panelGap, panelLayout } from './panelLayout.ts';
import { roleStyle } from './roleStyle.ts';
import { panelSeries, panelTitle } from './smallPanel.ts';
import { textWidth, widestText } from './textWidth.ts';

const knownValues = (segments: readonly HistorySegment[]): readonly number[] =>
  segments.flatMap(({ points }) => points.flatMap(({ value }) => (value === null ? [] : [value])));

const panelAxes = (
  view: SmallMultiplesView,
  theme: ChartTheme,
  scale: NiceScale,
  words: Words,
  width: number,
) => {
  const years = yearAxis(theme, view.years, width);
  const first = view.years[0] ?? 0;
  const last = view.years.at(-1) ?? first;
  return {
    x: {
      ...years,
      axisLabel: {
        ...years.axisLabel,
        customValues: [...new Set([first, last])],
        // Centred, the first year would run into the lowest tick beside it.
        alignMinLabel: 'left' as const,
      },
    },
    y: valueAxis(theme, scale, words),
  };
};

/** One small line chart a unit on one shared scale, with the median line and the method breaks in each. */
export const smallMultiplesOption = (view: SmallMultiplesView, context: ChartContext): EChartsOption => {
  const { theme, words } = context;
  const { width } = sizeOf(context);
  const layout = panelLayout(view, theme, width);
  const values = [
    ...view.panels.flatMap(({ segments }) => knownValues(segments)),
    ...knownValues(view.reference),
  ];
  const scale = niceScale(Math.min(...values), Math.max(...values), { steps: 3, padding: 0.03 });
  const tickWidth =
    widestText(tickTexts(scale, words), theme.fontSize.small) + 5 + theme.fontSize.small * 0.7;
  const axes = panelAxes(view, theme, scale, words, layout.columnWidth - tickWidth);
  const places = view.panels.map((panel, index) => ({
    panel,
    left: (index % layout.columns) * (layout.columnWidth + panelGap),
    top: layout.head + Math.floor(index / layout.columns) * layout.panelHeight,
  }));
  const edge = textWidth('2024', theme.fontSize.small) / 2;
  const key = markKey(
    theme,
    [{ shape: 'line', color: theme.colors.contextEdge, text: view.referenceLabel }],
    width,
  );
  return {
    ...baseOption(
      theme,
      words.t('charts.aria.smallMultiples', { n: view.panels.length, axis: view.axisLabel }),
    ),
    graphic: view.reference.length === 0 ? [] : key.elements,
    title: [
      axisTitle(theme, view.axisLabel, { left: 0, top: lineHeight(theme) + titleGap }, width),
      ...places.map(({ panel, left, top }) =>
        panelTitle(theme, panel, roleStyle(theme, panel.role), left, top),
      ),
    ],
    grid: places.map(({ left, top }) => ({
      left: left + tickWidth,
      width: layout.columnWidth - tickWidth - edge,
      top: top + layout.titleHeight + 8,
      height: layout.panelHeight - layout.titleHeight - 2 * lineHeight(theme) - 6,
      outerBoundsMode: 'none' as const,
    })),
    xAxis: places.map((_, gridIndex) => ({ ...axes.x, gridIndex })),
    yAxis: places.map((_, gridIndex) => ({ ...axes.y, gridIndex })),
    series: places.flatMap(({ panel }, index) => panelSeries(view, theme, panel, index)),
  };
};

/** Height in px of all panels at a drawing width in px. */
export const smallMultiplesHeight = (
  view: SmallMultiplesView,
  width: number,
  theme: ChartTheme = chartThemes.light,
): number => {
  const layout = panelLayout(view, theme, width);
  return layout.head + Math.ceil(view.panels.length / layout.columns) * layout.panelHeight;
};
