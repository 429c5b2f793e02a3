import type { MethodCardView } from '../../viewModels/methodCardView.ts';
import styles from './CriteriaView.module.css';

interface MethodCardProps {
  readonly view: MethodCardView;
}

/** How the figures are computed, folded away until asked for. */
export const MethodCard = ({ view }: MethodCardProps) => (
  <details className={styles.method}>
    <summary className={styles.summary}>{view.title}</summary>
    <dl className={styles.items}>
      {view.items.map(({ label, text }) => (
        <div className={styles.item} key={label}>
          <dt className={styles.term}>{label}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  </details>
);
