import type { CustomSeriesOption } from 'echarts';
import type { Words } from '../i18n/words.ts';
import type { HeatmapView } from '../viewModels/heatmapView.ts';
import type { ChartTheme } from './chartTheme.ts';
import { heatmapStepOf } from './palette.ts';
import { plainText, tipLines } from './tooltip.ts';
import type { Pointed } from './tooltip.ts';

/** A cell ready to draw; `fill` null means that the figure is missing. */
interface Cell extends Pointed {
  readonly value: readonly [number, number, number | null];
  readonly fill: string | null;
  readonly textColor: string;
  readonly text: string;
  readonly bold: boolean;
}

const cellsOf = (view: HeatmapView, theme: ChartTheme, words: Words, withText: boolean): readonly Cell[] =>
  view.rows.flatMap((row, y) =>
    row.cells.map(({ ratio, text }, x) => {
      const step = ratio === null ? null : heatmapStepOf(theme.heatmap, ratio, view.scaleMin, view.scaleMax);
      return {
        value: [x, y, ratio] as const,
        tip: tipLines(row.label, view.columns[x]?.label ?? '', text),
        selectId: row.id,
        fill: step?.fill ?? null,
        textColor: step?.text ?? theme.colors.muted,
        text: step === null ? words.t('charts.missing') : withText ? plainText(text) : '',
        bold: row.emphasis,
      };
    }),
  );

/** Cells of a heatmap: filled by their step of the scale, blank with a dash where the figure is missing. */
export const heatmapCells = (
  view: HeatmapView,
  theme: ChartTheme,
  words: Words,
  withText: boolean,
): CustomSeriesOption => {
  const cells = cellsOf(view, theme, words, withText);
  const { colors, fontSize, fontFamily } = theme;
  return {
    type: 'custom',
    z: 3,
    encode: { x: 0, y: 1 },
    data: cells.map(({ value, tip, selectId }) => ({ value: [...value], tip, selectId })),
    renderItem: (params, api) => {
      const cell = cells[params.dataIndex];
      const [x, y] = api.coord([api.value(0), api.value(1)]);
      const size = api.size?.([1, 1]);
      const [width, height] = Array.isArray(size) ? size : [];
      if (cell === undefined || x === undefined || y === undefined) return null;
      if (width === undefined || height === undefined) return null;
      return {
        type: 'rect',
        shape: { x: x - width / 2 + 0.5, y: y - height / 2 + 0.5, width: width - 1, height: height - 1 },
        style:
          cell.fill === null
            ? { fill: colors.surface, stroke: colors.line, lineWidth: 1, lineDash: [3, 3] }
            : { fill: cell.fill },
        emphasis: { style: { stroke: colors.ink, lineWidth: 2 } },
        textConfig: { position: 'inside' },
        textContent: {
          type: 'text',
          style: {
            text: cell.text,
            fill: cell.textColor,
            fontSize: fontSize.small,
            fontFamily,
            fontWeight: cell.bold ? 600 : 400,
          },
        },
      };
    },
  };
};
