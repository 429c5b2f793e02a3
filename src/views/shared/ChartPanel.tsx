import { Suspense, useContext, useMemo } from 'react';
import type { ReactNode } from 'react';
import type { ChartContext } from '../../charts/chartContext.ts';
import type { ChartOption } from '../../charts/chartOption.ts';
import { chartThemes } from '../../charts/chartTheme.ts';
import type { ChartTheme } from '../../charts/chartTheme.ts';
import { Panel } from '../../components/Panel.tsx';
import { Skeleton } from '../../components/Skeleton.tsx';
import type { ChartImage } from '../../export/imageLayout.ts';
import { useWords } from '../../i18n/useWords.ts';
import type { Words } from '../../i18n/words.ts';
import type { PanelView } from '../../viewModels/panelView.ts';
import { LazyEChart } from './lazyEChart.ts';
import { PanelFocusContext } from './panelFocus.ts';
import type { FocusedPanelProps } from './panelFocus.ts';
import { useChartTheme } from './useChartTheme.ts';
import { usePanelFrame } from './usePanelFrame.tsx';
import { useWidth } from './useWidth.ts';

interface ChartPanelProps<Chart> {
  readonly view: PanelView<Chart>;
  /** The view's option builder. */
  readonly option: (chart: Chart, context: ChartContext) => ChartOption;
  /** Height in px, or how to find it from the chart, the panel's width, the theme and the words. */
  readonly height: number | ((chart: Chart, width: number, theme: ChartTheme, words: Words) => number);
  /** A mark of the chart or a row of its table was chosen. */
  readonly onSelect?: (id: string) => void;
  /** Controls in the panel's heading. */
  readonly actions?: ReactNode;
  readonly className?: string | undefined;
}

/** Pictures are made for paper and documents, whatever the screen looks like. */
const paper = chartThemes.light;
/** px; with its margins a picture fills the width of a page. */
const imageWidthPx = 960;

const heightOf = <Chart,>(
  height: ChartPanelProps<Chart>['height'],
  chart: Chart,
  width: number,
  theme: ChartTheme,
  words: Words,
): number => (typeof height === 'number' ? height : height(chart, width, theme, words));

/** A panel whose proof is a chart. */
export const ChartPanel = <Chart,>(props: ChartPanelProps<Chart>) => {
  const { view, option, height, onSelect, actions = null, className } = props;
  const words = useWords();
  const { chart } = view;
  const illustrative = words.t('common.illustrative.mark');
  const imageOf =
    chart === null
      ? null
      : (sourceLine: string): ChartImage => {
          const size = { width: imageWidthPx, height: heightOf(height, chart, imageWidthPx, paper, words) };
          return {
            title: view.title,
            sentence: view.sentence,
            source: sourceLine,
            mark: sourceLine.includes(illustrative) ? illustrative : null,
            theme: paper,
            ...size,
            option: option(chart, { theme: paper, words, ...size }),
          };
        };
  const { labels, source, onSource, exports, status, table } = usePanelFrame(view, {
    onSelect,
    isTwin: true,
    imageOf,
  });
  const focus = useContext(PanelFocusContext);
  if (focus !== null) {
    return focus.panelId !== view.id ? null : (
      <focus.Panel
        view={view}
        draw={option as FocusedPanelProps['draw']}
        wishedHeight={
          typeof height === 'number'
            ? null
            : (wanted, { width, theme, words: spoken }) => height(wanted as Chart, width, theme, spoken)
        }
      />
    );
  }
  return (
    <Panel
      id={view.id}
      title={view.title}
      sentence={view.sentence}
      labels={labels}
      chart={
        view.chart === null ? null : (
          <ChartBody
            chart={view.chart}
            option={option}
            height={height}
            label={view.title}
            onSelect={onSelect}
          />
        )
      }
      unavailable={view.unavailable}
      table={view.chart === null ? null : table}
      source={source}
      onSource={onSource}
      exports={view.table.rows.length === 0 ? [] : exports}
      status={status}
      tools={actions}
      className={className}
    />
  );
};

interface ChartBodyProps<Chart> {
  readonly chart: Chart;
  readonly option: ChartPanelProps<Chart>['option'];
  readonly height: ChartPanelProps<Chart>['height'];
  readonly label: string;
  readonly onSelect: ((id: string) => void) | undefined;
}

const ChartBody = <Chart,>({ chart, option, height, label, onSelect }: ChartBodyProps<Chart>) => {
  const theme = useChartTheme();
  const words = useWords();
  const [ref, width] = useWidth();
  const heightPx = heightOf(height, chart, width, theme, words);
  const built = useMemo(
    () => (width === 0 ? null : option(chart, { theme, words, width, height: heightPx })),
    [chart, option, theme, words, width, heightPx],
  );
  return (
    <div ref={ref} style={{ minBlockSize: heightPx }}>
      {built === null ? null : (
        <Suspense fallback={<Skeleton height={heightPx / 16} />}>
          <LazyEChart
            option={built}
            width={width}
            height={heightPx}
            label={label}
            {...(onSelect === undefined ? {} : { onSelect })}
          />
        </Suspense>
      )}
    </div>
  );
};
