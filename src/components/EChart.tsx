import type { ECharts, EChartsOption } from 'echarts';
import ReactEChartsCore from 'echarts-for-react/esm/core';
import { useCallback, useLayoutEffect, useMemo, useRef } from 'react';
import { echarts } from '../charts/registerEcharts.ts';
import styles from './EChart.module.css';
import { selectedId } from './selectedId.ts';
import { useElementSize } from './useElementSize.ts';
import type { ElementSize } from './useElementSize.ts';

/** An option, or how to make one for the size at hand. The function must be stable (`useCallback`). */
export type SizedOption = EChartsOption | ((size: ElementSize) => EChartsOption);

export interface EChartProps {
  readonly option: SizedOption;
  /** px, or any CSS height. */
  readonly height: number | string;
  /** Accessible name: what the chart says, in a sentence. The table twin serves the keyboard. */
  readonly label: string;
  /** Called with the unit or criterion whose mark or name was clicked. */
  readonly onSelect?: (id: string) => void;
}

const svg = { renderer: 'svg' } as const;
const fill = { height: '100%', width: '100%' } as const;

/**
 * The one place that owns ECharts: draws an option as SVG, follows the size of its box, disposes itself.
 * `data-finished="true"` on the box says that what is on screen is the current option, complete.
 */
export function EChart({ option, height, label, onSelect }: EChartProps) {
  const box = useRef<HTMLDivElement>(null);
  const size = useElementSize(box);
  const sized = useMemo(() => {
    if (typeof option !== 'function') return option;
    return size === null ? null : option(size);
  }, [option, size]);

  const core = useRef<ReactEChartsCore>(null);
  // Not echarts-for-react's own autoResize: it drops the first change of size after mounting.
  useLayoutEffect(() => {
    if (size !== null) core.current?.getEchartsInstance()?.resize(size);
  }, [size]);

  const latestOnSelect = useRef(onSelect);
  useLayoutEffect(() => {
    latestOnSelect.current = onSelect;
  }, [onSelect]);
  // With animation off ECharts reports `finished` inside setOption, before this effect: then the mark may stay.
  const finishedOption = useRef<unknown>(null);
  useLayoutEffect(() => {
    if (finishedOption.current !== sized) box.current?.removeAttribute('data-finished');
  }, [sized]);

  const onFinished = useCallback(() => {
    finishedOption.current = core.current?.props.option;
    box.current?.setAttribute('data-finished', 'true');
  }, []);
  // The first `finished` comes before the events are bound; one more frame brings it again.
  const onReady = useCallback((chart: ECharts) => chart.getZr().refresh(), []);
  const onClick = useCallback((params: unknown) => {
    const id = selectedId(params);
    if (id !== null) latestOnSelect.current?.(id);
  }, []);
  const events = useMemo(() => ({ finished: onFinished, click: onClick }), [onFinished, onClick]);

  return (
    <div ref={box} className={styles['chart']} style={{ height }} role="img" aria-label={label}>
      {size !== null && sized !== null && (
        <ReactEChartsCore
          ref={core}
          echarts={echarts}
          option={sized}
          notMerge
          lazyUpdate={false}
          opts={svg}
          autoResize={false}
          style={fill}
          className={styles['canvas'] ?? ''}
          onChartReady={onReady}
          onEvents={events}
        />
      )}
    </div>
  );
}
