import { classNames } from '../../components/classNames.ts';
import { SparkBar } from '../../components/SparkBar.tsx';
import { useWords } from '../../i18n/useWords.ts';
import type { CriteriaTreeRow as Row } from '../../viewModels/criteriaTreeView.ts';
import type { TableCell } from '../../viewModels/tableView.ts';
import styles from './CriteriaTree.module.css';

interface CriteriaTreeRowProps {
  readonly row: Row;
  /** Null for a row without parts to show. */
  readonly isOpen: boolean | null;
  readonly onToggle: (id: string) => void;
  readonly onSelect: (id: string) => void;
}

interface CellProps {
  readonly cell: TableCell;
}

const Cell = ({ cell }: CellProps) => (
  <td
    className={classNames(
      styles.cell,
      cell.tone !== undefined && styles[cell.tone],
      cell.value === null && styles.missing,
    )}
  >
    {cell.text}
  </td>
);

/** One criterion: a disclosure button where it has parts, its name as the button that selects it, its figures. */
export const CriteriaTreeRow = ({ row, isOpen, onToggle, onSelect }: CriteriaTreeRowProps) => {
  const { t } = useWords();
  return (
    <tr
      className={classNames(
        styles.row,
        row.level === 0 && styles.root,
        row.level > 1 && styles.part,
        row.level > 2 && styles.deepPart,
        row.isSelected && styles.selected,
      )}
      aria-current={row.isSelected ? 'true' : undefined}
    >
      <th className={styles.name} scope="row">
        <span className={styles.nameBox}>
          {isOpen === null ? (
            <span className={styles.noToggle} />
          ) : (
            <button
              className={styles.toggle}
              type="button"
              aria-expanded={isOpen}
              aria-label={t('criteria.tree.open', { name: row.name })}
              onClick={() => {
                onToggle(row.id);
              }}
            >
              <span aria-hidden="true">{isOpen ? '▾' : '▸'}</span>
            </button>
          )}
          <button
            className={styles.select}
            type="button"
            onClick={() => {
              onSelect(row.id);
            }}
          >
            {row.name}
          </button>
        </span>
      </th>
      <Cell cell={row.value} />
      <Cell cell={row.maximum} />
      <td className={classNames(styles.cell, styles.percent, row.ratio === null && styles.missing)}>
        <span className={styles.percentBox}>
          <SparkBar ratio={row.ratio} emphasis={row.isSelected} />
          <span>{row.percent.text}</span>
        </span>
      </td>
      <Cell cell={row.median} />
      <Cell cell={row.rank} />
      <Cell cell={row.change} />
    </tr>
  );
};
