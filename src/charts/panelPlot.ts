import type { HistoryPoint, HistorySegment, MethodBreak } from '../viewModels/historyView.ts';
import type { SmallMultiplesView } from '../viewModels/smallMultiplesView.ts';
import { project } from './niceScale.ts';
import type { NiceScale } from './niceScale.ts';

/** The rectangle that a small panel's lines are drawn in, px, with its scales. */
export interface PanelPlot {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly firstYear: number;
  readonly lastYear: number;
  readonly scale: NiceScale;
}

/** A point of a line that has a value, px. */
export interface PlotPoint {
  readonly x: number;
  readonly y: number;
  readonly point: HistoryPoint;
}

/** Tenths of a pixel are finer than any screen draws. */
const px = (value: number): number => Math.round(value * 10) / 10;

/** First and last year of a view; years may be missing between them. */
export const yearSpan = ({
  years,
}: SmallMultiplesView): { readonly first: number; readonly last: number } => {
  const first = years[0] ?? 0;
  return { first, last: years.at(-1) ?? first };
};

/** Across, px. A lone year stands in the middle. */
export const xOf = ({ left, right, firstYear, lastYear }: PanelPlot, year: number): number =>
  px(
    firstYear === lastYear
      ? (left + right) / 2
      : project(year, { min: firstYear, max: lastYear }, left, right),
  );

/** Down, px: more is higher. */
export const yOf = ({ scale, top, bottom }: PanelPlot, value: number): number =>
  px(project(value, scale, bottom, top));

/** Runs of neighbouring years with a value: a gap ends a run, and so does a change of method. */
export const plotRuns = (
  plot: PanelPlot,
  segments: readonly HistorySegment[],
): readonly (readonly PlotPoint[])[] =>
  segments
    .flatMap(({ points }) =>
      points.reduce<readonly (readonly PlotPoint[])[]>(
        (runs, point) =>
          point.value === null
            ? [...runs, []]
            : [
                ...runs.slice(0, -1),
                [...(runs.at(-1) ?? []), { x: xOf(plot, point.year), y: yOf(plot, point.value), point }],
              ],
        [[]],
      ),
    )
    .filter((run) => run.length > 0);

/** SVG path of lines through runs of points; a lone point has no line. */
export const linePath = (runs: readonly (readonly PlotPoint[])[]): string =>
  runs
    .filter((run) => run.length > 1)
    .map((run) => `M${run.map(({ x, y }) => `${x} ${y}`).join('L')}`)
    .join('');

/** SVG path of a disc of radius `r` px at each point. */
export const dotPath = (points: readonly PlotPoint[], r: number): string =>
  points
    .map(({ x, y }) => `M${px(x - r)} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0`)
    .join('');

/** Across of a method break, px: between its first year and the year before. */
export const breakX = (plot: PanelPlot, { year }: MethodBreak): number => xOf(plot, year - 0.5);
