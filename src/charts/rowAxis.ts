import type { YAXisComponentOption } from 'echarts';
import type { ChartTheme } from './chartTheme.ts';
import { nameLineHeight } from './rowLayout.ts';
import type { NamedRow, RowLayout } from './rowLayout.ts';
import { plainText } from './tooltip.ts';

const categories = (rows: readonly NamedRow[]) =>
  ({
    type: 'category',
    inverse: true,
    data: rows.map(({ id }) => id),
    axisLine: { show: false },
    axisTick: { show: false },
    splitLine: { show: false },
    triggerEvent: true,
  }) satisfies YAXisComponentOption;

const lookOf = ({ bold, color }: NamedRow): string => `${bold === true} ${color ?? ''}`;

/**
 * Rich-text labels: a row may be bold or coloured. Rows of one look share a style, because ECharts works every style
 * out again for every label.
 */
const richLabels = (theme: ChartTheme, rows: readonly NamedRow[], texts: readonly string[], halo = false) => {
  const looks = [...new Map(rows.map((row) => [lookOf(row), row])).values()];
  const styleOf = new Map(looks.map((row, index) => [lookOf(row), `look${index}`]));
  const labels = new Map(
    rows.map((row, index) => [row.id, `{${styleOf.get(lookOf(row))}|${plainText(texts[index] ?? '')}}`]),
  );
  const rich = Object.fromEntries(
    looks.map(({ bold, color }, index) => [
      `look${index}`,
      {
        color: color ?? theme.colors.ink,
        fontSize: theme.fontSize.small,
        fontWeight: bold === true ? (600 as const) : (400 as const),
        lineHeight: nameLineHeight(theme),
        ...(halo ? { textBorderColor: theme.colors.surface, textBorderWidth: 3 } : {}),
      },
    ]),
  );
  return { interval: 0, formatter: (id: string): string => labels.get(id) ?? '', rich };
};

/** Axis of named rows, first on top. Long names wrap, or stand above their marks; they are never cut. */
export const rowAxis = (theme: ChartTheme, rows: readonly NamedRow[], layout: RowLayout) =>
  ({
    ...categories(rows),
    position: 'left',
    // Names above their marks must cover guide lines.
    ...(layout.stacked ? { z: 6 } : {}),
    axisLabel: {
      ...richLabels(theme, rows, layout.names, layout.stacked),
      ...(layout.stacked
        ? {
            inside: true,
            margin: 4 - theme.fontSize.small,
            align: 'left' as const,
            verticalAlign: 'bottom' as const,
            padding: [0, 0, layout.nameLift, 0],
          }
        : { margin: 10 }),
    },
  }) satisfies YAXisComponentOption;

/** Column of texts on the right, one a row. */
export const rowValues = (theme: ChartTheme, rows: readonly NamedRow[]) =>
  ({
    ...categories(rows),
    position: 'right',
    axisLabel: {
      ...richLabels(
        theme,
        rows,
        rows.map(({ text }) => text),
      ),
      margin: 10,
    },
  }) satisfies YAXisComponentOption;
