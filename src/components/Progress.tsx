import { useId } from 'react';
import styles from './Progress.module.css';

interface ProgressProps {
  /** What is being done. */
  readonly label: string;
  /** Share done, 0–1; null while it cannot be known. */
  readonly ratio: number | null;
  /** Percentage in words of the language; left out while unknown. */
  readonly valueText?: string;
}

/** A running task: its name, a bar, and the share done. Announced politely. */
export const Progress = ({ label, ratio, valueText }: ProgressProps) => {
  const labelId = useId();
  return (
    <output className={styles.progress}>
      <span className={styles.label} id={labelId}>
        {label}
      </span>
      {valueText === undefined ? null : <span className={styles.value}>{valueText}</span>}
      <progress
        className={styles.bar}
        aria-labelledby={labelId}
        max={1}
        {...(ratio === null ? {} : { value: Math.min(1, Math.max(0, ratio)) })}
      />
    </output>
  );
};
