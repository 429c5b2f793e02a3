import { EmptyState } from '../../components/EmptyState.tsx';
import { useWords } from '../../i18n/useWords.ts';
import type { SelectionControl } from '../../state/useSelection.ts';
import type { ActionsView } from '../../viewModels/actionsView.ts';
import type { PanelView } from '../../viewModels/panelView.ts';
import { TablePanel } from '../shared/TablePanel.tsx';
import styles from './ActionsPanel.module.css';

interface ActionsPanelProps {
  readonly view: PanelView<ActionsView>;
  readonly control: Pick<SelectionControl, 'linkFor'>;
  readonly className?: string | undefined;
}

/** Three criteria worth working on; without published parts the way to load them. */
export const ActionsPanel = ({ view, control, className }: ActionsPanelProps) => {
  const { t } = useWords();
  return (
    <TablePanel view={{ ...view, unavailable: null }} className={className}>
      {view.chart === null ? (
        <EmptyState message={view.unavailable ?? ''}>
          <a href={control.linkFor({ view: 'data' })}>{t('overview.actions.toData')}</a>
        </EmptyState>
      ) : (
        <ol className={styles.list}>
          {view.chart.actions.map((action) => (
            <li className={styles.action} key={action.criterionId}>
              <a
                className={styles.name}
                href={control.linkFor({ view: 'criteria', criterionId: action.criterionId })}
              >
                {action.name}
              </a>
              <strong className={styles.gain}>
                {action.gainText} {view.chart?.unitText}
              </strong>
              <span className={styles.detail}>
                {t('overview.actions.own', { value: action.ownText })} → {action.peerText}
              </span>
              {action.detail === '' ? null : <span className={styles.detail}>{action.detail}</span>}
            </li>
          ))}
        </ol>
      )}
    </TablePanel>
  );
};
