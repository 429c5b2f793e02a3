import type { SmallMultiplesView } from '../viewModels/smallMultiplesView.ts';
import { lineHeight } from './axes.ts';
import type { ChartTheme } from './chartTheme.ts';
import { widestText } from './textWidth.ts';

/** Panels in a grid of equal columns, px. */
export interface PanelLayout {
  readonly columns: number;
  readonly columnWidth: number;
  readonly panelHeight: number;
  readonly titleHeight: number;
  readonly head: number;
}

/** px between columns. */
export const panelGap = 18;

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
