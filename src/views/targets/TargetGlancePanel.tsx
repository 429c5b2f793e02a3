import { useMemo } from 'react';
import type { ReactNode } from 'react';
import { useWords } from '../../i18n/useWords.ts';
import type { SelectionControl } from '../../state/useSelection.ts';
import type { Screen } from '../../viewModels/screen.ts';
import { targetGlance } from '../../viewModels/targetGlance.ts';
import { TablePanel } from '../shared/TablePanel.tsx';
import { useTargetBook } from '../shared/useTargetBook.ts';
import { StatusMark } from './StatusMark.tsx';
import styles from './TargetGlancePanel.module.css';

interface TargetGlancePanelProps {
  readonly screen: Screen;
  readonly control: SelectionControl;
  readonly className?: string | undefined;
  /** Shown where no target is about the index. */
  readonly otherwise?: ReactNode;
}

/** The plan targets about the index on show: status, clause, distance, and the selected unit's part. */
export const TargetGlancePanel = ({
  screen,
  control,
  className,
  otherwise = null,
}: TargetGlancePanelProps) => {
  const { t } = useWords();
  const book = useTargetBook(control.selection.asOf);
  const view = useMemo(() => targetGlance(screen, book), [screen, book]);
  if (view === null) return otherwise;
  return (
    <TablePanel
      view={view}
      className={className}
      actions={
        <a className={styles.open} href={control.linkFor({ view: 'targets' })}>
          {t('targets.glance.open')}
        </a>
      }
    >
      <ul className={styles.list}>
        {(view.chart ?? []).map((row) => (
          <li className={styles.row} key={row.id}>
            <StatusMark status={row.status} />
            <a className={styles.name} href={control.linkFor({ view: 'targets', targetId: row.id })}>
              {row.name}
            </a>
            <span className={styles.detail}>
              {row.valueText === '' ? '' : `${row.valueText} – `}
              {row.boundText}
              {row.distanceText === '' ? '' : ` (${row.distanceText})`} · {row.clause}
            </span>
            {row.ownText === '' ? null : <span className={styles.detail}>{row.ownText}</span>}
          </li>
        ))}
      </ul>
    </TablePanel>
  );
};
