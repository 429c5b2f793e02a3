import type { EChartsOption, GraphicComponentOption, LineSeriesOption, ScatterSeriesOption } from 'echarts';
import type { ScatterCurve, ScatterPoint, SurveyScatterView } from '../viewModels/surveyScatterView.ts';
import { axisTitle, lineHeight, titleGap, valueAxis } from './axes.ts';
import { baseOption } from './baseOption.ts';
import { sizeOf } from './chartContext.ts';
import type { ChartContext } from './chartContext.ts';
import type { ChartTheme } from './chartTheme.ts';
import { markKey } from './markKey.ts';
import { niceScale, project } from './niceScale.ts';
import { placeLabels } from './placeLabels.ts';
import { roleStyle } from './roleStyle.ts';
import { textWidth } from './textWidth.ts';
import { plainText } from './tooltip.ts';

/** Room around the plot, in widths of small text. */
const frame = { left: 3.4, right: 2 };

const radiusOf = ({ dot }: ChartTheme, { role }: ScatterPoint): number =>
  role === 'context' ? dot.context : dot.selected;

const isNamed = ({ role, isNamed }: ScatterPoint): boolean => isNamed || role !== 'context';

/** Names of the points that stand out, placed so that none lies on another or on a dot. */
function labelSeries(
  points: readonly (ScatterPoint & { readonly px: number; readonly py: number })[],
  {
    theme,
    plot,
  }: {
    readonly theme: ChartTheme;
    readonly plot: Readonly<Record<'left' | 'right' | 'top' | 'bottom', number>>;
  },
): GraphicComponentOption[] {
  const named = points.filter(isNamed);
  const { small } = theme.fontSize;
  const places = placeLabels(
    named.map((point) => ({
      x: point.px,
      y: point.py,
      radius: radiusOf(theme, point),
      width: textWidth(point.label, small, true) + 4,
      height: small * 1.2,
    })),
    points.map((point) => {
      const radius = radiusOf(theme, point);
      return {
        left: point.px - radius,
        right: point.px + radius,
        top: point.py - radius,
        bottom: point.py + radius,
      };
    }),
    plot,
  );
  return named.flatMap((point, index): GraphicComponentOption[] => {
    const place = places[index] ?? null;
    return place === null
      ? []
      : [
          {
            type: 'text' as const,
            silent: true,
            z: 8,
            style: {
              x: place.x,
              y: place.y,
              text: plainText(point.label),
              fill: roleStyle(theme, point.role).labelColor,
              stroke: theme.colors.surface,
              lineWidth: 3,
              fontSize: small,
              fontWeight: point.role === 'context' ? ('normal' as const) : ('bold' as const),
              fontFamily: theme.fontFamily,
              align: 'center' as const,
              verticalAlign: 'middle' as const,
            },
          },
        ];
  });
}

const dots = (points: readonly ScatterPoint[], theme: ChartTheme): ScatterSeriesOption => ({
  type: 'scatter',
  z: 5,
  data: points.map((point) => {
    const style = roleStyle(theme, point.role);
    return {
      value: [point.x, point.y],
      tip: plainText(point.tip),
      selectId: point.id,
      symbol: style.symbol,
      symbolSize: 2 * radiusOf(theme, point),
      itemStyle: { color: style.fill, borderColor: theme.colors.surface, borderWidth: 1, opacity: 1 },
    };
  }),
});

const curveColor = ({ colors }: ChartTheme, look: ScatterCurve['look']): string =>
  look === 'common' ? colors.ink : colors.contextEdge;

const curveLines = ({ curves }: SurveyScatterView, theme: ChartTheme): readonly LineSeriesOption[] =>
  curves.map(({ points, look }) => ({
    type: 'line',
    z: 2,
    silent: true,
    showSymbol: false,
    data: points.map((point) => [...point]),
    lineStyle: {
      color: curveColor(theme, look),
      width: theme.stroke.context,
      type: look === 'inner' ? ('dashed' as const) : ('solid' as const),
    },
  }));

/** Units as points of two measures, with lines through them; those that stand out are named. */
export const surveyScatterOption = (view: SurveyScatterView, context: ChartContext): EChartsOption => {
  const { theme, words } = context;
  const { width, height } = sizeOf(context);
  const { points } = view;
  const xs = points.map(({ x }) => x);
  const ys = [...points.map(({ y }) => y), ...view.curves.flatMap((curve) => curve.points.map(([, y]) => y))];
  const steps = { steps: Math.max(3, Math.min(6, width / 120)) };
  const x = niceScale(view.xFromZero ? 0 : Math.min(...xs), Math.max(...xs), {
    ...steps,
    padding: view.xFromZero ? 0 : 0.04,
  });
  const xScale = view.xFromZero ? x : { ...x, max: Math.min(100, x.max) };
  const y = niceScale(Math.min(...ys), Math.max(...ys), { steps: 5, padding: 0.02 });
  const yScale = { ...y, max: Math.min(100, y.max) };
  const key = markKey(
    theme,
    view.curves.flatMap(({ label, look }) =>
      label === ''
        ? []
        : [
            {
              shape: look === 'inner' ? ('dashes' as const) : ('line' as const),
              color: curveColor(theme, look),
              text: label,
            },
          ],
    ),
    width,
  );
  const [left, right] = [frame.left * theme.fontSize.small, frame.right * theme.fontSize.small];
  const top = key.height + lineHeight(theme) + 6;
  const bottom = 2 * lineHeight(theme) + 8;
  const plot = { left, right: width - right, top, bottom: height - bottom };
  const placed = points.map((point) => ({
    ...point,
    px: project(point.x, xScale, plot.left, plot.right),
    py: project(point.y, yScale, plot.bottom, plot.top),
  }));
  return {
    ...baseOption(
      theme,
      words.t('charts.aria.surveyScatter', { n: points.length, x: view.xLabel, y: view.yLabel }),
    ),
    graphic: [...key.elements, ...labelSeries(placed, { theme, plot })],
    title: [
      axisTitle(theme, view.yLabel, { left: 0, top: key.height }),
      axisTitle(theme, view.xLabel, { right, bottom: titleGap }),
    ],
    grid: { left, right, top, bottom, outerBoundsMode: 'none' },
    xAxis: valueAxis(theme, xScale, words),
    yAxis: valueAxis(theme, yScale, words),
    series: [...curveLines(view, theme), dots(points, theme)],
  };
};
