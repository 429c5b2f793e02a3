import { classNames } from '../../components/classNames.ts';
import { useWords } from '../../i18n/useWords.ts';
import type { Mover, MoversView } from '../../viewModels/moversView.ts';
import type { PanelView } from '../../viewModels/panelView.ts';
import { TablePanel } from '../shared/TablePanel.tsx';
import styles from './MoversPanel.module.css';

interface MoversPanelProps {
  readonly view: PanelView<MoversView>;
  readonly onSelect: (unitId: string) => void;
  readonly className?: string | undefined;
}

/** The largest rises and falls; a name selects the unit. */
export const MoversPanel = ({ view, onSelect, className }: MoversPanelProps) => {
  const { t } = useWords();
  return (
    <TablePanel view={view} onSelect={onSelect} className={className}>
      {view.chart === null ? null : (
        <div className={styles.lists}>
          <MoverList
            label={t('overview.movers.risers')}
            empty={t('overview.movers.noRisers')}
            movers={view.chart.risers}
            onSelect={onSelect}
          />
          {view.chart.own === null ? null : (
            <MoverList
              label={t('overview.movers.ownRow')}
              empty=""
              movers={[view.chart.own]}
              onSelect={onSelect}
            />
          )}
          <MoverList
            label={t('overview.movers.fallers')}
            empty={t('overview.movers.noFallers')}
            movers={view.chart.fallers}
            onSelect={onSelect}
          />
        </div>
      )}
    </TablePanel>
  );
};

interface MoverListProps {
  readonly label: string;
  /** Said when nobody moved this way. */
  readonly empty: string;
  readonly movers: readonly Mover[];
  readonly onSelect: (unitId: string) => void;
}

const MoverList = ({ label, empty, movers, onSelect }: MoverListProps) =>
  movers.length === 0 ? (
    <p className={styles.empty}>{empty}</p>
  ) : (
    <ul className={styles.list} aria-label={label}>
      {movers.map((mover) => (
        <li className={styles.row} key={mover.unitId}>
          <button
            className={classNames(styles.name, mover.role !== 'context' && styles.emphasis)}
            type="button"
            onClick={() => {
              onSelect(mover.unitId);
            }}
          >
            {mover.name}
          </button>
          <span className={classNames(styles.change, mover.tone !== 'same' && styles[mover.tone])}>
            {mover.changeText}
          </span>
          <span className={styles.places}>{mover.placesText}</span>
        </li>
      ))}
    </ul>
  );
