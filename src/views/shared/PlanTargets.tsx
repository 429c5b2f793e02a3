import { Suspense } from 'react';
import type { ReactNode } from 'react';
import { lazyComponent } from '../../components/lazyComponent.ts';
import { withLateWords } from '../../i18n/withLateWords.ts';
import type { SelectionControl } from '../../state/useSelection.ts';
import { hasPlans } from '../../viewModels/hasPlans.ts';
import type { Screen } from '../../viewModels/screen.ts';

interface PlanTargetsProps {
  readonly screen: Screen;
  readonly control: SelectionControl;
  readonly className?: string | undefined;
  /** The screen waits for the targets, so that they push nothing down. */
  readonly isAwaited?: boolean;
  /** Shown where no target is about the index, and until they are known. */
  readonly otherwise?: ReactNode;
}

const panel = lazyComponent(() =>
  withLateWords(async () => (await import('../targets/TargetGlancePanel.tsx')).TargetGlancePanel),
);

/** Plan targets about the index on show. A workspace without plans neither shows nor fetches anything. */
export const PlanTargets = (props: PlanTargetsProps) =>
  hasPlans(props.screen.catalog) ? (
    props.isAwaited === true ? (
      <panel.Component {...props} />
    ) : (
      <Suspense fallback={props.otherwise ?? null}>
        <panel.Component {...props} />
      </Suspense>
    )
  ) : (
    (props.otherwise ?? null)
  );
