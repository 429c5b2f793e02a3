import { Suspense, useContext, useLayoutEffect, useMemo } from 'react';
import { createPortal } from 'react-dom';
import { DataTable } from '../../components/DataTable.tsx';
import { useWords } from '../../i18n/useWords.ts';
import { focusedRows } from '../../viewModels/focusedRows.ts';
import { LazyEChart } from '../shared/lazyEChart.ts';
import type { FocusedPanelProps } from '../shared/panelFocus.ts';
import { PanelSlideContext } from './panelSlideContext.ts';
import type { PanelSlidePlace } from './panelSlideContext.ts';
import styles from './Slide.module.css';
import { slideTheme } from './stageSize.ts';
import { SlideSinkContext } from './SlideSinkContext.ts';
import { useBox } from './useBox.ts';

/** A panel in the place of its slide. */
export const FocusedPanel = (props: FocusedPanelProps) => {
  const place = useContext(PanelSlideContext);
  const { view } = props;
  const sink = useContext(SlideSinkContext);
  useLayoutEffect(() => {
    sink?.onPanel(props);
    place?.onView(view);
  }, [sink, props, place, view]);
  if (place === null || place.target === null) return null;
  return createPortal(<PanelBody {...props} place={place} />, place.target);
};

interface PanelBodyProps extends FocusedPanelProps {
  readonly place: PanelSlidePlace;
}

const PanelBody = ({ view, draw, wishedHeight, place }: PanelBodyProps) => {
  const { t, format } = useWords();
  const { chart, hiddenCount } = useMemo(
    () => focusedRows(view.chart, place.maxRows),
    [view.chart, place.maxRows],
  );
  const units = t(`overview.unitsLong.${place.level}`);
  const more = (count: number): string =>
    count > 0 ? t('briefing.more', { n: format.count(count), units }) : '';
  if (draw === null) {
    const { rows } = view.table;
    return (
      <div className={styles.tableBox}>
        <DataTable view={{ ...view.table, rows: rows.slice(0, place.maxRows) }} emptyText="" />
        <p className={styles.more}>
          {rows.length > place.maxRows
            ? t('briefing.moreRows', { n: format.count(rows.length - place.maxRows) })
            : ''}
        </p>
      </div>
    );
  }
  return chart === null ? null : (
    <>
      <SizedChart chart={chart} view={view} draw={draw} wishedHeight={wishedHeight} place={place} />
      {hiddenCount === 0 ? null : <p className={styles.more}>{more(hiddenCount)}</p>}
    </>
  );
};

interface SizedChartProps extends PanelBodyProps {
  readonly chart: unknown;
}

/** Fills the slide; a chart that needs more height is scrolled rather than squeezed. */
const SizedChart = ({ chart, view, draw, wishedHeight, place }: SizedChartProps) => {
  const words = useWords();
  const [ref, box] = useBox();
  const { width } = box;
  const theme = slideTheme(place);
  const { height, option } = useMemo(() => {
    const wished = width === 0 || wishedHeight === null ? 0 : wishedHeight(chart, { theme, words, width });
    const tallest = Math.max(box.height, wished);
    return {
      height: tallest,
      option: width === 0 || draw === null ? null : draw(chart, { theme, words, width, height: tallest }),
    };
  }, [chart, draw, wishedHeight, theme, words, width, box.height]);
  return (
    <div ref={ref} className={styles.scrolled}>
      {option === null ? null : (
        <Suspense fallback={null}>
          <LazyEChart option={option} width={width} height={height} label={view.title} />
        </Suspense>
      )}
    </div>
  );
};
