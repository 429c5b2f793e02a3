import type { EChartProps } from '../../components/EChart.tsx';
import { lazyComponent } from '../../components/lazyComponent.ts';

/** `EChart` with the chart library, in a chunk of its own. */
export const { Component: LazyEChart, preload: preloadCharts } = lazyComponent<EChartProps>(
  async () => (await import('../../components/EChart.tsx')).EChart,
);
