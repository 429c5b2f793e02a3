import type { ReactNode } from 'react';
import styles from './EmptyState.module.css';

interface EmptyStateProps {
  /** Why there is nothing, in a sentence. */
  readonly message: string;
  /** What to do about it: a link or a button. */
  readonly children?: ReactNode;
}

/** Stands where a chart or table would, and says why there is none. */
export const EmptyState = ({ message, children }: EmptyStateProps) => (
  <div className={styles.empty}>
    <p className={styles.message}>{message}</p>
    {children}
  </div>
);
