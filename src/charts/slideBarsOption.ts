import type { EChartsOption } from 'echarts';
import type { SlideBar, SlideBars } from '../viewModels/slideView.ts';
import { axisTitle, hiddenAxis, lineHeight, titleGap } from './axes.ts';
import { baseOption } from './baseOption.ts';
import { sizeOf } from './chartContext.ts';
import type { ChartContext } from './chartContext.ts';
import type { ChartTheme } from './chartTheme.ts';
import { roleStyle } from './roleStyle.ts';
import { rowAxis } from './rowAxis.ts';
import { rowGrid, rowLayout, rowsHeight } from './rowLayout.ts';
import type { NamedRow } from './rowLayout.ts';
import { widestText } from './textWidth.ts';
import { plainText } from './tooltip.ts';

const rowsOf = ({ bars }: SlideBars): readonly NamedRow[] =>
  bars.map(({ id, rankText, name, role }) => ({
    id,
    text: rankText === '' ? name : `${rankText}. ${name}`,
    bold: role === 'selected',
  }));

const colorOf = (theme: ChartTheme, { tone, role }: SlideBar): string => {
  if (tone === 'improved') return theme.colors.accent;
  return tone === 'worse' ? theme.colors.worse : roleStyle(theme, role).fill;
};

/** Of the span of bars that go both ways: room for the figure behind the longest. */
const labelShare = 0.14;

/** The bars of a slide for paper: from zero, the figure behind each. */
export const slideBarsOption = (view: SlideBars, context: ChartContext): EChartsOption => {
  const { theme } = context;
  const { width } = sizeOf(context);
  const { bars, smallest, largest, axisLabel, more } = view;
  const rows = rowsOf(view);
  const layout = rowLayout(theme, rows, width);
  const labelRoom = widestText(
    bars.map(({ valueText }) => valueText),
    theme.fontSize.small,
    true,
  );
  const room = (largest - smallest) * labelShare;
  return {
    ...baseOption(theme, bars.map(({ name, valueText }) => `${name}: ${valueText}`).join('; ')),
    title: [
      axisTitle(theme, [axisLabel, more].filter((text) => text !== '').join(' · '), {
        right: 8,
        bottom: titleGap,
      }),
    ],
    grid: rowGrid(theme, layout, { head: 4, foot: lineHeight(theme) + 6, values: [], extra: labelRoom + 16 }),
    xAxis: hiddenAxis(smallest < 0 ? smallest - room : 0, smallest < 0 ? largest + room : largest),
    yAxis: { ...rowAxis(theme, rows, layout), triggerEvent: false },
    series: [
      {
        type: 'bar',
        barWidth: '62%',
        data: bars.map((bar) => ({
          value: bar.value ?? 0,
          itemStyle: { color: colorOf(theme, bar) },
          label: {
            show: true,
            position: bar.value !== null && bar.value < 0 ? ('left' as const) : ('right' as const),
            formatter: () => plainText(bar.valueText),
            color: theme.colors.ink,
            fontSize: theme.fontSize.small,
            fontWeight: 600,
          },
        })),
      },
    ],
  };
};

/** Height in px at which every bar has room. */
export const slideBarsHeight = (view: SlideBars, context: ChartContext): number =>
  rowsHeight(context.theme, rowsOf(view), sizeOf(context).width) + lineHeight(context.theme);
