import { useState } from 'react';
import type { ReactNode } from 'react';
import { useWords } from '../i18n/useWords.ts';
import styles from './App.module.css';

interface SelectionFoldProps {
  /** What is chosen now, e.g. index, unit and years. */
  readonly chosen: readonly string[];
  readonly children: ReactNode;
}

/** The selection's fields; on a phone, where they would fill the first window, folded into one line that opens them. */
export const SelectionFold = ({ chosen, children }: SelectionFoldProps) => {
  const { t } = useWords();
  const [isOpen, setOpen] = useState(false);
  return (
    <section
      className={styles.selection}
      aria-label={t('common.select.label')}
      data-print="hide"
      data-open={isOpen}
    >
      <button
        className={styles.fold}
        type="button"
        aria-expanded={isOpen}
        onClick={() => {
          setOpen(!isOpen);
        }}
      >
        <span>{chosen.join(' · ')}</span>
        <span aria-hidden="true">{isOpen ? '▴' : '▾'}</span>
      </button>
      {children}
    </section>
  );
};
