import type { LineSeriesOption } from 'echarts';
import { lineHeight } from './axes.ts';
import type { ChartTheme } from './chartTheme.ts';
import { markAt, markPrecision } from './markPosition.ts';
import { project } from './niceScale.ts';
import { textWidth } from './textWidth.ts';
import { plainText, tipLines } from './tooltip.ts';

/** Where the plot lies, px, to keep the label inside it. */
interface Extent {
  readonly scale: { readonly min: number; readonly max: number };
  readonly left: number;
  readonly right: number;
  /** Rows are counted from the top: the line's end is at the bottom there. */
  readonly isInverse?: boolean;
  /** A plan's limit: a firm line in ink, its label this many lines above those of references. */
  readonly targetLine?: number;
}

/** Dashed vertical line at a value (median, mean) with its label above the plot. */
export const referenceMark = (
  theme: ChartTheme,
  reference: { readonly value: number; readonly label: string },
  { scale, left, right, isInverse = false, targetLine = 0 }: Extent,
): LineSeriesOption => {
  const x = project(reference.value, scale, left, right);
  const half = textWidth(reference.label, theme.fontSize.small) / 2;
  const shift = Math.max(0, half - x) - Math.max(0, x + half - right - left);
  const isTarget = targetLine > 0;
  const color = isTarget ? theme.colors.ink : theme.colors.muted;
  return {
    type: 'line',
    data: [],
    z: 2,
    markLine: {
      z: 2,
      precision: markPrecision,
      symbol: 'none',
      data: [markAt(reference.value, plainText(reference.label), tipLines(reference.label))],
      lineStyle: isTarget
        ? { color, width: theme.stroke.pinned, type: 'solid' }
        : { color, width: theme.stroke.context, type: 'dashed' },
      label: {
        show: true,
        position: isInverse ? 'start' : 'end',
        offset: [shift, -targetLine * lineHeight(theme)],
        formatter: () => plainText(reference.label),
        color,
        fontSize: theme.fontSize.small,
      },
      emphasis: { lineStyle: { width: theme.stroke.selected } },
    },
  };
};
