import type { LateData } from '../../views/shared/workspace.ts';

/**
 * Data that are loaded once, when someone first asks for them; after a failure they may be asked for again. `act` says
 * how far it is.
 */
export function lateLoad(act: (onProgress: (ratio: number) => void) => Promise<void>): LateData {
  let loading: Promise<void> | null = null;
  let ratio: number | null = null;
  const listeners = new Set<() => void>();
  const tell = (now: number | null): void => {
    ratio = now;
    for (const listener of listeners) listener();
  };
  return {
    load: () => {
      loading ??= act(tell).catch((error: unknown) => {
        loading = null;
        tell(null);
        throw error;
      });
      return loading;
    },
    ratio: () => ratio,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
