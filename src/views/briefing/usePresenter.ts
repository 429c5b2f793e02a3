import { useCallback, useEffect, useState } from 'react';

/** The presenter's own view: notes, next slide, clock. */
export interface Presenter {
  readonly mode: 'off' | 'window' | 'page';
  readonly popup: Window | null;
  /** The browser refused the window. */
  readonly isRefused: boolean;
  /** ms since 1970 */
  readonly startedAt: number;
  readonly restart: () => void;
  /** Opens the window, or closes what is open. */
  readonly toggle: () => void;
  /** Shows the notes beside the slide, where no second window can be had. */
  readonly showOnPage: () => void;
}

type State = Pick<Presenter, 'mode' | 'popup' | 'isRefused'>;

const off: State = { mode: 'off', popup: null, isRefused: false };

/** A window of this page, so that the talk's slides are drawn in it by this very page: nothing can fall out of step. */
function openWindow(): State {
  const popup = window.open('', 'cchc-presenter', 'popup,width=1100,height=720');
  return popup === null ? { ...off, isRefused: true } : { mode: 'window', popup, isRefused: false };
}

export function usePresenter(): Presenter {
  const [state, setState] = useState<State>(off);
  const [startedAt, setStartedAt] = useState(() => Date.now());
  const { popup, mode } = state;
  const toggle = useCallback(() => {
    setState(mode === 'off' ? openWindow() : off);
  }, [mode]);
  useEffect(() => {
    if (popup === null) return undefined;
    // A closed window tells nobody in every browser.
    const timer = setInterval(() => {
      if (popup.closed) setState(off);
    }, 500);
    return () => {
      clearInterval(timer);
      popup.close();
    };
  }, [popup]);
  return {
    ...state,
    startedAt,
    restart: useCallback(() => setStartedAt(Date.now()), []),
    toggle,
    showOnPage: useCallback(() => setState({ ...off, mode: 'page' }), []),
  };
}
