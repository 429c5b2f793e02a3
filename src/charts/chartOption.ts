import type { EChartsOption } from 'echarts';

/** What an option builder makes and `EChart` draws. */
export type ChartOption = EChartsOption;
