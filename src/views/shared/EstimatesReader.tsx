import type { ReactNode } from 'react';
import type { Screen } from '../../viewModels/screen.ts';
import { useEstimates } from './useEstimates.ts';

interface EstimatesReaderProps {
  readonly screen: Screen;
  readonly children: (screen: Screen) => ReactNode;
}

/** Hands on the screen with its estimates. */
export const EstimatesReader = ({ screen, children }: EstimatesReaderProps) => children(useEstimates(screen));
