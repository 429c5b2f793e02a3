import { useMemo } from 'react';
import { historyOption } from '../../charts/historyOption.ts';
import { targetBulletHeight, targetBulletOption } from '../../charts/targetBulletOption.ts';
import type { TargetEvaluation } from '../../domain/targetEvaluation.ts';
import { useWords } from '../../i18n/useWords.ts';
import type { SelectionControl } from '../../state/useSelection.ts';
import type { TargetBook } from '../../viewModels/targetBook.ts';
import { targetBulletView } from '../../viewModels/targetBullet.ts';
import { targetDetailView } from '../../viewModels/targetDetail.ts';
import { targetTrendView } from '../../viewModels/targetTrend.ts';
import { ChartPanel } from '../shared/ChartPanel.tsx';
import { useChartTheme } from '../shared/useChartTheme.ts';
import { ClausePanel } from './ClausePanel.tsx';
import styles from './TargetsView.module.css';

interface TargetDetailPanelsProps {
  readonly book: TargetBook;
  readonly evaluation: TargetEvaluation;
  readonly control: SelectionControl;
}

/** A target opened: its clause, the values behind the verdict, and the way to the end of the plan. */
export const TargetDetailPanels = ({ book, evaluation, control }: TargetDetailPanelsProps) => {
  const words = useWords();
  const theme = useChartTheme();
  const views = useMemo(
    () => ({
      detail: targetDetailView(words, book, evaluation),
      bullet: targetBulletView(words, book, evaluation),
      trend: targetTrendView(words, book, evaluation),
    }),
    [words, book, evaluation],
  );
  return (
    <>
      <ClausePanel view={views.detail} control={control} />
      {views.bullet === null && views.trend === null ? null : (
        <div className={styles.charts}>
          {views.bullet === null ? null : (
            <ChartPanel
              view={views.bullet}
              option={targetBulletOption}
              height={(chart, width) => targetBulletHeight(chart, theme, width)}
            />
          )}
          {views.trend === null ? null : (
            <ChartPanel view={views.trend} option={historyOption} height={14 * theme.fontSize.base + 60} />
          )}
        </div>
      )}
    </>
  );
};
