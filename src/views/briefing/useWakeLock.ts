import { useEffect, useState } from 'react';

/** Keeps the screen on while the page is seen. False when the browser or the machine refuses. */
export function useWakeLock(): boolean {
  const [isHeld, setHeld] = useState(true);
  useEffect(() => {
    let lock: WakeLockSentinel | null = null;
    let isOver = false;
    const hold = async (): Promise<void> => {
      if (document.visibilityState !== 'visible') return;
      try {
        const held = await navigator.wakeLock.request('screen');
        if (isOver) await held.release();
        else lock = held;
        if (!isOver) setHeld(true);
      } catch {
        if (!isOver) setHeld(false);
      }
    };
    // The browser takes the lock away from a hidden page and does not give it back by itself.
    const again = (): void => void hold();
    document.addEventListener('visibilitychange', again);
    again();
    return () => {
      isOver = true;
      document.removeEventListener('visibilitychange', again);
      void lock?.release();
    };
  }, []);
  return isHeld;
}
