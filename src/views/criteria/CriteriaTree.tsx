import { useState } from 'react';
import { classNames } from '../../components/classNames.ts';
import { useWords } from '../../i18n/useWords.ts';
import type { CriteriaTreeView } from '../../viewModels/criteriaTreeView.ts';
import styles from './CriteriaTree.module.css';
import { CriteriaTreeRow } from './CriteriaTreeRow.tsx';

interface CriteriaTreeProps {
  readonly view: CriteriaTreeView;
  readonly caption: string;
  /** What the other panels look into with all it stands under; their parts are shown. */
  readonly openedIds: readonly string[];
  readonly onSelect: (id: string) => void;
}

/** The criteria as a table whose areas open to their parts; a criterion's name selects it for the other panels. */
export const CriteriaTree = ({ view, caption, openedIds, onSelect }: CriteriaTreeProps) => {
  const { t } = useWords();
  const [chosen, setChosen] = useState<ReadonlyMap<string, boolean>>(new Map());
  const areas = view.rows.filter(({ level, hasChildren }) => level > 0 && hasChildren).map(({ id }) => id);
  const parentOf = new Map<string, string | null>(view.rows.map(({ id, parentId }) => [id, parentId]));
  const rootId = view.rows.find(({ level }) => level === 0)?.id;
  // What the panels look into stands open until somebody closes it.
  const isOpen = (id: string): boolean => chosen.get(id) ?? openedIds.includes(id);
  const isShown = (parentId: string | null): boolean =>
    parentId === null || parentId === rootId || (isOpen(parentId) && isShown(parentOf.get(parentId) ?? null));
  const shown = view.rows.filter(({ level, parentId }) => level < 2 || isShown(parentId));
  const allOpen = areas.every(isOpen);
  const toggle = (id: string): void => {
    setChosen(new Map([...chosen, [id, !isOpen(id)]]));
  };
  const select = (id: string): void => {
    if (areas.some((area) => area === id)) setChosen(new Map([...chosen, [id, true]]));
    onSelect(id);
  };
  return (
    <>
      {areas.length === 0 ? null : (
        <button
          className={styles.all}
          type="button"
          data-print="hide"
          onClick={() => {
            setChosen(new Map(areas.map((id) => [id, !allOpen])));
          }}
        >
          {t(allOpen ? 'criteria.tree.closeAll' : 'criteria.tree.openAll')}
        </button>
      )}
      <section className={styles.scroll} aria-label={caption}>
        <table className={styles.table}>
          <caption className={styles.caption}>{caption}</caption>
          <thead>
            <tr>
              {view.columns.map(({ key, label, kind }) => (
                <th className={classNames(styles.head, styles[kind])} key={key} scope="col">
                  {label}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map((row) => (
              <CriteriaTreeRow
                key={row.id}
                row={row}
                isOpen={row.hasChildren && row.level > 0 ? isOpen(row.id) : null}
                onToggle={toggle}
                onSelect={select}
              />
            ))}
          </tbody>
        </table>
      </section>
    </>
  );
};
