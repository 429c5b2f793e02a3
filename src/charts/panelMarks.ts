import type { CustomSeriesOption } from 'echarts';
import type { SmallMultiplesView } from '../viewModels/smallMultiplesView.ts';
import type { ChartTheme } from './chartTheme.ts';
import type { PlacedPanel } from './panelLayout.ts';
import { breakX, dotPath, linePath, plotRuns } from './panelPlot.ts';
import { pathElements } from './pathElement.ts';
import { roleStyle } from './roleStyle.ts';
import type { RoleStyle } from './roleStyle.ts';
import { plainText, tipLines } from './tooltip.ts';
import type { Pointed } from './tooltip.ts';
import { smallMark } from './yearSeries.ts';

/** Half the side in px of the square around a point that answers the pointer. */
const reach = 7;

interface Target extends Pointed {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const styleOf = (theme: ChartTheme, { panel }: PlacedPanel): RoleStyle =>
  roleStyle(theme, panel.role === 'context' ? 'pinned' : panel.role);

/** The units' lines and dots, two or three drawn shapes a panel; estimates are hollow. */
export const unitSeries = (theme: ChartTheme, places: readonly PlacedPanel[]): CustomSeriesOption => ({
  type: 'custom',
  coordinateSystem: 'none',
  silent: true,
  z: 5,
  data: places.map((_, index) => index),
  renderItem: ({ dataIndex }) => {
    const place = places[dataIndex];
    if (place === undefined) return null;
    const style = styleOf(theme, place);
    const radius = (style.symbolSize * smallMark) / 2;
    const runs = plotRuns(place.plot, place.panel.segments);
    const dots = runs.flat();
    const path = (pathData: string, fill: string, lineWidth: number) =>
      pathElements(pathData, { fill, stroke: style.color, lineWidth });
    return {
      type: 'group',
      silent: true,
      children: [
        ...path(linePath(runs), 'none', style.lineWidth * 0.8),
        ...path(
          dotPath(
            dots.filter(({ point }) => point.isEstimate !== true),
            radius,
          ),
          style.fill,
          0,
        ),
        ...path(
          dotPath(
            dots.filter(({ point }) => point.isEstimate === true),
            radius,
          ),
          theme.colors.surface,
          theme.stroke.pinned,
        ),
      ],
    };
  },
});

/** The method breaks as dashed lines through every panel. */
export const breakLines = (
  view: SmallMultiplesView,
  theme: ChartTheme,
  places: readonly PlacedPanel[],
): CustomSeriesOption => ({
  type: 'custom',
  coordinateSystem: 'none',
  silent: true,
  z: 3,
  data: view.breaks.length === 0 ? [] : places.map((_, index) => index),
  renderItem: ({ dataIndex }) => {
    const plot = places[dataIndex]?.plot;
    if (plot === undefined) return null;
    const pathData = view.breaks.map((at) => `M${breakX(plot, at)} ${plot.top}V${plot.bottom}`).join('');
    return {
      type: 'group',
      silent: true,
      children: pathElements(pathData, {
        fill: 'none',
        stroke: theme.colors.contextEdge,
        lineWidth: theme.stroke.hairline,
        lineDash: [4, 4],
      }),
    };
  },
});

const breakTargets = (view: SmallMultiplesView, { plot }: PlacedPanel): readonly Target[] =>
  view.breaks.map((at) => ({
    x: breakX(plot, at) - reach / 2,
    y: plot.top,
    width: reach,
    height: plot.bottom - plot.top,
    tip: tipLines(plainText(at.label), at.reason),
  }));

const pointTargets = (view: SmallMultiplesView, { panel, plot }: PlacedPanel): readonly Target[] => {
  const reference = new Map(
    view.reference.flatMap(({ points }) =>
      points.flatMap(({ year, value, valueText }) => (value === null ? [] : [[year, valueText] as const])),
    ),
  );
  return plotRuns(plot, panel.segments)
    .flat()
    .map(({ x, y, point: { year, valueText } }) => {
      const beside = reference.get(year);
      return {
        x: x - reach,
        y: y - reach,
        width: 2 * reach,
        height: 2 * reach,
        tip: tipLines(
          panel.name,
          `${year}: ${valueText}`,
          beside === undefined ? '' : `${view.referenceLabel}: ${beside}`,
        ),
        selectId: panel.id,
      };
    });
};

/** What answers the pointer, breaks under points: squares that are not drawn, so that a small dot is easily met. */
export const targetSeries = (
  view: SmallMultiplesView,
  places: readonly PlacedPanel[],
): CustomSeriesOption => {
  const targets = [
    ...places.flatMap((place) => breakTargets(view, place)),
    ...places.flatMap((place) => pointTargets(view, place)),
  ];
  return {
    type: 'custom',
    coordinateSystem: 'none',
    z: 6,
    cursor: 'pointer',
    data: targets.map(({ tip, selectId }, index) => ({
      value: index,
      tip,
      ...(selectId === undefined ? {} : { selectId }),
    })),
    renderItem: ({ dataIndex }) => {
      const target = targets[dataIndex];
      if (target === undefined) return null;
      const { x, y, width, height } = target;
      return { type: 'rect', invisible: true, shape: { x, y, width, height }, style: { fill: 'none' } };
    },
  };
};
