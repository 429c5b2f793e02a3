import { classNames } from '../../components/classNames.ts';
import { targetStatuses } from '../../domain/targetStatus.ts';
import { useWords } from '../../i18n/useWords.ts';
import type { PanelView } from '../../viewModels/panelView.ts';
import type { PlanScore } from '../../viewModels/targetScorecard.ts';
import { TablePanel } from '../shared/TablePanel.tsx';
import { StatusMark } from './StatusMark.tsx';
import styles from './ScorecardPanel.module.css';

interface ScorecardPanelProps {
  readonly view: PanelView<readonly PlanScore[]>;
  readonly planId: string | null;
  readonly onPlan: (planId: string | null) => void;
}

/** Plans by status; a plan's name narrows the list to it, and back. */
export const ScorecardPanel = ({ view, planId, onPlan }: ScorecardPanelProps) => {
  const { t, format } = useWords();
  return (
    <TablePanel view={view}>
      {view.chart === null ? null : (
        <div className={styles.scroll}>
          <table className={styles.table} aria-label={view.table.caption}>
            <thead>
              <tr>
                <th scope="col">{t('targets.scorecard.plan')}</th>
                {targetStatuses.map((status) => (
                  <th className={styles.number} key={status} scope="col">
                    <StatusMark status={status} className={styles.head} />
                  </th>
                ))}
                <th className={styles.number} scope="col">
                  {t('targets.scorecard.total')}
                </th>
              </tr>
            </thead>
            <tbody>
              {view.chart.map((score) => (
                <tr className={classNames(planId === score.planId && styles.chosen)} key={score.planId}>
                  <th className={styles.plan} scope="row">
                    <button
                      className={styles.name}
                      type="button"
                      aria-pressed={planId === score.planId}
                      onClick={() => onPlan(planId === score.planId ? null : score.planId)}
                    >
                      {score.docNumber}
                    </button>{' '}
                    <span className={styles.issuer}>{score.issuer}</span>
                  </th>
                  {targetStatuses.map((status) => (
                    <td
                      className={classNames(styles.number, score.counts[status] === 0 && styles.zero)}
                      key={status}
                    >
                      {format.count(score.counts[status])}
                    </td>
                  ))}
                  <td className={styles.number}>{format.count(score.total)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </TablePanel>
  );
};
