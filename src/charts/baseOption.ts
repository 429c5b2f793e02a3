import type { EChartsOption } from 'echarts';
import type { ChartTheme } from './chartTheme.ts';
import { tooltip } from './tooltip.ts';

/** What all our charts share: no animation, theme font, safe tooltip and a description for assistive technology. */
export const baseOption = (theme: ChartTheme, description: string): EChartsOption => ({
  animation: false,
  backgroundColor: 'transparent',
  textStyle: { fontFamily: theme.fontFamily, fontSize: theme.fontSize.base, color: theme.colors.ink },
  aria: { enabled: true, label: { description } },
  tooltip: tooltip(theme),
});
