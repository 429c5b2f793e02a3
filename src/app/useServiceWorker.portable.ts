import type { ServiceWorkerState } from './useServiceWorker.ts';

const state: ServiceWorkerState = { isOfflineReady: true, update: null };

/** The one-file app has nothing to fetch and nothing newer to wait for. */
export const useServiceWorker = (): ServiceWorkerState => state;
