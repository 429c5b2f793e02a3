import { useEffect, useState } from 'react';
import { registerSW } from 'virtual:pwa-register';

export interface ServiceWorkerState {
  /** Everything is stored on this machine: the app opens without a network from now on. */
  readonly isOfflineReady: boolean;
  /** A newer release waits; calling it reloads the page. Null while there is none. */
  readonly update: (() => void) | null;
}

/** Registers the service worker. A new release waits until the reader agrees: a briefing must never reload itself. */
export function useServiceWorker(): ServiceWorkerState {
  const [state, setState] = useState<ServiceWorkerState>({ isOfflineReady: false, update: null });
  useEffect(() => {
    const applyUpdate = registerSW({
      onOfflineReady: () => {
        setState((current) => ({ ...current, isOfflineReady: true }));
      },
      onNeedRefresh: () => {
        setState((current) => ({ ...current, update: () => void applyUpdate(true) }));
      },
      onRegisteredSW: (_url, registration) => {
        if (registration?.active) setState((current) => ({ ...current, isOfflineReady: true }));
      },
    });
  }, []);
  return state;
}
