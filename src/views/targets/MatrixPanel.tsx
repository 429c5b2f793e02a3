import { classNames } from '../../components/classNames.ts';
import { useWords } from '../../i18n/useWords.ts';
import type { PanelView } from '../../viewModels/panelView.ts';
import type { TargetMatrix } from '../../viewModels/targetMatrix.ts';
import { TablePanel } from '../shared/TablePanel.tsx';
import styles from './MatrixPanel.module.css';

interface MatrixPanelProps {
  readonly view: PanelView<TargetMatrix>;
  readonly selectedId: string;
  readonly onSelect: (targetId: string) => void;
}

/** Units by targets, each unit for itself; a target's code opens its clause. */
export const MatrixPanel = ({ view, selectedId, onSelect }: MatrixPanelProps) => {
  const { t, format } = useWords();
  return (
    <TablePanel view={view}>
      {view.chart === null ? null : (
        <>
          <p className={styles.key}>{t('targets.matrix.key')}</p>
          <section className={styles.scroll} aria-label={view.table.caption}>
            <table className={styles.table}>
              <thead>
                <tr>
                  <th className={styles.unit} scope="col">
                    {t('targets.matrix.unit')}
                  </th>
                  <th scope="col">{t('targets.matrix.missed')}</th>
                  {view.chart.targets.map((target) => (
                    <th key={target.id} scope="col">
                      <button
                        className={classNames(styles.code, target.id === selectedId && styles.selected)}
                        type="button"
                        title={target.name}
                        aria-label={`${target.id}: ${target.name}`}
                        onClick={() => onSelect(target.id)}
                      >
                        {target.id}
                      </button>
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {view.chart.rows.map((row) => (
                  <tr key={row.unitId}>
                    <th className={styles.unit} scope="row">
                      {row.name}
                    </th>
                    <td className={styles.count}>{format.rank(row.missed, row.judged)}</td>
                    {row.cells.map((cell, index) => (
                      <td
                        className={classNames(styles.cell, cell.status !== null && styles[cell.status])}
                        key={view.chart?.targets[index]?.id}
                        title={cell.text}
                      >
                        {cell.symbol}
                      </td>
                    ))}
                  </tr>
                ))}
              </tbody>
            </table>
          </section>
        </>
      )}
    </TablePanel>
  );
};
