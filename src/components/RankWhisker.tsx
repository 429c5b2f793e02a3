import { classNames } from './classNames.ts';
import styles from './RankWhisker.module.css';

interface RankWhiskerProps {
  /** Null draws no dot. */
  readonly rank: number | null;
  readonly best: number;
  readonly worst: number;
  readonly n: number;
  readonly emphasis?: boolean;
}

/** The ranks a unit may claim on a track from first to last. Hidden from screen readers: the text stands beside it. */
export const RankWhisker = ({ rank, best, worst, n, emphasis = false }: RankWhiskerProps) => {
  const placeOf = (position: number): number => (n <= 1 ? 0 : ((position - 1) / (n - 1)) * 100);
  return (
    <span className={styles.track} aria-hidden="true">
      <span
        className={classNames(styles.range, emphasis && styles.emphasis)}
        style={{ insetInlineStart: `${placeOf(best)}%`, inlineSize: `${placeOf(worst) - placeOf(best)}%` }}
      />
      {rank === null ? null : (
        <span
          className={classNames(styles.dot, emphasis && styles.emphasis)}
          style={{ insetInlineStart: `${placeOf(rank)}%` }}
        />
      )}
    </span>
  );
};
