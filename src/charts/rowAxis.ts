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

/** Rich-text labels, one style a row, so that a row may be bold or coloured. */
const richLabels = (theme: ChartTheme, rows: readonly NamedRow[], texts: readonly string[], halo = false) => {
  const places = new Map(rows.map(({ id }, index) => [id, index]));
  const rich = Object.fromEntries(
    rows.map(({ bold, color }, index) => [
      `row${index}`,
      {
        color: color ?? theme.colors.ink,
        fontSize: theme.fontSize.small,
        fontWeight: bold === true ? (600 as const) : (400 as const),
        lineHeight: nameLineHeight(theme),
        ...(halo ? { textBorderColor: theme.colors.surface, textBorderWidth: 3 } : {}),
      },
    ]),
  );
  const formatter = (id: string): string => {
    const place = places.get(id);
    return place === undefined ? '' : `{row${place}|${plainText(texts[place] ?? '')}}`;
  };
  return { interval: 0, formatter, rich };
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
