import { browserStore } from './preferences.ts';

const key = 'cchc.workspace';

type Store = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** Keeps which workspace a bare address opens next time; null is the provincial one. A refusal of storage is ignored. */
export function rememberWorkspace(workspaceId: string | null, store: Store | null = browserStore()): void {
  try {
    if (workspaceId === null) store?.removeItem(key);
    else store?.setItem(key, workspaceId);
  } catch {
    // The link still carries the choice.
  }
}

/**
 * Puts the workspace opened last into a bare address, once, before the first render. A link that says anything means
 * the workspace it names, or the provincial one.
 */
export function restoreWorkspace(store: Store | null = browserStore()): void {
  if (window.location.search !== '') return;
  try {
    const remembered = store?.getItem(key) ?? null;
    if (remembered === null) return;
    const params = new URLSearchParams({ ws: remembered });
    window.history.replaceState(window.history.state, '', `?${params.toString()}${window.location.hash}`);
  } catch {
    // Nothing is remembered where storage is refused.
  }
}
