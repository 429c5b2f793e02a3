import { LedgerError } from '../../storage/ledgerError.ts';
import { isShippedId, provincialId } from '../../storage/shippedId.ts';
import type { ShippedId } from '../../storage/shippedId.ts';
import type { WorkspaceId } from '../../storage/workspaceRecord.ts';
import { isPortable } from '../../views/shared/release.ts';
import type { CurrentWorkspace, WorkspaceControl } from '../../views/shared/workspaceControl.ts';
import type { LedgerState } from './ledgerState.ts';
import type { WorkspaceActions } from './workspaceActions.ts';
import type { Asked, Opened, WorkspaceSession } from './workspaceSession.ts';

/** Names of the shipped workspaces in the reader's language. */
export type ShippedNames = Readonly<Record<ShippedId, string>>;

interface ControlParts {
  readonly session: WorkspaceSession;
  /** What is on the screen. */
  readonly shown: Opened;
  /** Changes the address. */
  readonly ask: (asked: Asked) => void;
  readonly shippedNames: ShippedNames;
}

function currentOf({ id }: Opened, { workspaces }: LedgerState, names: ShippedNames): CurrentWorkspace {
  if (isShippedId(id)) return { id, name: names[id], isReadOnly: true };
  // Deleted in another tab meanwhile, it has no name; the screens change at once.
  const own = workspaces.find(({ workspaceId }) => workspaceId === id);
  return { id, name: own?.name ?? names[provincialId], isReadOnly: isPortable };
}

/** What can be done with the workspaces of this browser. Rarely used parts are fetched when they are. */
export function workspaceControl(
  state: LedgerState,
  { session, shown, ask, shippedNames }: ControlParts,
): WorkspaceControl {
  const { ledger, workspaces, persistence, memoryReason, lost } = state;
  const actions = async (): Promise<WorkspaceActions> =>
    (await import('./workspaceActions.ts')).workspaceActions(ledger, session, shippedNames);
  const openId = (): WorkspaceId => {
    if (isShippedId(shown.id) || isPortable) throw new LedgerError('notFound', 'the workspace is read-only');
    return shown.id;
  };
  const open: WorkspaceControl['open'] = async (id) => {
    const asked = id === provincialId ? null : id;
    // Opened before it is asked for, the screens change at once.
    await session.opened(asked);
    ask(asked);
  };
  return {
    current: currentOf(shown, state, shippedNames),
    failure: shown.failure,
    workspaces,
    ledger,
    persistence,
    memoryReason,
    lost,
    open,
    commit: async (batch, payload) => {
      const committed = await ledger.commitBatch(openId(), batch, payload);
      await session.upToDate();
      return committed;
    },
    undo: async (batchId) => {
      await ledger.undoBatch(openId(), batchId);
      await session.upToDate();
    },
    redo: async (batchId) => {
      await ledger.redoBatch(openId(), batchId);
      await session.upToDate();
    },
    rejectedCsv: async (batch) => (await actions()).rejectedCsv(batch),
    create: async (name) => (await actions()).create(name),
    copyShipped: async (id, name) => (await actions()).copyShipped(id, name),
    duplicate: async (id, name) => (await actions()).duplicate(id, name),
    rename: async (id, name) => (await actions()).rename(id, name),
    remove: async (id) => {
      if (id === shown.id) await open(provincialId);
      await ledger.deleteWorkspace(id);
    },
    backup: async (id) => (await actions()).backup(id),
    restore: async (file) => (await actions()).restore(file),
    goOnInMemory: async (reason) => (await actions()).goOnInMemory(reason),
  };
}
