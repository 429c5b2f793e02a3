import type { BarSeriesOption, EChartsOption, ScatterSeriesOption } from 'echarts';
import { surveyLevels } from '../domain/surveyLevel.ts';
import { pieceId } from '../domain/answerPiece.ts';
import type { SurveyLevel } from '../domain/surveyLevel.ts';
import type { LikertRow, LikertView } from '../viewModels/likertView.ts';
import { axisTitle, lineHeight, titleGap, valueAxis } from './axes.ts';
import { baseOption } from './baseOption.ts';
import { commonWidth, sizeOf } from './chartContext.ts';
import type { ChartContext } from './chartContext.ts';
import { chartThemes } from './chartTheme.ts';
import type { ChartTheme } from './chartTheme.ts';
import { markKey } from './markKey.ts';
import { niceScale } from './niceScale.ts';
import { readableOn } from './palette.ts';
import { rowAxis, rowValues } from './rowAxis.ts';
import { rowGrid, rowLayout, rowsHeight, textsOf } from './rowLayout.ts';
import type { NamedRow } from './rowLayout.ts';
import { textWidth } from './textWidth.ts';
import { tipLines } from './tooltip.ts';

/** Fill of a level: dissatisfied in the colour of worse, satisfied in the accent, paler towards the middle. */
const fillOf = ({ name, colors }: ChartTheme, level: SurveyLevel): string => {
  const isDark = name === 'dark';
  const pale = isDark ? { 2: '#7a4a22', 4: '#2f5f8f' } : { 2: '#e6b48a', 4: '#8db9e2' };
  const fills: Readonly<Record<SurveyLevel, string>> = {
    1: colors.worse,
    2: pale[2],
    3: colors.range,
    4: pale[4],
    5: colors.accent,
  };
  return fills[level];
};

/** A piece of a row: the middle level stands half on either side of zero. */
interface Piece {
  readonly level: SurveyLevel;
  readonly side: -1 | 1;
  readonly part: number;
}

// Stacked outwards from zero: the middle first.
const pieces: readonly Piece[] = [
  { level: 3, side: -1, part: 0.5 },
  { level: 2, side: -1, part: 1 },
  { level: 1, side: -1, part: 1 },
  { level: 3, side: 1, part: 0.5 },
  { level: 4, side: 1, part: 1 },
  { level: 5, side: 1, part: 1 },
];

const tipOf = (view: LikertView, row: LikertRow, context: ChartContext): string =>
  tipLines(
    row.label,
    ...surveyLevels.map(
      (level) => `${view.levelLabels[level]}: ${context.words.format.percent(row.shares[level], 1)}`,
    ),
    row.sampleText,
  );

function pieceSeries(
  view: LikertView,
  piece: Piece,
  context: ChartContext,
  { unitPx, barWidth }: { readonly unitPx: number; readonly barWidth: number | string },
): BarSeriesOption {
  const { theme, words } = context;
  const fill = fillOf(theme, piece.level);
  return {
    type: 'bar',
    stack: 'levels',
    barWidth,
    itemStyle: { color: fill, borderColor: theme.colors.surface, borderWidth: piece.part === 1 ? 1 : 0 },
    data: view.rows.map((row) => {
      const share = row.shares[piece.level];
      const text = words.format.count(Math.round(100 * share));
      const fits = textWidth(text, theme.fontSize.small) + 6 < 100 * share * unitPx;
      return {
        value: 100 * share * piece.part * piece.side,
        tip: tipOf(view, row, context),
        selectId: pieceId(row.id, piece.level),
        label: {
          show: piece.part === 1 && fits,
          position: 'inside' as const,
          formatter: () => text,
          color: readableOn(fill),
          fontSize: theme.fontSize.small,
        },
      };
    }),
  };
}

/** Where the satisfied part of a row would end at a rate: it begins in the middle of the neutral answers. */
const endAt = ({ shares }: LikertRow, percent: number): number => 100 * (shares[3] / 2) + percent;

/** Every limit's place on each of its rows. */
const limitsOf = ({ rows, targets = [] }: LikertView) =>
  targets.flatMap(({ label, tip, value, rowIds }) =>
    rows.flatMap((row, index) =>
      rowIds.includes(row.id) ? [{ index, at: endAt(row, value), tip: tipLines(label, tip) }] : [],
    ),
  );

