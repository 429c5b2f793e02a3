import { SelectField } from '../../../components/SelectField.tsx';
import { useWords } from '../../../i18n/useWords.ts';
import { withRole } from '../../../ingest/editMapping.ts';
import type { ColumnRole, Mapping } from '../../../ingest/mapping.ts';
import { columnMeaning, roleOptions } from '../../../viewModels/importTableView.ts';
import styles from './ImportTable.module.css';

interface ColumnHeadProps {
  readonly heading: string;
  readonly mapping: Mapping | null;
  readonly position: number;
  readonly onMapping: (mapping: Mapping) => void;
  readonly onMeaning: (position: number) => void;
}

/** A column's heading, what it was understood as, and the choice of something else. */
export const ColumnHead = ({ heading, mapping, position, onMapping, onMeaning }: ColumnHeadProps) => {
  const words = useWords();
  const { t } = words;
  const column = mapping?.columns[position] ?? null;
  const isDoubtful = column !== null && column.role !== 'ignored' && column.confidence < 0.7;
  return (
    <>
      <span className={styles.heading} title={heading}>
        {heading}
      </span>
      {column === null || mapping === null ? null : (
        <>
          {column.role === 'figure' ? (
            <button
              className={styles.meaning}
              type="button"
              aria-label={t('import.column.edit', { column: heading })}
              onClick={() => {
                onMeaning(position);
              }}
            >
              {columnMeaning(words, column)}
            </button>
          ) : null}
          <span className={isDoubtful ? styles.doubtful : undefined}>
            <SelectField<ColumnRole>
              look="quiet"
              isLabelHidden
              label={t('import.column.role', { column: heading })}
              options={roleOptions(words)}
              selectedId={column.role}
              onSelect={(role) => {
                onMapping(withRole(mapping, position, role));
              }}
            />
          </span>
        </>
      )}
    </>
  );
};
