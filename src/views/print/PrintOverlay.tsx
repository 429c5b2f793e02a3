import { useEffect, useRef } from 'react';
import type { ReactNode } from 'react';
import { createPortal } from 'react-dom';
import { ActionButton } from '../../components/ActionButton.tsx';
import { useWords } from '../../i18n/useWords.ts';
import styles from './PrintOverlay.module.css';
import { useDrawnSheets } from './useDrawnSheets.ts';

interface PrintOverlayProps {
  readonly title: string;
  /** Sheets there will be. */
  readonly total: number;
  readonly onClose: () => void;
  /** The sheets, one child each. */
  readonly children: ReactNode;
}

/** The sheets that will be printed, to be looked at first, and printed once all are complete; on paper there is nothing else. */
export const PrintOverlay = ({ title, total, onClose, children }: PrintOverlayProps) => {
  const { t, format } = useWords();
  const box = useRef<HTMLDivElement>(null);
  const sheets = useRef<HTMLDivElement>(null);
  const drawn = useDrawnSheets(sheets);
  const isReady = drawn >= total;
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
        <span role="status">
          {t(isReady ? 'briefing.print.ready' : 'briefing.print.drawing', {
            n: format.count(drawn),
            total: format.count(total),
          })}
        </span>
        <ActionButton look="primary" isDisabled={!isReady} onPress={() => window.print()}>
          {t('briefing.print.now')}
        </ActionButton>
        <ActionButton onPress={onClose}>{t('common.close')}</ActionButton>
      </div>
      <div ref={sheets} className={styles.sheets} data-print-sheets={isReady}>
        {children}
      </div>
    </div>,
    document.body,
  );
};
