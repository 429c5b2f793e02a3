import type { EChartsOption } from 'echarts';
import type { GoalPathView, PathStep } from '../viewModels/goalPathView.ts';
import { axisTitle, lineHeight, titleGap, valueAxis } from './axes.ts';
import { baseOption } from './baseOption.ts';
import { sizeOf } from './chartContext.ts';
import type { ChartContext } from './chartContext.ts';
import type { ChartTheme } from './chartTheme.ts';
import { markKey } from './markKey.ts';
import { niceScale } from './niceScale.ts';
import { rangeSeries } from './rangeSeries.ts';
import { referenceMark } from './referenceMark.ts';
import { rowAxis, rowValues } from './rowAxis.ts';
import { rowGrid, rowLayout, rowsHeight } from './rowLayout.ts';
import type { NamedRow } from './rowLayout.ts';
import { tipLines } from './tooltip.ts';

const rowsOf = ({ steps }: GoalPathView): readonly NamedRow[] =>
  steps.map(({ id, name, isNeeded }) => ({ id, text: name, bold: isNeeded }));

const valuesOf = ({ steps }: GoalPathView, { colors }: ChartTheme): readonly NamedRow[] =>
  steps.map(({ id, gainText, toText, isNeeded }) => ({
    id,
    text: `${gainText} → ${toText}`,
    bold: isNeeded,
    ...(isNeeded ? { color: colors.accent } : { color: colors.muted }),
  }));

const strokeOf = (theme: ChartTheme, step: PathStep, row: number) => ({
  row,
  from: step.from,
  to: step.to,
  color: step.isNeeded ? theme.colors.accent : theme.colors.context,
  width: theme.rowHeight * 0.3,
  tip: tipLines(step.name, `${step.gainText} → ${step.toText}`, step.peerText),
  selectId: step.id,
});

/** Each step begins where the one above ended; the dashed line is the goal. */
const joints = ({ steps }: GoalPathView, theme: ChartTheme) =>
  ({
    type: 'line',
    step: 'start',
    z: 2,
    silent: true,
    symbol: 'none',
    lineStyle: { color: theme.colors.contextEdge, width: theme.stroke.hairline },
    data: steps.map(({ to }, row) => [to, row]),
  }) as const;

/** Width of a phone's panel, px. */
const narrowWidth = 480;

/** Width the names are laid out for: on a phone the figures beside the steps take the other half. */
const nameRoom = (width: number): number => (width < narrowWidth ? width / 2 : width);

/** The way to a goal: what each criterion would add, from today's value on, and where the goal lies. */
export const goalPathOption = (view: GoalPathView, context: ChartContext): EChartsOption => {
  const { theme, words } = context;
  const { width } = sizeOf(context);
  const { colors } = theme;
  const key = markKey(
    theme,
    [
      { shape: 'band', color: colors.accent, text: view.neededLabel },
      { shape: 'band', color: colors.context, text: view.furtherLabel },
    ],
    width,
  );
  const rows = rowsOf(view);
  const values = valuesOf(view, theme);
  const layout = rowLayout(theme, rows, nameRoom(width));
  const start = view.steps[0]?.from ?? view.goal.value;
  const ends = [start, view.goal.value, ...view.steps.map(({ to }) => to)];
  const scale = niceScale(Math.min(...ends), Math.max(...ends), {
    steps: Math.max(2, Math.min(5, width / 160)),
    padding: 0.04,
  });
  const head = key.height + lineHeight(theme);
  const axis = valueAxis(theme, scale, words);
  return {
    ...baseOption(
      theme,
      words.t('whatIf.path.aria', { n: view.steps.length, goal: view.goal.label, now: view.nowLabel }),
    ),
    graphic: key.elements,
    title: [axisTitle(theme, view.axisLabel, { right: 8, bottom: titleGap })],
    grid: {
      ...rowGrid(theme, layout, {
        head,
        foot: lineHeight(theme) + 8,
        values: values.map(({ text }) => text),
      }),
    },
    // On a phone the figures stand in the column beside the steps; ticks would run into one another.
    xAxis: width < narrowWidth ? { ...axis, axisLabel: { show: false } } : axis,
    yAxis: [rowAxis(theme, rows, layout), rowValues(theme, values)],
    series: [
      joints(view, theme),
      rangeSeries(
        view.steps.map((step, row) => strokeOf(theme, step, row)),
        3,
      ),
      // On a phone the sentence above names the goal; its label would leave the drawing.
      referenceMark(theme, width < narrowWidth ? { ...view.goal, label: '' } : view.goal, {
        scale,
        left: width * 0.3,
        right: width * 0.8,
        isInverse: true,
      }),
    ],
  };
};

/** Height in px at which every step has a row of its own. */
export const goalPathHeight = (view: GoalPathView, theme: ChartTheme, width: number): number =>
  rowsHeight(theme, rowsOf(view), nameRoom(width)) + lineHeight(theme);
