import { useMemo } from 'react';
import { fieldTargets } from '../../viewModels/fieldTargets.ts';
import { hasPlans } from '../../viewModels/hasPlans.ts';
import { targetLines } from '../../viewModels/targetLines.ts';
import { useTargetBook } from '../shared/useTargetBook.ts';
import type { ViewProps } from '../shared/viewProps.ts';
import { SurveyGrid } from './SurveyGrid.tsx';

const none: readonly never[] = [];

/** The panels of a survey index. They wait for what plans ask, so that nothing is drawn twice or pushed down. */
export const SurveyPanels = (props: ViewProps) =>
  hasPlans(props.screen.catalog) ? (
    <PlannedGrid {...props} />
  ) : (
    <SurveyGrid {...props} lines={none} fields={none} />
  );

const PlannedGrid = (props: ViewProps) => {
  const { screen, control } = props;
  const book = useTargetBook(control.selection.asOf);
  const lines = useMemo(() => targetLines(screen, book), [screen, book]);
  const fields = useMemo(() => fieldTargets(screen, book), [screen, book]);
  return <SurveyGrid {...props} lines={lines} fields={fields} />;
};
