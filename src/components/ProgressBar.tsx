import styles from './ProgressBar.module.css';

interface ProgressBarProps {
  /** What is being done. */
  readonly label: string;
  /** 0–1; null while nobody can tell how long it takes. */
  readonly ratio: number | null;
}

/** Work under way. Appears after 300 ms: what is done sooner needs no word. */
export const ProgressBar = ({ label, ratio }: ProgressBarProps) => (
  <div className={styles.progress}>
    <progress className={styles.bar} aria-label={label} {...(ratio === null ? {} : { value: ratio })} />
    <span className={styles.label} aria-hidden="true">
      {label}
    </span>
  </div>
);
