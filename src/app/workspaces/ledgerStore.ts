import type { LedgerChange } from '../../storage/changeChannel.ts';
import type { Ledger } from '../../storage/ledger.ts';
import type { WorkspaceId, WorkspaceRecord } from '../../storage/workspaceRecord.ts';
import type { LedgerState } from './ledgerState.ts';

/** The ledger of the page, opened once, and what is known of it. */
export interface LedgerStore {
  /** The state, or null while it is not open. */
  readonly current: () => LedgerState | null;
  /** Opens the ledger if it is not; never rejects but when its code cannot be fetched. */
  readonly start: () => Promise<LedgerState>;
  /** Goes on with another ledger. */
  readonly adopt: (ledger: Ledger) => Promise<void>;
}

interface LedgerStoreHooks {
  /** There is a new state. */
  readonly onState: (state: LedgerState) => void;
  /** The batches of a workspace changed, here or in another tab. */
  readonly onData: (workspaceId: WorkspaceId) => void;
  /** Workspaces were added, renamed or deleted; the state knows already. */
  readonly onWorkspaces: (workspaces: readonly WorkspaceRecord[]) => void;
}

/** The ledger is code of its own: the shipped figures do not wait for it. */
const loadCode = () => import('./ledgerState.ts');

/** Holds the ledger of the page and follows its changes. */
export function createLedgerStore({ onState, onData, onWorkspaces }: LedgerStoreHooks): LedgerStore {
  let state: LedgerState | null = null;
  let starting: Promise<LedgerState> | null = null;
  let stopListening: (() => void) | null = null;

  const setState = (next: LedgerState): LedgerState => {
    state = next;
    onState(next);
    return next;
  };

  async function hear(change: LedgerChange): Promise<void> {
    if (state === null) return;
    if (change.kind === 'lost') setState({ ...state, lost: change.error.kind });
    else if (change.kind === 'persistence') setState({ ...state, persistence: change.persistence });
    else {
      // Before anything is awaited: whoever made the change waits for the tables next.
      if (change.kind === 'data') onData(change.workspaceId);
      const workspaces = await state.ledger.listWorkspaces();
      setState({ ...state, workspaces });
      if (change.kind === 'workspaces') onWorkspaces(workspaces);
    }
  }

  function follow(next: LedgerState): LedgerState {
    stopListening?.();
    stopListening = next.ledger.onChange((change) => {
      // A connection that fails here says so itself.
      hear(change).catch(() => undefined);
    });
    return setState(next);
  }

  return {
    current: () => state,
    start: () =>
      (starting ??= loadCode().then(async ({ openLedgerState }) => follow(await openLedgerState()))),
    adopt: async (ledger) => {
      const { stateOf } = await loadCode();
      starting = Promise.resolve(follow(await stateOf(ledger)));
    },
  };
}
