import { createContext } from 'react';
import type { ComponentType } from 'react';
import type { ChartContext } from '../../charts/chartContext.ts';
import type { ChartOption } from '../../charts/chartOption.ts';
import type { PanelView } from '../../viewModels/panelView.ts';
import type { ViewProps } from './viewProps.ts';

/** What a panel shows in place of itself. */
export interface FocusedPanelProps {
  readonly view: PanelView<unknown>;
  /** Draws the panel's chart in a size; null where the panel is a table. */
  readonly draw: ((chart: unknown, context: ChartContext) => ChartOption) | null;
  /** px the chart would like for a width; null where any height will do. */
  readonly wishedHeight:
    | ((chart: unknown, context: ChartContext & { readonly width: number }) => number)
    | null;
}

/** One panel of a screen is wanted alone: it hands itself over, the others draw nothing. */
export interface PanelFocus {
  readonly panelId: string;
  readonly Panel: ComponentType<FocusedPanelProps>;
}

/** Null on every ordinary screen. */
export const PanelFocusContext = createContext<PanelFocus | null>(null);

/** Sends a panel of the screen on show to the briefing, resolves with a sentence that says so; null where it cannot. */
export const SendPanelContext = createContext<((panelId: string, title: string) => Promise<string>) | null>(
  null,
);

/** Up to when the figures on show go, as a sentence. */
export const AsOfContext = createContext<() => Promise<string>>(async () => '');

/** Finds the screen of a name, null for an unknown one or one without figures. */
export const ScreensContext = createContext<(view: string) => ComponentType<ViewProps> | null>(() => null);
