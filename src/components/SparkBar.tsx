import { classNames } from './classNames.ts';
import styles from './SparkBar.module.css';

interface SparkBarProps {
  /** Length as a share of the track, 0–1; null draws no bar at all. */
  readonly ratio: number | null;
  readonly emphasis?: boolean;
}

/** A bar inside a row. Hidden from screen readers: the figure stands beside it. */
export const SparkBar = ({ ratio, emphasis = false }: SparkBarProps) => (
  <span className={styles.track} aria-hidden="true">
    {ratio === null ? null : (
      <span
        className={classNames(styles.bar, emphasis && styles.emphasis)}
        style={{ inlineSize: `${Math.min(1, Math.max(0, ratio)) * 100}%` }}
      />
    )}
  </span>
);
