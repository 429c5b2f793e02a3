import type { ReactNode } from 'react';
import styles from './Badge.module.css';
import { classNames } from './classNames.ts';

interface BadgeProps {
  /** `neutral` for facts, `accent` for the selected or met, `warning` for estimates, small samples, demo data. */
  readonly tone?: 'neutral' | 'accent' | 'warning';
  readonly children: ReactNode;
}

/** A short word beside a figure. The word carries the meaning, the colour repeats it. */
export const Badge = ({ tone = 'neutral', children }: BadgeProps) => (
  <span className={classNames(styles.badge, styles[tone])}>{children}</span>
);
