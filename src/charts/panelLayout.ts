import type { SmallMultiplesView, SmallPanel } from '../viewModels/smallMultiplesView.ts';
import { lineHeight } from './axes.ts';
import type { ChartTheme } from './chartTheme.ts';
import type { NiceScale } from './niceScale.ts';
import { yearSpan } from './panelPlot.ts';
import type { PanelPlot } from './panelPlot.ts';
import { textWidth, widestText } from './textWidth.ts';

/** Panels in a grid of equal columns, px. */
export interface PanelLayout {
  readonly columns: number;
  readonly columnWidth: number;
  readonly panelHeight: number;
  readonly titleHeight: number;
  readonly head: number;
}

/** A unit's panel with its upper left corner, px, and the rectangle of its lines. */
export interface PlacedPanel {
  readonly panel: SmallPanel;
  readonly left: number;
  readonly top: number;
  readonly plot: PanelPlot;
}

/** px between columns. */
const panelGap = 18;

/** As many columns as the widest name allows. */
export const panelLayout = (view: SmallMultiplesView, theme: ChartTheme, width: number): PanelLayout => {
  const line = lineHeight(theme);
  const titleWidth = Math.max(
    widestText(
      view.panels.map(({ name }) => name),
      theme.fontSize.small,
      true,
    ),
    widestText(
      view.panels.map(({ lastText }) => lastText),
      theme.fontSize.small,
    ),
  );
  const wish = Math.max(15 * theme.fontSize.small, titleWidth + 8);
  const columns = Math.max(
    1,
    Math.min(view.panels.length, Math.floor((width + panelGap) / (wish + panelGap))),
  );
  return {
    columns,
    columnWidth: (width - (columns - 1) * panelGap) / columns,
    panelHeight: 9 * line,
    titleHeight: 2 * line,
    head: 2 * line + 10,
  };
};

/** Where each panel and its lines stand, row by row; `ticks` are the texts at the left of every one. */
export const placePanels = (
  view: SmallMultiplesView,
  theme: ChartTheme,
  scale: NiceScale,
  ticks: readonly string[],
  { columns, columnWidth, panelHeight, titleHeight, head }: PanelLayout,
): readonly PlacedPanel[] => {
  const { small } = theme.fontSize;
  const { first, last } = yearSpan(view);
  const tickWidth = widestText(ticks, small) + 5 + small * 0.7;
  const edge = textWidth('2024', small) / 2;
  return view.panels.map((panel, index) => {
    const left = (index % columns) * (columnWidth + panelGap);
    const top = head + Math.floor(index / columns) * panelHeight;
    return {
      panel,
      left,
      top,
      plot: {
        left: left + tickWidth,
        right: left + columnWidth - edge,
        top: top + titleHeight + 8,
        bottom: top + panelHeight - 2 * lineHeight(theme) + 2,
        firstYear: first,
        lastYear: last,
        scale,
      },
    };
  });
};
