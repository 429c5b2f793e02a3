import { createContext } from 'react';
import type { SlideView } from '../../viewModels/slideView.ts';
import type { FocusedPanelProps } from '../shared/panelFocus.ts';

/** Takes what a slide says instead of showing it. */
export interface SlideSink {
  readonly onView: (view: SlideView) => void;
  /** The panel of a slide sent from a screen, before its slide is complete. */
  readonly onPanel: (panel: FocusedPanelProps) => void;
}

/** Null where slides are shown. */
export const SlideSinkContext = createContext<SlideSink | null>(null);
