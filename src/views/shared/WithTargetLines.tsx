import { Suspense } from 'react';
import type { ReactNode } from 'react';
import { lazyComponent } from '../../components/lazyComponent.ts';
import { withLateWords } from '../../i18n/withLateWords.ts';
import { hasPlans } from '../../viewModels/hasPlans.ts';
import type { Screen } from '../../viewModels/screen.ts';
import type { TargetLine } from '../../viewModels/targetLines.ts';

interface WithTargetLinesProps {
  readonly screen: Screen;
  /** The day by which targets are judged; null is the end of the latest year with figures. */
  readonly asOf: string | null;
  readonly children: (lines: readonly TargetLine[]) => ReactNode;
}

const none: readonly TargetLine[] = [];

const reader = lazyComponent(() =>
  withLateWords(async () => (await import('../targets/TargetLinesReader.tsx')).TargetLinesReader),
);

/** Charts with the limits that plans set; without them until they are known, and in workspaces without plans. */
export const WithTargetLines = (props: WithTargetLinesProps) =>
  hasPlans(props.screen.catalog) ? (
    <Suspense fallback={props.children(none)}>
      <reader.Component {...props} />
    </Suspense>
  ) : (
    props.children(none)
  );
