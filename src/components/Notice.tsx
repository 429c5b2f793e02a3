import type { ReactNode } from 'react';
import { classNames } from './classNames.ts';
import styles from './Notice.module.css';

type NoticeTone = 'info' | 'warning' | 'error';

interface NoticeProps {
  readonly tone: NoticeTone;
  readonly title: string;
  readonly body?: string;
  /** Listed below, printed as text whatever they hold. */
  readonly items?: readonly string[];
  /** A link or button that helps. */
  readonly children?: ReactNode;
  /** Shows a close button named `closeLabel`. */
  readonly onDismiss?: () => void;
  readonly closeLabel?: string;
}

const symbols: Readonly<Record<NoticeTone, string>> = { info: 'i', warning: '!', error: '×' };

/** A message to the reader. Errors interrupt a screen reader (alert), the rest wait (status). */
export const Notice = ({ tone, title, body, items, children, onDismiss, closeLabel }: NoticeProps) => (
  <div className={classNames(styles.notice, styles[tone])} role={tone === 'error' ? 'alert' : 'status'}>
    <span className={styles.symbol} aria-hidden="true">
      {symbols[tone]}
    </span>
    <div className={styles.content}>
      <p className={styles.title}>{title}</p>
      {body === undefined ? null : <p>{body}</p>}
      {items === undefined || items.length === 0 ? null : (
        <ul className={styles.items}>
          {[...new Set(items)].map((item) => (
            <li key={item}>{item}</li>
          ))}
        </ul>
      )}
      {children}
    </div>
    {onDismiss === undefined ? null : (
      <button className={styles.close} type="button" aria-label={closeLabel} onClick={onDismiss}>
        <span aria-hidden="true">×</span>
      </button>
    )}
  </div>
);
