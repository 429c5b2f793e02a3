import { Suspense, useMemo } from 'react';
import type { ReactNode } from 'react';
import type { ChartContext } from '../../charts/chartContext.ts';
import type { ChartOption } from '../../charts/chartOption.ts';
import type { ChartTheme } from '../../charts/chartTheme.ts';
import { Panel } from '../../components/Panel.tsx';
import { Skeleton } from '../../components/Skeleton.tsx';
import { useWords } from '../../i18n/useWords.ts';
import type { Words } from '../../i18n/words.ts';
import type { PanelView } from '../../viewModels/panelView.ts';
import { LazyEChart } from './lazyEChart.ts';
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

/** A panel whose proof is a chart. */
export const ChartPanel = <Chart,>(props: ChartPanelProps<Chart>) => {
  const { view, option, height, onSelect, actions = null, className } = props;
  const { labels, source, onSource, exports, table } = usePanelFrame(view, { onSelect, isTwin: true });
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
  const heightPx = typeof height === 'number' ? height : height(chart, width, theme, words);
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
