import { useCallback, useEffect, useState } from 'react';

/** Full screen on and off. */
export interface FullScreen {
  readonly isOn: boolean;
  /** The browser said no to the last wish. */
  readonly isRefused: boolean;
  readonly toggle: () => void;
}

/** The whole page in full screen. The way out is the browser's own Escape, or the same key again. */
export function useFullScreen(): FullScreen {
  const [isOn, setOn] = useState(() => document.fullscreenElement !== null);
  const [isRefused, setRefused] = useState(false);
  useEffect(() => {
    const onChange = (): void => setOn(document.fullscreenElement !== null);
    document.addEventListener('fullscreenchange', onChange);
    return () => {
      document.removeEventListener('fullscreenchange', onChange);
    };
  }, []);
  const toggle = useCallback(() => {
    const change = async (): Promise<void> => {
      try {
        if (document.fullscreenElement === null) await document.documentElement.requestFullscreen();
        else await document.exitFullscreen();
        setRefused(false);
      } catch {
        setRefused(true);
      }
    };
    void change();
  }, []);
  return { isOn, isRefused, toggle };
}
