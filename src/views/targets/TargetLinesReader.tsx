import { useMemo } from 'react';
import type { ReactNode } from 'react';
import type { Screen } from '../../viewModels/screen.ts';
import { targetLines } from '../../viewModels/targetLines.ts';
import type { TargetLine } from '../../viewModels/targetLines.ts';
import { useTargetBook } from '../shared/useTargetBook.ts';

interface TargetLinesReaderProps {
  readonly screen: Screen;
  readonly asOf: string | null;
  readonly children: (lines: readonly TargetLine[]) => ReactNode;
}

/** Hands on the limits that plans set for the index on show. */
export const TargetLinesReader = ({ screen, asOf, children }: TargetLinesReaderProps) => {
  const book = useTargetBook(asOf);
  const lines = useMemo(() => targetLines(screen, book), [screen, book]);
  return children(lines);
};
