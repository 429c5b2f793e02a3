import { Suspense, useContext, useMemo } from 'react';
import type { ChartContext } from '../../charts/chartContext.ts';
import type { ChartOption } from '../../charts/chartOption.ts';
import { useWords } from '../../i18n/useWords.ts';
import { LazyEChart } from '../shared/lazyEChart.ts';
import styles from './Slide.module.css';
import { SlideContext } from './SlideContext.ts';
import { useBox } from './useBox.ts';

interface SlideChartProps<Chart> {
  readonly chart: Chart;
  readonly option: (chart: Chart, context: ChartContext) => ChartOption;
  readonly label: string;
}

/** A chart as large as the slide leaves room. */
export const SlideChart = <Chart,>({ chart, option, label }: SlideChartProps<Chart>) => {
  const { theme } = useContext(SlideContext);
  const words = useWords();
  const [ref, { width, height }] = useBox();
  const built = useMemo(
    () => (width === 0 || height === 0 ? null : option(chart, { theme, words, width, height })),
    [chart, option, theme, words, width, height],
  );
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
