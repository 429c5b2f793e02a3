import type { CustomSeriesOption, EChartsOption } from 'echarts';
import type { Words } from '../i18n/words.ts';
import type { FlowStep, LineageFlow } from '../viewModels/lineageFlowView.ts';
import { axisTitle, hiddenAxis, lineHeight } from './axes.ts';
import { baseOption } from './baseOption.ts';
import { sizeOf } from './chartContext.ts';
import type { ChartContext } from './chartContext.ts';
import type { ChartTheme } from './chartTheme.ts';
import { lineageFlowLayout } from './lineageFlowLayout.ts';
import type { FlowLayout, PlacedNode } from './lineageFlowLayout.ts';
import { markKey } from './markKey.ts';
import { plainText, tipLines } from './tooltip.ts';

const dash = [6, 5];

const keyOf = (theme: ChartTheme, { t }: Words, width: number) =>
  markKey(
    theme,
    [
      { shape: 'line', color: theme.colors.accent, text: t('lineage.flow.key.whole') },
      { shape: 'dashes', color: theme.colors.accent, text: t('lineage.flow.key.part') },
    ],
    width,
  );

/** Height in px that shows every unit. */
export const lineageFlowHeight = (
  flow: LineageFlow,
  width: number,
  theme: ChartTheme,
  words: Words,
): number => lineageFlowLayout(flow, theme, Math.max(1, width), keyOf(theme, words, width).height).height;

/** Old units on the left joined by lines to the new ones on the right; dashed where only a part of one joined. */
export const lineageFlowOption = (flow: LineageFlow, context: ChartContext): EChartsOption => {
  const { theme, words } = context;
  const { width, height } = sizeOf(context);
  const key = keyOf(theme, words, width);
  const layout = lineageFlowLayout(flow, theme, width, key.height);
  const headTop = key.height + lineHeight(theme) * 0.4;
  return {
    ...baseOption(
      theme,
      words.t('lineage.flow.aria', { title: flow.title, old: flow.olds.length, fresh: flow.news.length }),
    ),
    title: [
      axisTitle(theme, flow.oldLabel, { right: width - layout.leftX, top: headTop }),
      axisTitle(theme, flow.newLabel, { left: layout.rightX, top: headTop }),
    ],
    graphic: key.elements,
    grid: { left: 0, right: 0, top: 0, bottom: 0 },
    xAxis: hiddenAxis(0, width),
    yAxis: { ...hiddenAxis(0, height), inverse: true },
    series: [
      stepSeries(flow, layout, theme),
      nodeSeries(layout.olds, layout, theme, 'old'),
      nodeSeries(layout.news, layout, theme, 'new'),
    ],
  };
};

const stepSeries = (flow: LineageFlow, layout: FlowLayout, theme: ChartTheme): CustomSeriesOption => {
  const yOf = new Map([...layout.olds, ...layout.news].map(({ id, y }) => [id, y]));
  // Lines that explain lie below those asked for.
  const steps = flow.steps.toSorted((a, b) => order(a) - order(b));
  return {
    type: 'custom',
    z: 2,
    data: steps.map(({ from, to, tip }) => ({
      value: [layout.leftX, yOf.get(from) ?? 0, yOf.get(to) ?? 0],
      tip: tipLines(tip),
      selectId: from,
    })),
    encode: { x: 0, y: [1, 2] },
    renderItem: (params, api) => {
      const step = steps[params.dataIndex];
      if (step === undefined) return null;
      const [x1, x2] = [layout.leftX + endGap(theme), layout.rightX - endGap(theme)];
      const [y1, y2] = [Number(api.value(1)), Number(api.value(2))];
      const middle = (x1 + x2) / 2;
      return {
        type: 'bezierCurve',
        shape: { x1, y1, x2, y2, cpx1: middle, cpy1: y1, cpx2: middle, cpy2: y2 },
        style: {
          fill: 'none',
          stroke: step.role === 'focus' ? theme.colors.accent : theme.colors.contextEdge,
          lineWidth: step.role === 'focus' ? theme.stroke.pinned : theme.stroke.context,
          ...(step.part === 'part' ? { lineDash: dash } : {}),
        },
      };
    },
  };
};

const order = ({ role }: FlowStep): number => (role === 'focus' ? 1 : 0);

/** px between a name and the end of its lines: the dot lies in between. */
const endGap = (theme: ChartTheme): number => theme.fontSize.small * 0.9;

const nodeSeries = (
  nodes: readonly PlacedNode[],
  layout: FlowLayout,
  theme: ChartTheme,
  side: 'old' | 'new',
): CustomSeriesOption => ({
  type: 'custom',
  z: 3,
  data: nodes.map(({ id, name, y }) => ({ value: [layout.leftX, y], tip: tipLines(name), selectId: id })),
  encode: { x: 0, y: 1 },
  renderItem: (params) => {
    const node = nodes[params.dataIndex];
    if (node === undefined) return null;
    const { colors, fontSize, fontFamily } = theme;
    const isFocus = node.role === 'focus';
    const color = isFocus ? colors.accent : colors.contextEdge;
    const x = side === 'old' ? layout.leftX + endGap(theme) : layout.rightX - endGap(theme);
    return {
      type: 'group',
      children: [
        {
          type: 'circle',
          shape: { cx: x, cy: node.y, r: fontSize.small * 0.33 },
          style: { fill: color, stroke: colors.surface, lineWidth: 1 },
        },
        {
          type: 'text',
          style: {
            x: side === 'old' ? layout.leftX : layout.rightX,
            y: node.y,
            text: plainText(node.lines.join('\n')),
            fill: isFocus ? colors.ink : colors.muted,
            fontSize: fontSize.small,
            fontFamily,
            fontWeight: isFocus ? 600 : 400,
            lineHeight: lineHeight(theme),
            align: side === 'old' ? 'right' : 'left',
            verticalAlign: 'middle',
          },
        },
      ],
    };
  },
});
