import { lineHeight } from './axes.ts';
import type { ChartTheme } from './chartTheme.ts';
import { widestText } from './textWidth.ts';
import { wrapText } from './wrapText.ts';

/** A named row; `id` is what a click on the name selects. */
export interface NamedRow {
  readonly id: string;
  readonly text: string;
  readonly bold?: boolean;
  readonly color?: string;
}

/** The texts of rows, in order. */
export const textsOf = (rows: readonly NamedRow[]): readonly string[] => rows.map(({ text }) => text);

/** How the names of a row chart stand: in a column on the left, or each above its marks where that leaves too little. */
export interface RowLayout {
  readonly stacked: boolean;
  /** Names with line breaks, in row order. */
  readonly names: readonly string[];
  /** px from one row to the next at which nothing touches. */
  readonly rowHeight: number;
  /** px from the middle of a row up to the foot of its name, when stacked. */
  readonly nameLift: number;
  /** px needed above the middle of the first row. */
  readonly firstRow: number;
}

/** Names may take this share of the drawing. */
const nameShare = 0.42;
/** Share of the drawing that marks need between their names and the column of values. */
const markShare = 0.3;
/** px beside names and values. */
const columnGap = 26;
const linesBeside = 2;

/** px from line to line of a wrapped name. */
export const nameLineHeight = ({ fontSize }: ChartTheme): number => fontSize.small * 1.2;

/** What else a chart of named rows holds. */
export interface RowsRoom {
  /** Names may move above their marks; true when not said. */
  readonly mayStack?: boolean;
  /** Texts of the column on the right. */
  readonly values?: readonly string[];
}

const valuesWidth = (theme: ChartTheme, values: readonly string[]): number =>
  values.length === 0 ? 0 : widestText(values, theme.fontSize.small, true) + 10;

const mostLines = (names: readonly (readonly string[])[]): number =>
  Math.max(1, ...names.map(({ length }) => length));

/**
 * Wraps the names for a drawing of `width` px; more than two lines beside the marks move above them. Names and values
 * together leave room for the marks: ECharts would push what is too wide out of the drawing.
 */
export const rowLayout = (
  theme: ChartTheme,
  rows: readonly NamedRow[],
  width: number,
  { mayStack = true, values = [] }: RowsRoom = {},
): RowLayout => {
  const wrapTo = (room: number): readonly (readonly string[])[] =>
    rows.map(({ text, bold }) => wrapText(text, room, theme.fontSize.small, bold));
  const left = width * (1 - markShare) - valuesWidth(theme, values) - columnGap;
  const beside = wrapTo(values.length === 0 ? width * nameShare : Math.min(width * nameShare, left));
  const lines = mostLines(beside);
  if (!mayStack || lines <= linesBeside) {
    const rowHeight = Math.max(theme.rowHeight, lines * nameLineHeight(theme) + 6);
    const names = beside.map((name) => name.join('\n'));
    return { stacked: false, names, rowHeight, nameLift: 0, firstRow: rowHeight / 2 };
  }
  const above = wrapTo(width - 8);
  const nameHeight = mostLines(above) * nameLineHeight(theme);
  const nameLift = theme.rowHeight * 0.34;
  return {
    stacked: true,
    names: above.map((name) => name.join('\n')),
    rowHeight: nameHeight + 2 * nameLift + theme.fontSize.small * 0.5,
    nameLift,
    firstRow: nameHeight + nameLift,
  };
};

/**
 * Margins of a chart of named rows: `head` px of key on top, `foot` px below. `values` are the texts of the column
 * on the right; `extra` px stay free beside them.
 */
export const rowGrid = (
  theme: ChartTheme,
  layout: RowLayout,
  {
    head,
    foot,
    values,
    extra = 12,
  }: {
    readonly head: number;
    readonly foot: number;
    readonly values: readonly string[];
    readonly extra?: number;
  },
) => {
  if (!layout.stacked)
    return {
      left: 4,
      right: extra,
      top: head,
      bottom: foot,
      outerBoundsMode: 'same' as const,
      outerBoundsContain: 'axisLabel' as const,
    };
  return {
    left: theme.fontSize.small,
    right: extra + valuesWidth(theme, values),
    top: head + Math.max(0, layout.firstRow - layout.rowHeight / 2),
    bottom: foot + lineHeight(theme),
    outerBoundsMode: 'none' as const,
  };
};

/** Height in px of a chart of named rows with a key line, ticks and a title. */
export const rowsHeight = (
  theme: ChartTheme,
  rows: readonly NamedRow[],
  width: number,
  room: RowsRoom = {},
): number => {
  const layout = rowLayout(theme, rows, width, room);
  return Math.ceil(
    rows.length * layout.rowHeight +
      3.5 * lineHeight(theme) +
      18 +
      (layout.stacked ? layout.firstRow / 2 : 0),
  );
};
