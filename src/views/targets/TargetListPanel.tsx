import { classNames } from '../../components/classNames.ts';
import { SegmentedControl } from '../../components/SegmentedControl.tsx';
import { targetStatuses } from '../../domain/targetStatus.ts';
import type { TargetStatus } from '../../domain/targetStatus.ts';
import { useWords } from '../../i18n/useWords.ts';
import type { SelectionControl } from '../../state/useSelection.ts';
import type { PanelView } from '../../viewModels/panelView.ts';
import type { TargetListView } from '../../viewModels/targetList.ts';
import { statusSymbols } from '../../viewModels/targetText.ts';
import { TablePanel } from '../shared/TablePanel.tsx';
import { StatusMark } from './StatusMark.tsx';
import styles from './TargetListPanel.module.css';

interface TargetListPanelProps {
  readonly view: PanelView<TargetListView>;
  readonly selectedId: string;
  readonly onSelect: (targetId: string) => void;
  readonly control: SelectionControl;
}

/** The targets, the most pressing first; one opens its clause beside the list. */
export const TargetListPanel = ({ view, selectedId, onSelect, control }: TargetListPanelProps) => {
  const { t } = useWords();
  const rows = view.chart?.rows ?? [];
  const columns = ['status', 'target', 'value', 'bound', 'distance'] as const;
  return (
    <TablePanel view={view} className={styles.panel}>
      <StatusFilter view={view} control={control} />
      <section className={styles.scroll} aria-label={view.table.caption}>
        <table className={styles.table}>
          <thead>
            <tr>
              {columns.map((key) => (
                <th key={key} scope="col">
                  {t(`targets.list.column.${key}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr
                className={classNames(styles.row, row.id === selectedId && styles.selected)}
                key={row.id}
                data-target={row.id}
                onClick={() => onSelect(row.id)}
              >
                <td>
                  <StatusMark status={row.status} />
                </td>
                <th scope="row">
                  <button
                    className={styles.name}
                    type="button"
                    aria-pressed={row.id === selectedId}
                    onClick={(event) => {
                      event.stopPropagation();
                      onSelect(row.id);
                    }}
                  >
                    {row.name}
                  </button>
                  <span className={styles.detail}>
                    {row.clause} · {row.docNumber}
                  </span>
                </th>
                <td>{row.valueText}</td>
                <td>{row.boundText}</td>
                <td>
                  {row.distanceText}
                  {row.decides === '' ? null : <span className={styles.detail}>{row.decides}</span>}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
        {rows.length === 0 ? <p className={styles.empty}>{t('targets.list.nothing')}</p> : null}
      </section>
    </TablePanel>
  );
};

const everything = 'all';

/** All targets or those of one status, with their number. */
const StatusFilter = ({ view, control }: Pick<TargetListPanelProps, 'view' | 'control'>) => {
  const { t, format } = useWords();
  const { chart } = view;
  if (chart === null) return null;
  const { targetStatus } = control.selection;
  return (
    <div className={styles.filters}>
      <SegmentedControl<TargetStatus | typeof everything>
        label={t('targets.filter.status')}
        segments={[
          { id: everything, label: `${t('targets.filter.all')} ${format.count(chart.total)}` },
          ...targetStatuses
            .filter((status) => chart.counts[status] > 0 || status === targetStatus)
            .map((status) => ({
              id: status,
              label: `${statusSymbols[status]} ${t(`targets.status.${status}`)} ${format.count(chart.counts[status])}`,
            })),
        ]}
        selectedId={targetStatus ?? everything}
        onSelect={(id) => {
          control.setSelection({ targetStatus: id === everything ? null : id, targetId: null });
        }}
      />
    </div>
  );
};
