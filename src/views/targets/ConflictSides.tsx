import { useWords } from '../../i18n/useWords.ts';
import type { ConflictSide } from '../../viewModels/targetConflictView.ts';
import styles from './ConflictSides.module.css';

interface ConflictSidesProps {
  readonly sides: readonly ConflictSide[];
  /** What differs; empty when one clause can be read in two ways. */
  readonly difference: string;
}

/** Two clauses, or two readings of one, each with the verdict it gives. */
export const ConflictSides = ({ sides, difference }: ConflictSidesProps) => {
  const { t } = useWords();
  return (
    <section className={styles.conflict} aria-label={t('targets.conflict.title')} data-conflict>
      <h3 className={styles.title}>
        {difference === '' ? t('targets.conflict.readings') : t('targets.conflict.sentence', { difference })}
      </h3>
      <div className={styles.sides}>
        {sides.map((side) => (
          <article className={styles.side} key={side.id}>
            <h4 className={styles.heading}>{side.heading}</h4>
            <blockquote className={styles.quote} lang="vi">
              {side.text}
            </blockquote>
            <p className={side.status === null || side.status === 'met' ? styles.met : styles.missed}>
              {side.verdictText}
            </p>
          </article>
        ))}
      </div>
    </section>
  );
};
