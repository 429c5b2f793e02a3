import type { ECharts, EChartsInitOpts, EChartsOption } from 'echarts';
import ReactEChartsCore from 'echarts-for-react/esm/core';
import type { EChartsReactProps } from 'echarts-for-react';
import { useCallback, useLayoutEffect, useMemo, useRef } from 'react';
import { echarts } from '../charts/registerEcharts.ts';
import styles from './EChart.module.css';
import { selectedId } from './selectedId.ts';

export interface EChartProps {
  /** Without animation: the chart is complete as soon as it is drawn. */
  readonly option: EChartsOption;
  /** px, above 0. */
  readonly width: number;
  /** px, above 0. */
  readonly height: number;
  /** Accessible name: what the chart says, in a sentence. The table twin serves the keyboard. */
  readonly label: string;
  /** Called with the unit or criterion whose mark or name was clicked. */
  readonly onSelect?: (id: string) => void;
}

const fill = { height: '100%', width: '100%' } as const;

/**
 * Draws in the size it is given. The original draws an empty chart first, waits a frame to measure it, and starts
 * again: two more frames and two more layouts for every chart.
 */
class DirectECharts extends ReactEChartsCore {
  override initEchartsInstance(): Promise<ECharts> {
    const chart = echarts.init(this.ele, null, this.props.opts as EChartsInitOpts);
    return new Promise((resolve) => {
      // StrictMode takes the first of two mounts away within the same task; nothing may be drawn for it.
      queueMicrotask(() => {
        if (!chart.isDisposed()) resolve(chart);
      });
    });
  }

  /** The original begins a new chart for another size; here it is one drawing, whatever has changed. */
  override componentDidUpdate({ opts, option }: Readonly<EChartsReactProps>): void {
    const { opts: size } = this.props;
    const latest = this.props.option as EChartsOption;
    const isResized = size?.width !== opts?.width || size?.height !== opts?.height;
    if (!isResized && latest === option) return;
    const chart = this.getEchartsInstance();
    if (isResized) chart.getZr().resize({ width: size?.width ?? 'auto', height: size?.height ?? 'auto' });
    chart.setOption(latest, { notMerge: true });
  }
}

/**
 * The one place that owns ECharts: draws an option as SVG, disposes itself.
 * `data-finished="true"` on the box says that what is on screen is the current option, complete.
 */
export function EChart({ option, width, height, label, onSelect }: EChartProps) {
  const box = useRef<HTMLDivElement>(null);
  const core = useRef<DirectECharts>(null);
  const opts = useMemo(() => ({ renderer: 'svg', width, height }) as const, [width, height]);

  const latestOnSelect = useRef(onSelect);
  useLayoutEffect(() => {
    latestOnSelect.current = onSelect;
  }, [onSelect]);
  // With animation off ECharts reports `finished` inside setOption, before this effect: then the mark may stay.
  const finishedOption = useRef<unknown>(null);
  useLayoutEffect(() => {
    if (finishedOption.current !== option) box.current?.removeAttribute('data-finished');
  }, [option]);

  const onFinished = useCallback(() => {
    finishedOption.current = core.current?.props.option;
    // What paper needs to make a drawing as wide as its column there.
    const size = core.current?.props.opts;
    box.current
      ?.querySelector('svg')
      ?.setAttribute('viewBox', `0 0 ${String(size?.width ?? 0)} ${String(size?.height ?? 0)}`);
    box.current?.setAttribute('data-finished', 'true');
  }, []);
  const onClick = useCallback((params: unknown) => {
    const id = selectedId(params);
    if (id !== null) latestOnSelect.current?.(id);
  }, []);
  const events = useMemo(() => ({ finished: onFinished, click: onClick }), [onFinished, onClick]);

  return (
    <div ref={box} className={styles['chart']} style={{ height }} role="img" aria-label={label}>
      <DirectECharts
        ref={core}
        echarts={echarts}
        option={option}
        notMerge
        lazyUpdate={false}
        opts={opts}
        autoResize={false}
        style={fill}
        className={styles['canvas'] ?? ''}
        // The first `finished` comes before the events are bound.
        onChartReady={onFinished}
        onEvents={events}
      />
    </div>
  );
}
