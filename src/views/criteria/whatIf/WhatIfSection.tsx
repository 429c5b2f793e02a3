import { useMemo } from 'react';
import type { CriterionScoreRow } from '../../../queries/criterionScores.ts';
import type { SelectionControl } from '../../../state/useSelection.ts';
import type { Screen } from '../../../viewModels/screen.ts';
import { targetOfScenario } from '../../../viewModels/targetScenario.ts';
import { whatIfBaseOf } from '../../../viewModels/whatIfBase.ts';
import { whatIfView } from '../../../viewModels/whatIfView.ts';
import { TablePanel } from '../../shared/TablePanel.tsx';
import { useScenarios } from './useScenarios.ts';
import styles from './WhatIf.module.css';
import { WhatIfPanel } from './WhatIfPanel.tsx';
import { WithWhatIfTargets } from './WithWhatIfTargets.tsx';

interface WhatIfSectionProps {
  readonly screen: Screen;
  readonly control: SelectionControl;
  /** Criterion scores of all units in the year on show. */
  readonly scores: readonly CriterionScoreRow[];
}

const nothingSet = new Map();

/** "What if" for the unit on show, or why there is no scenario for it. */
export const WhatIfSection = ({ screen, control, scores }: WhatIfSectionProps) => {
  const { yearbook, page, unitId } = screen;
  const { scenarioId, asOf } = control.selection;
  const askedId = targetOfScenario(scenarioId);
  const base = useMemo(() => whatIfBaseOf(screen, unitId, scores), [screen, unitId, scores]);
  const scope = useMemo(
    () => ({ indexCode: yearbook.indexCode, level: yearbook.level, year: page.year, unitId }),
    [yearbook, page, unitId],
  );
  const scenarios = useScenarios(scope, control);
  return (
    <div className={styles.section}>
      {base === null ? (
        <TablePanel view={whatIfView(screen, null, nothingSet)} className={styles.whole} />
      ) : (
        <WithWhatIfTargets screen={screen} asOf={asOf}>
          {(targets) => (
            <WhatIfPanel
              key={`${scope.indexCode} ${scope.level} ${scope.year} ${unitId} ${askedId ?? ''}`}
              screen={screen}
              control={control}
              scores={scores}
              base={base}
              scenarios={scenarios}
              targets={targets}
              asked={targets.find(({ id }) => id === askedId) ?? null}
            />
          )}
        </WithWhatIfTargets>
      )}
    </div>
  );
};
