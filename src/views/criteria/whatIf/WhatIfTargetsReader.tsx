import { useMemo } from 'react';
import type { ReactNode } from 'react';
import type { Screen } from '../../../viewModels/screen.ts';
import { whatIfTargets } from '../../../viewModels/whatIfTargets.ts';
import type { WhatIfTarget } from '../../../viewModels/whatIfTargets.ts';
import { useTargetBook } from '../../shared/useTargetBook.ts';

interface WhatIfTargetsReaderProps {
  readonly screen: Screen;
  readonly asOf: string | null;
  readonly children: (targets: readonly WhatIfTarget[]) => ReactNode;
}

/** Hands on the targets that a scenario for the unit on show is held against. */
export const WhatIfTargetsReader = ({ screen, asOf, children }: WhatIfTargetsReaderProps) => {
  const book = useTargetBook(asOf);
  const targets = useMemo(() => whatIfTargets(screen, book), [screen, book]);
  return children(targets);
};
