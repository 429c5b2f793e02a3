import type { UnitId } from '../domain/ids.ts';
import type { StripPoint, StripView } from '../viewModels/stripView.ts';
import { lineHeight } from './axes.ts';
import { beeswarm } from './beeswarm.ts';
import type { PlacedDot } from './beeswarm.ts';
import type { ChartTheme } from './chartTheme.ts';
import { project } from './niceScale.ts';
import type { NiceScale } from './niceScale.ts';
import { placeLabels } from './placeLabels.ts';
import type { PlacedLabel } from './placeLabels.ts';
import { roleStyles } from './roleStyle.ts';
import type { RoleStyle } from './roleStyle.ts';
import { textWidth } from './textWidth.ts';

/** A unit's dot with everything needed to draw it. */
export interface StripMark {
  readonly point: StripPoint;
  readonly style: RoleStyle;
  readonly dot: PlacedDot;
  readonly label: PlacedLabel | null;
}

/** Where the dots may lie, px. */
export interface StripPlot {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const roleOrder = { context: 0, pinned: 1, selected: 2 } as const;

/** Type size of a direct label, px. */
export const labelSize = (theme: ChartTheme, { role }: StripPoint): number =>
  role === 'selected' ? theme.fontSize.base : theme.fontSize.small;

type Unlabelled = Omit<StripMark, 'label'>;

/** Below this width in px a strip names the selected unit and a few more; the table has them all. */
const narrowStrip = 480;
const narrowLabels = 3;

/** Places of the direct labels by unit, the selected unit's chosen first. */
const labelPlaces = (
  marks: readonly Unlabelled[],
  theme: ChartTheme,
  plot: StripPlot,
): ReadonlyMap<UnitId, PlacedLabel> => {
  const middle = (plot.top + plot.bottom) / 2;
  const labelled = marks
    .filter(({ point }) => point.label !== '')
    .toSorted((a, b) => roleOrder[b.point.role] - roleOrder[a.point.role])
    .slice(0, plot.right - plot.left < narrowStrip ? narrowLabels : undefined);
  const places = placeLabels(
    labelled.map(({ point, dot, style }) => ({
      x: dot.x,
      y: middle + dot.y,
      radius: dot.radius,
      width: textWidth(point.label, labelSize(theme, point), style.bold) + 14,
      height: labelSize(theme, point) * 1.35,
    })),
    marks.map(({ dot: { x, y, radius } }) => ({
      left: x - radius,
      right: x + radius,
      top: middle + y - radius,
      bottom: middle + y + radius,
    })),
    { ...plot, left: 0, right: plot.right + plot.left },
  );
  return new Map(
    labelled.flatMap(({ point }, index) => {
      const place = places[index];
      return place === undefined || place === null ? [] : [[point.unitId, place] as const];
    }),
  );
};

/** Dots in their places and, for those that have one, labels; the selected unit comes last and is drawn on top. */
export const stripMarks = (
  view: StripView,
  theme: ChartTheme,
  scale: NiceScale,
  plot: StripPlot,
): readonly StripMark[] => {
  const swarm = beeswarm(
    view.points.map((point) => ({
      id: point.unitId,
      x: project(point.value, scale, plot.left, plot.right),
      radius: theme.dot[point.role],
    })),
    plot.bottom - plot.top - 2 * lineHeight(theme),
  );
  const dots = new Map(swarm.dots.map((dot) => [dot.id, dot]));
  const styles = roleStyles(
    theme,
    view.points.map(({ unitId, role }) => ({ id: unitId, role })),
  );
  const marks = view.points.flatMap((point, index) => {
    const dot = dots.get(point.unitId);
    const style = styles[index];
    return dot === undefined || style === undefined ? [] : [{ point, dot, style }];
  });
  const placeOf = labelPlaces(marks, theme, plot);
  return marks
    .map((mark) => ({ ...mark, label: placeOf.get(mark.point.unitId) ?? null }))
    .toSorted((a, b) => roleOrder[a.point.role] - roleOrder[b.point.role]);
};
