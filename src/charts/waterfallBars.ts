import type { CustomSeriesOption } from 'echarts';
import type { Words } from '../i18n/words.ts';
import type { BarKind, WaterfallBar, WaterfallView } from '../viewModels/waterfallView.ts';
import type { ChartTheme } from './chartTheme.ts';
import { plainText, tipLines } from './tooltip.ts';

const colorOf = ({ colors }: ChartTheme, { kind, points }: WaterfallBar): string => {
  if (kind === 'rounding' || kind === 'others' || points === 0) return colors.contextEdge;
  return points > 0 ? colors.accent : colors.worse;
};

/** Reasons a bar's own name says already have no text. */
const kindText = (kind: BarKind, words: Words): string =>
  kind === 'performance' || kind === 'composition' || kind === 'unsplit' || kind === 'others'
    ? ''
    : words.t(`charts.barKind.${kind}`);

const fillOpacity: Readonly<Record<BarKind, number>> = {
  performance: 1,
  bonus: 1,
  rounding: 1,
  unsplit: 0.45,
  composition: 0.45,
  others: 1,
  weight: 0.45,
  structure: 0.12,
};

/** Texts of a bar; its kind, unless plain performance, follows the figure or, where room is short, the name. */
export interface BarText {
  readonly name: string;
  readonly figure: string;
}

const joined = (...texts: readonly string[]): string => texts.filter((text) => text !== '').join(' · ');

/** Texts of all bars, in order. */
export const barTexts = ({ bars }: WaterfallView, words: Words, narrow: boolean): readonly BarText[] =>
  bars.map(({ label, pointsText, kind }) =>
    narrow
      ? { name: joined(label, kindText(kind, words)), figure: pointsText }
      : { name: label, figure: joined(pointsText, kindText(kind, words)) },
  );

/** Where a bar lies, px. */
interface BarPlace {
  readonly fromX: number;
  readonly toX: number;
  readonly y: number;
  readonly nextY: number;
}

const barShape = (theme: ChartTheme, bar: WaterfallBar, { fromX, toX, y, nextY }: BarPlace) => {
  const color = colorOf(theme, bar);
  const height = Math.min((nextY - y) * 0.62, theme.rowHeight * 0.62);
  const outlined = fillOpacity[bar.kind] < 1;
  return {
    type: 'rect' as const,
    shape: {
      x: Math.min(fromX, toX),
      y: y - height / 2,
      width: Math.max(1.5, Math.abs(toX - fromX)),
      height,
      r: 1,
    },
    style: {
      fill: color,
      fillOpacity: fillOpacity[bar.kind],
      stroke: color,
      lineWidth: outlined ? theme.stroke.context : 0,
      ...(bar.kind === 'structure' ? { lineDash: [4, 3] } : {}),
    },
  };
};

const barLabel = (theme: ChartTheme, bar: WaterfallBar, figure: string, { fromX, toX, y }: BarPlace) => {
  const color = colorOf(theme, bar);
  return {
    type: 'text' as const,
    silent: true,
    style: {
      x: Math.max(fromX, toX) + 7,
      y,
      text: plainText(figure),
      fill: color === theme.colors.contextEdge ? theme.colors.muted : color,
      fontSize: theme.fontSize.small,
      fontFamily: theme.fontFamily,
      fontWeight: 600 as const,
      verticalAlign: 'middle' as const,
      stroke: theme.colors.surface,
      lineWidth: 3,
    },
  };
};

/** Bars around the running total; a thin line carries the total to the next row. Row 0 is the base year's. */
export const barSeries = (
  view: WaterfallView,
  theme: ChartTheme,
  words: Words,
  texts: readonly BarText[],
): CustomSeriesOption => ({
  type: 'custom',
  z: 3,
  data: view.bars.map((bar, index) => ({
    value: [bar.from, bar.to, index + 1],
    tip: tipLines(bar.label, bar.pointsText, kindText(bar.kind, words)),
    selectId: bar.id,
  })),
  encode: { x: [0, 1], y: 2 },
  renderItem: (params, api) => {
    const bar = view.bars[params.dataIndex];
    const [fromX, y] = api.coord([api.value(0), api.value(2)]);
    const [toX, nextY] = api.coord([api.value(1), Number(api.value(2)) + 1]);
    if (bar === undefined || fromX === undefined || toX === undefined) return null;
    if (y === undefined || nextY === undefined) return null;
    const place: BarPlace = { fromX, toX, y, nextY };
    return {
      type: 'group',
      children: [
        {
          type: 'line',
          silent: true,
          shape: { x1: toX, y1: y, x2: toX, y2: nextY },
          style: { stroke: theme.colors.context, lineWidth: theme.stroke.hairline },
        },
        barShape(theme, bar, place),
        barLabel(theme, bar, texts[params.dataIndex]?.figure ?? '', place),
      ],
    };
  },
});
