import { useState } from 'react';
import { useWords } from '../i18n/useWords.ts';
import styles from './App.module.css';

interface CopyLinkProps {
  /** Query string that names every part of the selection. */
  readonly permalink: string;
}

/** Copies the address of what is on screen: the selection, never the figures. */
export const CopyLink = ({ permalink }: CopyLinkProps) => {
  const { t } = useWords();
  const [state, setState] = useState<'copy' | 'done' | 'failed'>('copy');
  const copy = async (): Promise<void> => {
    const { origin, pathname } = window.location;
    try {
      await navigator.clipboard.writeText(`${origin === 'null' ? 'file://' : origin}${pathname}${permalink}`);
      setState('done');
    } catch {
      setState('failed');
    }
  };
  return (
    <button
      className={styles.link}
      type="button"
      onClick={() => void copy()}
      onBlur={() => {
        setState('copy');
      }}
    >
      <span role="status">{t(`common.link.${state}`)}</span>
    </button>
  );
};
