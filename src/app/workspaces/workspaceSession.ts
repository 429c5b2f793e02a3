import { openDatabase } from '../../database/database.ts';
import type { EngineAssets } from '../../database/engineAssets.ts';
import { assertEngineSupport } from '../../database/startEngine.ts';
import type { Ledger } from '../../storage/ledger.ts';
import type { LedgerErrorKind } from '../../storage/ledgerError.ts';
import { isShippedId, provincialId } from '../../storage/shippedId.ts';
import type { ShippedId } from '../../storage/shippedId.ts';
import { asWorkspaceId } from '../../storage/workspaceRecord.ts';
import type { WorkspaceId } from '../../storage/workspaceRecord.ts';
import type { Workspace } from '../../views/shared/workspace.ts';
import type { OpenableId, OpenFailure } from '../../views/shared/workspaceControl.ts';
import type { LedgerState } from './ledgerState.ts';
import { createLedgerStore } from './ledgerStore.ts';
import { openShipped } from './openShipped.ts';
import type { OwnWorkspace } from './openOwn.ts';

/** What an address asks for: a workspace by its id, or null for the provincial one. */
export type Asked = string | null;

/** What is shown for an address. */
export interface Opened {
  readonly asked: Asked;
  readonly id: OpenableId;
  readonly workspace: Workspace;
  /** Null when it is what was asked for. */
  readonly failure: OpenFailure | null;
}

/** The engine, the ledger and the workspaces opened from it: one for the life of the page. */
export interface WorkspaceSession {
  /** Calls back when `opened` or `ledgerState` have something new. */
  readonly subscribe: (listener: () => void) => () => void;
  /** The workspace of an address, or the promise of it while it is opened for the first time. */
  readonly opened: (asked: Asked) => Opened | Promise<Opened>;
  /** The ledger, or the promise of it; it is opened when the first screen is there. */
  readonly ledgerState: () => LedgerState | Promise<LedgerState>;
  /** Resolves when the tables of the open workspaces are those of the ledger. */
  readonly upToDate: () => Promise<void>;
  /** Goes on with another ledger, and with what is in it. */
  readonly adopt: (ledger: Ledger) => Promise<void>;
  /** Gives the room of own workspaces back that are no longer shown. */
  readonly keepOnly: (shown: Opened) => void;
}

/** What a notice prints of an id nobody knows. */
const maxShownLength = 40;

const loadOwnCode = () => import('./openOwn.ts');

const whenIdle = (): Promise<void> =>
  new Promise((resolve) => {
    if (typeof requestIdleCallback === 'undefined') setTimeout(resolve, 200);
    else requestIdleCallback(() => resolve(), { timeout: 1000 });
  });

/** `failed` for what is no ledger's error. */
const kindOf = (error: unknown): LedgerErrorKind =>
  error instanceof Error && error.name === 'LedgerError' && 'kind' in error
    ? (error.kind as LedgerErrorKind)
    : 'failed';

/** Starts the engine and opens the workspace the page begins with. */
export function startSession(assets: EngineAssets, first: Asked): WorkspaceSession {
  const supported = assertEngineSupport();
  const database = supported.then(() => openDatabase(assets));
  // Awaited by whoever opens a workspace; until then a refusal must not count as unhandled.
  database.catch(() => undefined);
  const listeners = new Set<() => void>();
  const entries = new Map<Asked, Opened | Promise<Opened>>();
  const built = new Set<OwnWorkspace>();
  /** Also of workspaces that were deleted meanwhile. */
  const names = new Map<string, string>();
  const shipped = new Map<ShippedId, Promise<Workspace>>();
  let idleStart: Promise<LedgerState> | null = null;
  let refreshing: Promise<unknown> = Promise.resolve();

  const notify = (): void => {
    for (const listener of listeners) listener();
  };

  const settle = (opened: Opened): Opened => {
    entries.set(opened.asked, opened);
    notify();
    return opened;
  };

  async function showShipped(id: ShippedId, asked: Asked, failure: OpenFailure | null): Promise<Opened> {
    const opening = shipped.get(id) ?? openShipped(id, { supported, database });
    shipped.set(id, opening);
    return settle({ asked, id, workspace: await opening, failure });
  }

  async function showOwn(id: WorkspaceId): Promise<Opened> {
    try {
      const [{ ledger }, { openOwn }] = await Promise.all([store.start(), loadOwnCode()]);
      const workspace = await openOwn(database, ledger, id);
      built.add(workspace);
      return settle({ asked: id, id, workspace, failure: null });
    } catch (error) {
      return showShipped(provincialId, id, {
        kind: kindOf(error),
        name: names.get(id) ?? id.slice(0, maxShownLength),
      });
    }
  }

  const open = (asked: Asked): Promise<Opened> => {
    const id = asked ?? provincialId;
    return isShippedId(id) ? showShipped(id, asked, null) : showOwn(asWorkspaceId(id));
  };

  /** One after the other, so that an older state never replaces a newer one. */
  const refresh = (asked: Asked): void => {
    if (asked !== null && !isShippedId(asked) && entries.has(asked))
      refreshing = refreshing.then(() => open(asked));
  };

  const store = createLedgerStore({
    onState: ({ workspaces }) => {
      for (const { workspaceId, name } of workspaces) names.set(workspaceId, name);
      notify();
    },
    onData: refresh,
    onWorkspaces: (workspaces) => {
      for (const asked of entries.keys()) {
        if (!workspaces.some(({ workspaceId }) => workspaceId === asked)) refresh(asked);
      }
    },
  });

  const read = (asked: Asked): Opened | Promise<Opened> => {
    const entry = entries.get(asked) ?? open(asked);
    if (!entries.has(asked)) entries.set(asked, entry);
    return entry;
  };

  const opening = Promise.resolve(read(first));
  return {
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    opened: read,
    ledgerState: () => store.current() ?? (idleStart ??= opening.then(whenIdle).then(store.start)),
    upToDate: async () => void (await refreshing),
    adopt: async (ledger) => {
      await store.adopt(ledger);
      for (const asked of entries.keys()) refresh(asked);
      await refreshing;
    },
    keepOnly: (shown) => {
      for (const workspace of built) {
        const entry = entries.get(shown.asked);
        if (workspace === shown.workspace) continue;
        if (entry !== undefined && 'workspace' in entry && entry.workspace === workspace) continue;
        built.delete(workspace);
        for (const [asked, other] of entries) {
          if ('workspace' in other && other.workspace === workspace) entries.delete(asked);
        }
        void workspace.drop();
      }
    },
  };
}
