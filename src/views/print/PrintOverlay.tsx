import { useEffect, useRef } from 'react';
import type { ReactNode } from 'react';
import { createPortal } from 'react-dom';
import { ActionButton } from '../../components/ActionButton.tsx';
import { useWords } from '../../i18n/useWords.ts';
import styles from './PrintOverlay.module.css';

interface PrintOverlayProps {
  readonly title: string;
  /** What is being drawn, or that all is there. */
  readonly status: string;
  readonly isReady: boolean;
  readonly onClose: () => void;
  /** The sheets. */
  readonly children: ReactNode;
}

/** The sheets that will be printed, to be looked at first; on paper there is nothing else. */
export const PrintOverlay = ({ title, status, isReady, onClose, children }: PrintOverlayProps) => {
  const { t } = useWords();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const page = document.getElementById('root');
    const before = document.activeElement;
    page?.setAttribute('inert', '');
    document.documentElement.dataset['printing'] = '';
    box.current?.focus();
    return () => {
      page?.removeAttribute('inert');
      delete document.documentElement.dataset['printing'];
      if (before instanceof HTMLElement) before.focus();
    };
  }, []);
  useEffect(() => {
    const close = (event: KeyboardEvent): void => {
      if (event.key === 'Escape') onClose();
    };
    window.addEventListener('keydown', close);
    return () => {
      window.removeEventListener('keydown', close);
    };
  }, [onClose]);
  return createPortal(
    <div ref={box} className={styles.overlay} role="dialog" aria-label={title} tabIndex={-1}>
      <div className={styles.toolbar} data-print="hide">
        <strong>{title}</strong>
        <span role="status">{status}</span>
        <ActionButton look="primary" isDisabled={!isReady} onPress={() => window.print()}>
          {t('briefing.print.now')}
        </ActionButton>
        <ActionButton onPress={onClose}>{t('common.close')}</ActionButton>
      </div>
      <div className={styles.sheets} data-print-sheets={isReady}>
        {children}
      </div>
    </div>,
    document.body,
  );
};
