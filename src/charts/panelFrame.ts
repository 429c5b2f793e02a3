import type { CustomSeriesOption } from 'echarts';
import type { Words } from '../i18n/words.ts';
import type { SmallMultiplesView } from '../viewModels/smallMultiplesView.ts';
import { lineHeight, tickTexts } from './axes.ts';
import type { ChartTheme } from './chartTheme.ts';
import { dotPath, linePath, plotRuns, xOf, yOf, yearSpan } from './panelPlot.ts';
import { pathElements } from './pathElement.ts';
import type { PlacedPanel } from './panelLayout.ts';
import { roleStyle } from './roleStyle.ts';
import { plainText } from './tooltip.ts';

interface FrameText {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly align: 'left' | 'right' | 'center';
  readonly color: string;
  readonly bold?: boolean;
}

const textElement = (
  { fontFamily, fontSize }: ChartTheme,
  { text, x, y, align, color, bold }: FrameText,
) => ({
  type: 'text' as const,
  silent: true,
  style: {
    x,
    y,
    text: plainText(text),
    fill: color,
    fontFamily,
    fontSize: fontSize.small,
    fontWeight: bold === true ? (600 as const) : (400 as const),
    align,
    verticalAlign: 'middle' as const,
  },
});

/** Name of the unit over its latest value, the scale at the left and the first and last year below. */
const textsOf = (
  view: SmallMultiplesView,
  theme: ChartTheme,
  words: Words,
  { panel, left, top, plot }: PlacedPanel,
): readonly FrameText[] => {
  const { colors, fontSize } = theme;
  const selected = panel.role === 'selected' ? roleStyle(theme, 'selected') : null;
  const line = fontSize.small * 1.3;
  const muted = { color: colors.muted };
  const ticks = tickTexts(plot.scale, words);
  const { first, last } = yearSpan(view);
  const yearsY = plot.bottom + lineHeight(theme) * 0.7;
  return [
    {
      text: panel.name,
      x: left,
      y: top + line / 2,
      align: 'left',
      color: selected?.labelColor ?? colors.ink,
      bold: panel.role !== 'context',
    },
    { text: panel.lastText, x: left, y: top + line * 1.5 + 2, align: 'left', ...muted },
    ...plot.scale.ticks.map((tick, index) => ({
      text: ticks[index] ?? '',
      x: plot.left - fontSize.small * 0.7,
      y: yOf(plot, tick),
      align: 'right' as const,
      ...muted,
    })),
    // Centred, the first year would run into the lowest tick beside it.
    ...(first === last
      ? []
      : [{ text: String(first), x: xOf(plot, first), y: yearsY, align: 'left' as const, ...muted }]),
    ...(view.years.length === 0
      ? []
      : [{ text: String(last), x: xOf(plot, last), y: yearsY, align: 'center' as const, ...muted }]),
  ];
};

/** Frames of all panels: texts, hairlines, and the reference line; nothing in them answers the pointer. */
export const frameSeries = (
  view: SmallMultiplesView,
  theme: ChartTheme,
  words: Words,
  places: readonly PlacedPanel[],
): CustomSeriesOption => {
  const reference = roleStyle(theme, 'reference');
  const line = { fill: 'none', stroke: reference.color, lineWidth: reference.lineWidth };
  return {
    type: 'custom',
    coordinateSystem: 'none',
    silent: true,
    z: 2,
    data: places.map((_, index) => index),
    renderItem: ({ dataIndex }) => {
      const place = places[dataIndex];
      if (place === undefined) return null;
      const { plot } = place;
      const hairlines = plot.scale.ticks
        .map((tick) => `M${plot.left} ${yOf(plot, tick)}H${plot.right}`)
        .join('');
      const runs = plotRuns(plot, view.reference);
      const referencePath = linePath(runs);
      const loneYears = dotPath(runs.filter(({ length }) => length === 1).flat(), reference.symbolSize / 4);
      return {
        type: 'group',
        silent: true,
        children: [
          ...pathElements(hairlines, {
            fill: 'none',
            stroke: theme.colors.line,
            lineWidth: theme.stroke.hairline,
          }),
          ...pathElements(referencePath, line),
          ...pathElements(loneYears, line),
          ...textsOf(view, theme, words, place).map((text) => textElement(theme, text)),
        ],
      };
    },
  };
};
