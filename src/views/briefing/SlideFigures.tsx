import { classNames } from '../../components/classNames.ts';
import type { SlideFigure } from '../../viewModels/slideView.ts';
import styles from './Slide.module.css';

interface SlideFiguresProps {
  readonly figures: readonly SlideFigure[];
}

/** A column of large figures. */
export const SlideFigures = ({ figures }: SlideFiguresProps) =>
  figures.length === 0 ? null : (
    <dl className={styles.figures}>
      {figures.map(({ id, text, label, tone }) => (
        <div className={styles.figure} key={id}>
          <dt className={styles.figureLabel}>{label}</dt>
          <dd className={classNames(styles.figureText, tone !== undefined && styles[tone])}>{text}</dd>
        </div>
      ))}
    </dl>
  );
