import { Suspense } from 'react';
import type { ReactNode } from 'react';
import { lazyComponent } from '../../components/lazyComponent.ts';
import { withLateWords } from '../../i18n/withLateWords.ts';
import type { Screen } from '../../viewModels/screen.ts';

interface WithEstimatesProps {
  readonly screen: Screen;
  readonly children: (screen: Screen) => ReactNode;
}

const reader = lazyComponent(() =>
  withLateWords(async () => (await import('./EstimatesReader.tsx')).EstimatesReader),
);

/** Whether the index has years before the unit existed. */
const isYounger = ({ yearbook, unitId }: Screen): boolean =>
  [...yearbook.pages.values()].some(({ entries }) => !entries.has(unitId));

/** Charts of one unit with estimates of the years before it existed; without them until they are known. */
export const WithEstimates = (props: WithEstimatesProps) =>
  isYounger(props.screen) ? (
    <Suspense fallback={props.children(props.screen)}>
      <reader.Component {...props} />
    </Suspense>
  ) : (
    props.children(props.screen)
  );