const limitMarks = (
  view: LikertView,
  { colors, stroke }: ChartTheme,
  heightPx: number,
): ScatterSeriesOption => ({
  type: 'scatter',
  z: 6,
  symbol: 'rect',
  symbolSize: [stroke.selected, heightPx],
  itemStyle: { color: colors.ink, opacity: 1, borderColor: colors.surface, borderWidth: 1 },
  data: limitsOf(view).map(({ index, at, tip }) => ({ value: [at, index], tip })),
});

const rowsOf = ({ rows }: LikertView): readonly NamedRow[] =>
  rows.map(({ id, label }) => ({ id, text: label }));

const valuesOf = ({ rows }: LikertView, isNarrow: boolean): readonly NamedRow[] =>
  rows.map(({ id, rateText, intervalText }) => ({
    id,
    text: isNarrow || intervalText === '' ? rateText : `${rateText} (${intervalText})`,
    bold: false,
  }));

/** Width under which the interval is left to the table, px. */
const narrowWidth = 520;

/** Answers by level as bars that part at zero: dissatisfied to the left, satisfied to the right, the rate beside. */
export const likertOption = (view: LikertView, context: ChartContext): EChartsOption => {
  const { theme, words } = context;
  const { width } = sizeOf(context);
  const key = markKey(
    theme,
    [
      ...surveyLevels.map((level) => ({
        shape: 'bar' as const,
        color: fillOf(theme, level),
        text: view.levelLabels[level],
      })),
      ...(view.targets ?? []).map(({ label }) => ({
        shape: 'tick' as const,
        color: theme.colors.ink,
        text: label,
      })),
    ],
    width,
  );
  const rows = rowsOf(view);
  const values = valuesOf(view, width < narrowWidth);
  const layout = rowLayout(theme, rows, width, { values: textsOf(values) });
  const left = Math.max(...view.rows.map(({ shares }) => 100 * (shares[1] + shares[2] + shares[3] / 2)));
  const right = Math.max(
    ...view.rows.map(({ shares }) => 100 * (shares[5] + shares[4] + shares[3] / 2)),
    ...limitsOf(view).map(({ at }) => at),
  );
  const scale = niceScale(-left, right, { steps: Math.max(3, Math.min(8, width / 110)) });
  const axis = valueAxis(
    theme,
    { ...scale, min: Math.max(-100, scale.min), max: Math.max(Math.min(100, scale.max), right) },
    words,
  );
  const unitPx = (width * 0.45) / (scale.max - scale.min);
  // A name above its bar stands free of it.
  const barWidth = layout.stacked ? 2 * layout.nameLift - 4 : '64%';
  const limitHeight = layout.stacked ? 2 * layout.nameLift - 2 : 0.78 * theme.rowHeight;
  return {
    ...baseOption(theme, words.t('charts.aria.likert', { n: view.rows.length, axis: view.axisLabel })),
    graphic: key.elements,
    title: [axisTitle(theme, view.axisLabel, { right: 8, bottom: titleGap })],
    grid: rowGrid(theme, layout, {
      head: key.height,
      foot: lineHeight(theme) + 8,
      values: textsOf(values),
    }),
    // Both sides count from zero outwards.
    xAxis: {
      ...axis,
      axisLabel: { ...axis.axisLabel, formatter: (value: number) => words.format.count(Math.abs(value)) },
    },
    yAxis: [rowAxis(theme, rows, layout), rowValues(theme, values)],
    series: [
      ...pieces.map((piece) => pieceSeries(view, piece, context, { unitPx, barWidth })),
      ...(limitsOf(view).length === 0 ? [] : [limitMarks(view, theme, limitHeight)]),
    ],
  };
};

/** Height in px at which every row has room. */
export const likertHeight = (
  view: LikertView,
  theme: ChartTheme = chartThemes.light,
  width = commonWidth,
): number =>
  rowsHeight(theme, rowsOf(view), width, { values: textsOf(valuesOf(view, width < narrowWidth)) }) +
  lineHeight(theme);
