import type { LineSeriesOption } from 'echarts';
import type { SlopeLine, SlopeView } from '../viewModels/slopeView.ts';
import type { ChartTheme } from './chartTheme.ts';
import type { RoleStyle } from './roleStyle.ts';
import { plainText, tipLines } from './tooltip.ts';
import type { Pointed } from './tooltip.ts';
import { labelDistance } from './yearSeries.ts';

/** Which year of a slope. */
export type SlopeEnd = 'base' | 'now';

const toneMark: Readonly<Record<SlopeLine['tone'], string>> = { improved: ' ▲', worse: ' ▼', same: ' =' };

/** Names at both ends, at the right end only, or there below the figure where there is little room. */
export type SlopeLabels = 'bothEnds' | 'oneEnd' | 'stacked';

/** Figure of a line's end with the name where the look has one. */
export const labelOf = (line: SlopeLine, end: SlopeEnd, look: SlopeLabels): string => {
  if (end === 'base') return look === 'bothEnds' ? `${line.name}  ${line.baseText}` : line.baseText;
  return look === 'stacked'
    ? `${line.nowText}${toneMark[line.tone]}\n${line.name}`
    : `${line.nowText}  ${line.name}${toneMark[line.tone]}`;
};

/** A label at a line's end, moved `dy` px to keep clear of others. */
export interface EndLabel {
  readonly text: string;
  readonly dy: number;
}

const endLabel = (theme: ChartTheme, style: RoleStyle, end: SlopeEnd, label: EndLabel | undefined) =>
  label === undefined
    ? {}
    : {
        label: {
          show: true,
          position: end === 'base' ? ('left' as const) : ('right' as const),
          distance: labelDistance(theme, style.symbolSize),
          offset: [0, label.dy],
          formatter: () => plainText(label.text),
          color: style.labelColor,
          fontSize: theme.fontSize.small,
          lineHeight: theme.fontSize.small * 1.15,
          fontWeight: style.bold ? (600 as const) : (400 as const),
        },
      };

const lineColor = ({ colors }: ChartTheme, line: SlopeLine, style: RoleStyle): string => {
  if (line.role === 'context') return style.color;
  if (line.tone === 'worse') return colors.worse;
  return line.tone === 'improved' ? colors.accent : style.color;
};

const pointed = (view: SlopeView, line: SlopeLine): Pointed => ({
  tip: tipLines(line.name, `${view.baseLabel}: ${line.baseText}`, `${view.nowLabel}: ${line.nowText}`),
  selectId: line.unitId,
});

/** One unit's line with its labels. */
export const slopeSeries = (
  view: SlopeView,
  theme: ChartTheme,
  line: SlopeLine,
  style: RoleStyle,
  labels: { readonly base: EndLabel | undefined; readonly now: EndLabel | undefined },
): LineSeriesOption => ({
  ...lineLook(lineColor(theme, line, style), style),
  data: [
    { value: [0, line.base], ...pointed(view, line), ...endLabel(theme, style, 'base', labels.base) },
    { value: [1, line.now], ...pointed(view, line), ...endLabel(theme, style, 'now', labels.now) },
  ],
});

/** Unlabelled lines of one look as one series, parted by gaps: a series each would take many times as long. */
export const slopeCrowd = (
  view: SlopeView,
  lines: readonly SlopeLine[],
  style: RoleStyle,
): LineSeriesOption => ({
  ...lineLook(style.color, style),
  data: lines.flatMap((line) => [
    { value: [0, line.base], ...pointed(view, line) },
    { value: [1, line.now], ...pointed(view, line) },
    { value: [Number.NaN, Number.NaN] },
  ]),
});

const lineLook = (color: string, style: RoleStyle) =>
  ({
    type: 'line',
    z: style.z,
    clip: false,
    cursor: 'pointer',
    symbol: style.symbol,
    showAllSymbol: true,
    symbolSize: style.symbolSize,
    lineStyle: { color, width: style.lineWidth, type: style.dash },
    itemStyle: { color, borderWidth: 0 },
  }) satisfies LineSeriesOption;
