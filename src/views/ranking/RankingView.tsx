import { ChartPanel } from '../shared/ChartPanel.tsx';
import { PlanTargets } from '../shared/PlanTargets.tsx';
import type { ViewProps } from '../shared/viewProps.ts';
import { bumpOption } from '../../charts/bumpOption.ts';
import { asUnitId } from '../../domain/ids.ts';
import { bumpView } from '../../viewModels/bumpView.ts';
import { RankingPanel } from './RankingPanel.tsx';
import styles from './RankingView.module.css';
import { useMemo } from 'react';

const bumpHeight = (_chart: unknown, width: number): number => (width < 480 ? 420 : 620);

/** The ranking of the year with its table, and the ranks over all years. */
export const RankingView = ({ screen, control }: ViewProps) => {
  const bump = useMemo(() => bumpView(screen), [screen]);
  return (
    <div className={styles.layout}>
      <PlanTargets screen={screen} control={control} className={styles.targets} />
      <RankingPanel screen={screen} control={control} />
      <ChartPanel
        className={styles.history}
        view={bump}
        option={bumpOption}
        height={bumpHeight}
        onSelect={(id) => {
          control.setSelection({ unitId: asUnitId(id) });
        }}
      />
    </div>
  );
};
