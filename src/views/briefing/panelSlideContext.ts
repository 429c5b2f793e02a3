import { createContext } from 'react';
import type { Level } from '../../domain/records.ts';
import type { PanelView } from '../../viewModels/panelView.ts';

/** Where a panel taken from its screen is to be drawn. */
export interface PanelSlidePlace {
  /** Null until the slide is there. */
  readonly target: HTMLElement | null;
  readonly onView: (view: PanelView<unknown>) => void;
  readonly isLongRoom: boolean;
  readonly maxRows: number;
  readonly level: Level;
}

export const PanelSlideContext = createContext<PanelSlidePlace | null>(null);
