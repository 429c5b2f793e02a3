import { createContext } from 'react';
import type { ChartTheme } from '../../charts/chartTheme.ts';
import { chartThemes } from '../../charts/chartTheme.ts';

/** What the parts of a slide need besides their view. */
export interface SlideTools {
  readonly theme: ChartTheme;
  /** A unit on the slide was chosen; null where slides are only looked at. */
  readonly onUnit: ((unitId: string) => void) | null;
}

export const SlideContext = createContext<SlideTools>({ theme: chartThemes.projector, onUnit: null });
