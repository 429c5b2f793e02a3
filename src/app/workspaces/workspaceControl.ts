import { LedgerError } from '../../storage/ledgerError.ts';
import type { WorkspaceId } from '../../storage/workspaceRecord.ts';
import type { CurrentWorkspace, WorkspaceControl } from '../../views/shared/workspaceControl.ts';
import { shippedId } from '../../views/shared/workspaceControl.ts';
import type { LedgerState } from './ledgerState.ts';
import type { WorkspaceActions } from './workspaceActions.ts';
import type { Asked, Opened, WorkspaceSession } from './workspaceSession.ts';

interface ControlParts {
  readonly session: WorkspaceSession;
  /** What is on the screen. */
  readonly shown: Opened;
  /** Changes the address. */
  readonly ask: (asked: Asked) => void;
  /** Name of the shipped workspace in the reader's language. */
  readonly shippedName: string;
}

const currentOf = ({ id }: Opened, { workspaces }: LedgerState, shippedName: string): CurrentWorkspace => ({
  id,
  name: workspaces.find(({ workspaceId }) => workspaceId === id)?.name ?? shippedName,
  isReadOnly: id === shippedId,
});

/** What can be done with the workspaces of this browser. Rarely used parts are fetched when they are. */
export function workspaceControl(
  state: LedgerState,
  { session, shown, ask, shippedName }: ControlParts,
): WorkspaceControl {
  const { ledger, workspaces, persistence, memoryReason, lost } = state;
  const actions = async (): Promise<WorkspaceActions> =>
    (await import('./workspaceActions.ts')).workspaceActions(ledger, session, shippedName);
  const openId = (): WorkspaceId => {
    if (shown.id === shippedId) throw new LedgerError('notFound', 'the shipped workspace is read-only');
    return shown.id;
  };
  const open: WorkspaceControl['open'] = async (id) => {
    const asked = id === shippedId ? null : id;
    // Opened before it is asked for, the screens change at once.
    await session.opened(asked);
    ask(asked);
  };
  return {
    current: currentOf(shown, state, shippedName),
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
    copyShipped: async (name) => (await actions()).copyShipped(name),
    duplicate: async (id, name) => (await actions()).duplicate(id, name),
    rename: async (id, name) => (await actions()).rename(id, name),
    remove: async (id) => {
      if (id === shown.id) await open(shippedId);
      await ledger.deleteWorkspace(id);
    },
    backup: async (id) => (await actions()).backup(id),
    restore: async (file) => (await actions()).restore(file),
    goOnInMemory: async (reason) => (await actions()).goOnInMemory(reason),
  };
}
