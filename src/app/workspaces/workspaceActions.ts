import { rejectedRowsCsv } from '../../ingest/rejectedRowsCsv.ts';
import { batchDetailsOf } from '../../workers/batchDetails.ts';
import { mappingOf } from '../../workers/savedMapping.ts';
import { exportWorkspace, importWorkspace } from '../../storage/backup.ts';
import type { WorkspaceControl } from '../../views/shared/workspaceControl.ts';
import type { Ledger } from '../../storage/ledger.ts';
import { shippedSeed } from './shippedSeed.ts';
import type { ShippedNames } from './workspaceControl.ts';
import type { WorkspaceSession } from './workspaceSession.ts';

/** What can be done with stored workspaces, whichever is open. */
export type WorkspaceActions = Pick<
  WorkspaceControl,
  'rejectedCsv' | 'create' | 'copyShipped' | 'duplicate' | 'rename' | 'backup' | 'restore' | 'goOnInMemory'
>;

/** The actions on a ledger. */
export const workspaceActions = (
  ledger: Ledger,
  session: Pick<WorkspaceSession, 'adopt'>,
  shippedNames: ShippedNames,
): WorkspaceActions => ({
  rejectedCsv: async ({ workspaceId, batchId, mapping }) => {
    const details = batchDetailsOf(await ledger.readDetails(workspaceId, batchId));
    const header = (mappingOf(mapping)?.columns ?? []).map(({ heading }) => heading);
    return rejectedRowsCsv(details, header);
  },
  create: (name) => ledger.createWorkspace(name),
  copyShipped: async (id, name) => ledger.createWorkspace(name, await shippedSeed(id, shippedNames[id])),
  duplicate: (id, name) => ledger.duplicateWorkspace(id, name),
  rename: (id, name) => ledger.renameWorkspace(id, name),
  backup: (id) => exportWorkspace(ledger, id),
  restore: (file) => importWorkspace(ledger, file),
  goOnInMemory: async (reason) => session.adopt(await ledger.copyToMemory(reason)),
});
