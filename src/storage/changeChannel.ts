import type { DocumentOwner } from './documentRecord.ts';
import type { LedgerError } from './ledgerError.ts';
import type { Persistence } from './persistence.ts';
import type { WorkspaceId } from './workspaceRecord.ts';

/** A change other tabs must hear of. */
export type SharedChange =
  /** The active batches of a workspace changed. */
  | { readonly kind: 'data'; readonly workspaceId: WorkspaceId; readonly dataVersion: string }
  /** A workspace was added, renamed or deleted. */
  | { readonly kind: 'workspaces' }
  /** A document of this kind was saved or deleted. */
  | { readonly kind: 'documents'; readonly owner: DocumentOwner; readonly documentKind: string };

/** A change listeners hear of; those below concern this tab only. */
export type LedgerChange =
  | SharedChange
  | { readonly kind: 'persistence'; readonly persistence: Persistence }
  /** The connection ended (`superseded`, `evicted`): every further call fails with this error. */
  | { readonly kind: 'lost'; readonly error: LedgerError };

/** Carries changes between the tabs of one site. */
export interface ChangeChannel {
  readonly announceChange: (change: SharedChange) => void;
  readonly close: () => void;
}

function isSharedChange(value: unknown): value is SharedChange {
  if (typeof value !== 'object' || value === null) return false;
  const { kind, workspaceId, dataVersion, owner, documentKind } = value as Readonly<Record<string, unknown>>;
  return (
    kind === 'workspaces' ||
    (kind === 'data' && typeof workspaceId === 'string' && typeof dataVersion === 'string') ||
    (kind === 'documents' && typeof owner === 'string' && typeof documentKind === 'string')
  );
}

/** For one tab alone. */
export const silentChannel: ChangeChannel = { announceChange: () => undefined, close: () => undefined };

/** Between tabs by BroadcastChannel. What another version of the app says and this one does not know is ignored. */
function broadcastChannel(name: string, onChange: (change: SharedChange) => void): ChangeChannel {
  const channel = new BroadcastChannel(name);
  channel.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    if (isSharedChange(data)) onChange(data);
  });
  return { announceChange: channel.postMessage.bind(channel), close: () => channel.close() };
}

/** Between tabs by the `storage` event, for browsers without BroadcastChannel. */
export function storageEventChannel(name: string, onChange: (change: SharedChange) => void): ChangeChannel {
  const key = `${name}.change`;
  const hear = (event: StorageEvent): void => {
    if (event.key !== key || event.newValue === null) return;
    try {
      const { change } = JSON.parse(event.newValue) as { readonly change?: unknown };
      if (isSharedChange(change)) onChange(change);
    } catch {
      // Not ours.
    }
  };
  window.addEventListener('storage', hear);
  return {
    announceChange: (change) => {
      try {
        // An unchanged value would cause no event.
        localStorage.setItem(key, JSON.stringify({ change, nonce: Math.random() }));
      } catch {
        // The other tabs will see it when they are reloaded.
      }
    },
    close: () => window.removeEventListener('storage', hear),
  };
}

/** The best channel this browser has. */
export function openChangeChannel(name: string, onChange: (change: SharedChange) => void): ChangeChannel {
  if (typeof BroadcastChannel !== 'undefined') return broadcastChannel(name, onChange);
  return typeof window === 'undefined' ? silentChannel : storageEventChannel(name, onChange);
}
