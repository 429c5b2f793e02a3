import type { ReactNode } from 'react';
import { classNames } from './classNames.ts';
import { RichText } from './RichText.tsx';
import styles from './StatTile.module.css';
import { VisuallyHidden } from './VisuallyHidden.tsx';

/** A figure with its label. `text` is formatted; `tone` colours what already says its direction (`▲ +0,12`). */
export interface Stat {
  readonly id: string;
  readonly text: string;
  readonly label: string;
  readonly tone?: 'improved' | 'worse';
}

interface StatTileProps {
  /** The headline figure, e.g. `45,55`, and its unit, e.g. `/ 80 điểm`. */
  readonly figure: string;
  readonly unit: string;
  /** What the headline figure is, for screen readers. */
  readonly label: string;
  readonly stats: readonly Stat[];
  /** One sentence below; `**` marks emphasis. */
  readonly sentence?: string;
  readonly children?: ReactNode;
}

/** One large figure, the few that explain it, one sentence. */
export const StatTile = ({ figure, unit, label, stats, sentence, children }: StatTileProps) => (
  <div className={styles.tile}>
    <p className={styles.headline}>
      <VisuallyHidden>{`${label}: `}</VisuallyHidden>
      <span className={styles.figure}>{figure}</span> <span className={styles.unit}>{unit}</span>
    </p>
    <dl className={styles.stats}>
      {stats.map((stat) => (
        <div className={styles.stat} key={stat.id}>
          <dt className={styles.label}>{stat.label}</dt>
          <dd className={classNames(styles.value, stat.tone !== undefined && styles[stat.tone])}>
            {stat.text}
          </dd>
        </div>
      ))}
    </dl>
    {sentence === undefined ? null : (
      <p className={styles.sentence}>
        <RichText>{sentence}</RichText>
      </p>
    )}
    {children}
  </div>
);
