import { Suspense, useContext, useMemo } from 'react';
import type { ChartContext } from '../../charts/chartContext.ts';
import type { ChartOption } from '../../charts/chartOption.ts';
import { useWords } from '../../i18n/useWords.ts';
import { LazyEChart } from '../shared/lazyEChart.ts';
import styles from './Slide.module.css';
import { SlideContext } from './SlideContext.ts';
import { fittingTheme } from './stageSize.ts';
import { useBox } from './useBox.ts';

interface SlideChartProps<Chart> {
  readonly chart: Chart;
  readonly option: (chart: Chart, context: ChartContext) => ChartOption;
  /** Height in px at which no row touches the next; null for a chart of any height. */
  readonly rowsHeight: ((chart: Chart, context: SizedContext) => number) | null;
  readonly label: string;
}

type SizedContext = ChartContext & { readonly width: number };

/** A chart as large as the slide leaves room, in the largest type at which its rows do not touch. */
export const SlideChart = <Chart,>({ chart, option, rowsHeight, label }: SlideChartProps<Chart>) => {
  const { theme } = useContext(SlideContext);
  const words = useWords();
  const [ref, { width, height }] = useBox();
  const built = useMemo(() => {
    if (width === 0 || height === 0) return null;
    const fitting =
      rowsHeight === null
        ? theme
        : fittingTheme(theme, height, (one) => rowsHeight(chart, { theme: one, words, width }));
    return option(chart, { theme: fitting, words, width, height });
  }, [chart, option, rowsHeight, theme, words, width, height]);
  return (
    <div ref={ref} className={styles.chart}>
      {built === null ? null : (
        <Suspense fallback={null}>
          <LazyEChart option={built} width={width} height={height} label={label} />
        </Suspense>
      )}
    </div>
  );
};
