import { useLayoutEffect } from 'react';
import type { ReactNode } from 'react';
import { createPortal } from 'react-dom';
import { useWords } from '../../i18n/useWords.ts';
import styles from './Stage.module.css';

interface PresenterWindowProps {
  readonly popup: Window;
  readonly children: ReactNode;
}

/** Gives the window this page's look: its styles, language and theme. */
function dress({ document: page }: Window, title: string): void {
  page.head.replaceChildren();
  page.title = title;
  page.documentElement.lang = document.documentElement.lang;
  page.documentElement.dataset['theme'] = document.documentElement.dataset['theme'] ?? 'light';
  for (const sheet of document.querySelectorAll('link[rel="stylesheet"], style')) {
    const copy = page.importNode(sheet, true);
    if (copy instanceof HTMLElement && sheet instanceof HTMLLinkElement)
      copy.setAttribute('href', sheet.href);
    page.head.append(copy);
  }
}

/** The presenter's window, drawn by this page. */
export const PresenterWindow = ({ popup, children }: PresenterWindowProps) => {
  const { t } = useWords();
  const title = t('briefing.presenter.title');
  useLayoutEffect(() => {
    dress(popup, title);
  }, [popup, title]);
  return createPortal(
    <div className={styles.popup} data-stage="">
      {children}
    </div>,
    popup.document.body,
  );
};
