import type { EChartsOption } from 'echarts';
import type { HistorySegment } from '../viewModels/historyView.ts';
import type { SmallMultiplesView } from '../viewModels/smallMultiplesView.ts';
import { axisTitle, lineHeight, tickTexts, titleGap } from './axes.ts';
import { baseOption } from './baseOption.ts';
import { sizeOf } from './chartContext.ts';
import type { ChartContext } from './chartContext.ts';
import { chartThemes } from './chartTheme.ts';
import type { ChartTheme } from './chartTheme.ts';
import { markKey } from './markKey.ts';
import { niceScale } from './niceScale.ts';
import type { NiceScale } from './niceScale.ts';
import { frameSeries } from './panelFrame.ts';
import { panelLayout, placePanels } from './panelLayout.ts';
import { breakLines, targetSeries, unitSeries } from './panelMarks.ts';

const knownValues = (segments: readonly HistorySegment[]): readonly number[] =>
  segments.flatMap(({ points }) => points.flatMap(({ value }) => (value === null ? [] : [value])));

/** One scale for all panels, and for all pages of them when the view names the range. */
const sharedScale = ({ valueRange, panels, reference }: SmallMultiplesView): NiceScale => {
  const drawn = [...panels.flatMap(({ segments }) => knownValues(segments)), ...knownValues(reference)];
  const { min, max } = valueRange ?? { min: Math.min(...drawn), max: Math.max(...drawn) };
  return niceScale(min, max, { steps: 3, padding: 0.03 });
};

/**
 * One small line chart a unit on one shared scale, with the median line and the method breaks in each. Drawn as a
 * handful of shapes a panel: a grid with two axes for each of twenty panels took longer than the rest of the screen.
 */
export const smallMultiplesOption = (view: SmallMultiplesView, context: ChartContext): EChartsOption => {
  const { theme, words } = context;
  const { width } = sizeOf(context);
  const scale = sharedScale(view);
  const places = placePanels(view, theme, scale, tickTexts(scale, words), panelLayout(view, theme, width));
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
    title: [axisTitle(theme, view.axisLabel, { left: 0, top: lineHeight(theme) + titleGap }, width)],
    series: [
      frameSeries(view, theme, words, places),
      breakLines(view, theme, places),
      unitSeries(theme, places),
      targetSeries(view, places),
    ],
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
