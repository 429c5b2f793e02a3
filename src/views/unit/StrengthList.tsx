import { useWords } from '../../i18n/useWords.ts';
import type { Strength, StrengthsView } from '../../viewModels/strengthsView.ts';
import styles from './UnitView.module.css';

interface StrengthListProps {
  readonly view: StrengthsView;
}

const Items = ({ items, label }: { readonly items: readonly Strength[]; readonly label: string }) => (
  <div>
    <h3 className={styles.subheading}>{label}</h3>
    <ul className={styles.list}>
      {items.map(({ id, name, rankText }) => (
        <li className={styles.listItem} key={id}>
          <span>{name}</span>
          <span className={styles.figure}>{rankText}</span>
        </li>
      ))}
    </ul>
  </div>
);

/** The best and the worst ranked criteria, each with its rank. */
export const StrengthList = ({ view }: StrengthListProps) => {
  const { t } = useWords();
  return (
    <div className={styles.strengths}>
      <Items items={view.best} label={t('unit.strengths.best')} />
      <Items items={view.worst} label={t('unit.strengths.worst')} />
    </div>
  );
};
