import type { TitleComponentOption, XAXisComponentOption, YAXisComponentOption } from 'echarts';
import type { Words } from '../i18n/words.ts';
import type { ChartTheme } from './chartTheme.ts';
import type { NiceScale } from './niceScale.ts';
import { plainText } from './tooltip.ts';
import { textWidth } from './textWidth.ts';

/** Where a title stands, px from the drawing's edges. */
export interface TitlePlace {
  readonly left?: number;
  readonly right?: number;
  readonly top?: number;
  readonly bottom?: number;
}

/** px below a title at the foot, for descenders. */
export const titleGap = 4;

/** Small muted text that says what an axis measures. */
export const axisTitle = (
  { colors, fontSize }: ChartTheme,
  text: string,
  place: TitlePlace,
  width?: number,
): TitleComponentOption => ({
  ...place,
  text: plainText(text),
  padding: 0,
  textStyle: {
    color: colors.muted,
    fontSize: fontSize.small,
    fontWeight: 'normal',
    ...(width === undefined ? {} : { width, overflow: 'break' }),
  },
});

/** Height in px of a line of small text. */
export const lineHeight = ({ fontSize }: ChartTheme): number => Math.round(fontSize.small * 1.35);

const labelStyle = ({ colors, fontSize }: ChartTheme) => ({ color: colors.muted, fontSize: fontSize.small });

const plainAxis = {
  axisLine: { show: false },
  axisTick: { show: false },
} as const;

/** Texts of a scale's ticks. */
export const tickTexts = (scale: NiceScale, words: Words): readonly string[] =>
  scale.ticks.map((tick) => words.format.points(tick, scale.decimals));

/** Value axis with hairlines and numbers in the reader's format. */
export const valueAxis = (theme: ChartTheme, scale: NiceScale, words: Words) =>
  ({
    type: 'value',
    min: scale.min,
    max: scale.max,
    interval: scale.interval,
    ...plainAxis,
    axisLabel: {
      ...labelStyle(theme),
      // On a projector's half screen the numbers of narrow ticks would run into one another.
      hideOverlap: true,
      formatter: (value: number) => words.format.points(value, scale.decimals),
    },
    splitLine: { show: true, lineStyle: { color: theme.colors.line, width: theme.stroke.hairline } },
  }) satisfies XAXisComponentOption & YAXisComponentOption;

/** Value axis that only positions: nothing is drawn. */
export const hiddenAxis = (min: number, max: number) =>
  ({ type: 'value', show: false, min, max }) satisfies XAXisComponentOption & YAXisComponentOption;

/** Years that fit as labels in `width` px: the last always, then evenly back. */
const labelledYears = (years: readonly number[], width: number, fontSize: number): readonly number[] => {
  const each = textWidth('2024', fontSize) + fontSize;
  const span = Math.max(1, (years.at(-1) ?? 0) - (years[0] ?? 0) + 1);
  const step = Math.max(1, Math.ceil((each * span) / Math.max(1, width)));
  const last = years.at(-1) ?? 0;
  return years.filter((year) => (last - year) % step === 0);
};

/** Room in years left and right of the first and last year. */
const yearMargin = 0.35;

/** Axis of years as numbers, so that a break can stand between two of them. `width` is the plot's, px. */
export const yearAxis = (theme: ChartTheme, years: readonly number[], width: number) =>
  ({
    type: 'value',
    min: (years[0] ?? 0) - yearMargin,
    max: (years.at(-1) ?? 1) + yearMargin,
    ...plainAxis,
    axisLine: { show: true, onZero: false, lineStyle: { color: theme.colors.line } },
    axisLabel: {
      ...labelStyle(theme),
      customValues: [...labelledYears(years, width, theme.fontSize.small)],
      formatter: (year: number) => String(year),
      hideOverlap: false,
    },
    splitLine: { show: false },
  }) satisfies XAXisComponentOption;
