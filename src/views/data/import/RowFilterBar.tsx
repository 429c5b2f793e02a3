import { SegmentedControl } from '../../../components/SegmentedControl.tsx';
import { useWords } from '../../../i18n/useWords.ts';
import { filterOptions } from '../../../viewModels/importTableView.ts';
import type { DraftSummary, RowFilter } from '../../../workers/importMessages.ts';
import styles from './ImportTable.module.css';

interface RowFilterBarProps {
  readonly summary: DraftSummary;
  readonly filter: RowFilter;
  readonly onFilter: (filter: RowFilter) => void;
}

/** Which lines are shown, with how many there are, and the keys that work in the table. */
export const RowFilterBar = ({ summary, filter, onFilter }: RowFilterBarProps) => {
  const words = useWords();
  const { t } = words;
  const filters = filterOptions(words, summary);
  return (
    <div className={styles.tableHead}>
      {filters.length < 2 ? null : (
        <SegmentedControl
          label={t('import.table.filter')}
          segments={filters}
          selectedId={filter}
          onSelect={onFilter}
        />
      )}
      <p className={styles.hint}>{t('import.table.sentence')}</p>
    </div>
  );
};
