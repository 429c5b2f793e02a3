import { Suspense } from 'react';
import type { ReactNode } from 'react';
import { lazyComponent } from '../../../components/lazyComponent.ts';
import { Skeleton } from '../../../components/Skeleton.tsx';
import { hasPlans } from '../../../viewModels/hasPlans.ts';
import type { Screen } from '../../../viewModels/screen.ts';
import type { WhatIfTarget } from '../../../viewModels/whatIfTargets.ts';

interface WithWhatIfTargetsProps {
  readonly screen: Screen;
  readonly asOf: string | null;
  readonly children: (targets: readonly WhatIfTarget[]) => ReactNode;
}

const none: readonly WhatIfTarget[] = [];

const reader = lazyComponent(async () => (await import('./WhatIfTargetsReader.tsx')).WhatIfTargetsReader);

/** A scenario with the targets it is held against; waits for them, so that nothing typed is lost when they come. */
export const WithWhatIfTargets = (props: WithWhatIfTargetsProps) =>
  hasPlans(props.screen.catalog) ? (
    <Suspense fallback={<Skeleton height={30} />}>
      <reader.Component {...props} />
    </Suspense>
  ) : (
    props.children(none)
  );
