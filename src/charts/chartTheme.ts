import { heatmapScale } from './palette.ts';
import type { HeatmapStep } from './palette.ts';

export type ChartThemeName = 'light' | 'dark' | 'projector';

interface ChartColors {
  readonly ink: string;
  readonly muted: string;
  /** Grid lines and frames; decoration only. */
  readonly line: string;
  readonly ground: string;
  /** What charts are drawn on. */
  readonly surface: string;
  /** The selected unit, and improvement. */
  readonly accent: string;
  readonly worse: string;
  /** Fill of context marks. */
  readonly context: string;
  /** Outline and lines of context marks: contrast ≥ 3 on the surface. */
  readonly contextEdge: string;
  /** Pale band from the lowest to the highest value. */
  readonly range: string;
}

/** Everything a chart needs to look: colours, px sizes and widths. */
export interface ChartTheme {
  readonly name: ChartThemeName;
  readonly fontFamily: string;
  readonly colors: ChartColors;
  /** px. */
  readonly fontSize: { readonly base: number; readonly small: number };
  /** Line widths in px. */
  readonly stroke: {
    readonly hairline: number;
    readonly context: number;
    readonly pinned: number;
    readonly selected: number;
  };
  /** Dot radii in px. */
  readonly dot: { readonly context: number; readonly pinned: number; readonly selected: number };
  /** Height of one row of a row chart in px. */
  readonly rowHeight: number;
  /** Lowest ratio first. */
  readonly heatmap: readonly HeatmapStep[];
}

const fontFamily = "'Be Vietnam Pro', system-ui, sans-serif";

const screen = {
  fontFamily,
  fontSize: { base: 14, small: 13 },
  stroke: { hairline: 1, context: 1.5, pinned: 2, selected: 3 },
  dot: { context: 5, pinned: 7, selected: 8 },
  rowHeight: 30,
} as const;

const light: ChartTheme = {
  ...screen,
  name: 'light',
  colors: {
    ink: '#14202e',
    muted: '#566373',
    line: '#dfe4ea',
    ground: '#f7f8fa',
    surface: '#ffffff',
    accent: '#0b5cad',
    worse: '#b4530a',
    context: '#9fb0c3',
    contextEdge: '#75889d',
    range: '#dbe4ee',
  },
  heatmap: heatmapScale(0.965, 0.4),
};

const dark: ChartTheme = {
  ...screen,
  name: 'dark',
  colors: {
    ink: '#e8edf3',
    muted: '#a7b4c2',
    line: '#2d3641',
    ground: '#0e1116',
    surface: '#14181f',
    accent: '#6cb2f7',
    worse: '#f0a05a',
    context: '#6f8297',
    contextEdge: '#8496a9',
    range: '#2f3c4b',
  },
  heatmap: heatmapScale(0.27, 0.86),
};

const projector: ChartTheme = {
  fontFamily,
  name: 'projector',
  colors: {
    ink: '#000000',
    muted: '#36424f',
    line: '#cdd6df',
    ground: '#ffffff',
    surface: '#ffffff',
    accent: '#0b4f9e',
    worse: '#9c4400',
    context: '#a8b7c8',
    contextEdge: '#66788c',
    range: '#d3dee9',
  },
  fontSize: { base: 24, small: 22 },
  stroke: { hairline: 1.5, context: 2.5, pinned: 3.5, selected: 5 },
  dot: { context: 8, pinned: 11, selected: 13 },
  rowHeight: 48,
  heatmap: heatmapScale(0.965, 0.4),
};

/** Light, dark and projector; the projector prints nothing smaller than 22 px. */
export const chartThemes: Readonly<Record<ChartThemeName, ChartTheme>> = { light, dark, projector };
