import { classNames } from '../../components/classNames.ts';
import { useWords } from '../../i18n/useWords.ts';
import type { DistanceView } from '../../viewModels/distanceView.ts';
import type { PanelView } from '../../viewModels/panelView.ts';
import { TablePanel } from '../shared/TablePanel.tsx';
import styles from './DistancePanel.module.css';

interface DistancePanelProps {
  readonly view: PanelView<DistanceView>;
  readonly className?: string | undefined;
}

/** The levels to reach, each met or not by symbol and word, with what lacks. */
export const DistancePanel = ({ view, className }: DistancePanelProps) => {
  const { t } = useWords();
  return (
    <TablePanel view={view} className={className}>
      {view.chart === null ? null : (
        <table className={styles.table} aria-label={view.table.caption}>
          <thead>
            <tr>
              <th scope="col">{t('overview.column.mark')}</th>
              <th className={styles.number} scope="col">
                {t('overview.distance.value')}
              </th>
              <th className={styles.status} scope="col">
                {t('overview.distance.gap', { unit: view.chart.unitText })}
              </th>
            </tr>
          </thead>
          <tbody>
            {view.chart.rows.map((row) => (
              <tr key={row.id}>
                <th className={styles.label} scope="row">
                  {row.label}
                </th>
                <td className={styles.number}>{row.targetText}</td>
                <td className={classNames(styles.status, row.isMet ? styles.met : styles.short)}>
                  <span aria-hidden="true">{row.symbol}</span> {row.word} <strong>{row.gapText}</strong>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </TablePanel>
  );
};
