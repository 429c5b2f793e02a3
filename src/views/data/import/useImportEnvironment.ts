import { useSuspenseQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { KnownRecords } from '../../../ingest/importContext.ts';
import type { BatchToCommit, LedgerBatch } from '../../../storage/batch.ts';
import { isShippedId } from '../../../storage/shippedId.ts';
import { LedgerError } from '../../../storage/ledgerError.ts';
import { indexRecordsQuery } from '../../../queries/indexRecords.ts';
import { metricsQuery } from '../../../queries/metrics.ts';
import { plansQuery } from '../../../queries/plans.ts';
import { successionsQuery } from '../../../queries/successions.ts';
import { storedScoresStream } from '../../../queries/storedScores.ts';
import { targetsQuery } from '../../../queries/targets.ts';
import { unitRecordsQuery } from '../../../queries/unitRecords.ts';
import type { ImportTarget } from '../../../viewModels/importTarget.ts';
import type { KnownAliases } from '../../../workers/savedDecisions.ts';
import { aliasesOf } from '../../../workers/savedDecisions.ts';
import { mappingOf } from '../../../workers/savedMapping.ts';
import { question } from '../../shared/question.ts';
import { useRows } from '../../shared/useRows.ts';
import { useWorkspace } from '../../shared/workspace.ts';
import type { WorkspaceControl } from '../../shared/workspaceControl.ts';
import { useWorkspaceControl } from '../../shared/workspaceControl.ts';
import type { ImportEnvironment } from './importEnvironment.ts';

const nothingKnown: KnownRecords = { indices: [], units: [], methods: [], criteria: [] };

/** What an import needs of the place the analyst chose; `name` is that of a workspace to be made. Suspends until the workspace's registers are there. */
export function useImportEnvironment(kind: ImportTarget['kind'], name: string): ImportEnvironment {
  const { database, catalog, dataVersion } = useWorkspace();
  const control = useWorkspaceControl();
  const [units, indices, successions, plans, metrics, targets] = useRows([
    question(unitRecordsQuery, []),
    question(indexRecordsQuery, []),
    question(successionsQuery, []),
    question(plansQuery, []),
    question(metricsQuery, []),
    question(targetsQuery, []),
  ]);
  const aliases = useAliases(control, dataVersion);
  const isEmpty = kind === 'create';
  const known = useMemo((): KnownRecords => {
    if (isEmpty) return nothingKnown;
    const { methods, criteria, bands } = catalog;
    const registers = { indices, units, methods, criteria, bands, successions };
    return { ...registers, plans, metrics, targets, ...aliases };
  }, [isEmpty, catalog, indices, units, successions, plans, metrics, targets, aliases]);
  return useMemo(
    () => ({
      version: isEmpty ? 'empty' : `${control.current.id} ${dataVersion}`,
      known,
      storedScores: (spans) => {
        if (isEmpty) return Promise.resolve([]);
        const wanted = new Map(spans.map(({ indexCode, year }) => [`${indexCode} ${year}`, { indexCode, year }]));
        return Promise.all(
          [...wanted.values()].map(({ indexCode, year }) =>
            database.stream(storedScoresStream, [indexCode, year]),
          ),
        );
      },
      findMapping: async (signature) => {
        const saved = await control.ledger.findMapping(signature);
        return saved === null ? null : mappingOf(saved.mapping);
      },
      saveMapping: (signature, mapping) => control.ledger.saveMapping(signature, mapping),
      findEarlier: (sha256) => {
        const { id } = control.current;
        return isShippedId(id) || kind !== 'current'
          ? Promise.resolve([])
          : control.ledger.findBySha256(id, sha256);
      },
      commit: (batch) => commitTo(control, kind === 'current' ? { kind } : { kind, name }, batch),
      undo: (batch) =>
        batch.workspaceId === control.current.id
          ? control.undo(batch.batchId)
          : control.ledger.undoBatch(batch.workspaceId, batch.batchId).then(() => undefined),
      redo: (batch) =>
        batch.workspaceId === control.current.id
          ? control.redo(batch.batchId)
          : control.ledger.redoBatch(batch.workspaceId, batch.batchId).then(() => undefined),
    }),
    [control, database, dataVersion, isEmpty, known, kind, name],
  );
}

/** Names decided about in the imports of the open workspace. Suspends until they are read. */
function useAliases({ current, ledger }: WorkspaceControl, dataVersion: string): KnownAliases {
  const { id } = current;
  return useSuspenseQuery({
    queryKey: ['importAliases', id, dataVersion],
    queryFn: async () => aliasesOf(isShippedId(id) ? [] : await ledger.listBatches(id)),
  }).data;
}

/** Commits to the open workspace, or to a new one that is then opened; a new one that could not be filled is taken back. */
async function commitTo(
  control: WorkspaceControl,
  target: ImportTarget,
  { batch, payload }: BatchToCommit,
): Promise<{ readonly batch: LedgerBatch; readonly workspaceName: string }> {
  const { current, ledger } = control;
  if (target.kind === 'current') {
    if (current.isReadOnly) throw new LedgerError('notFound', 'the open workspace is read-only');
    return { batch: await control.commit(batch, payload), workspaceName: current.name };
  }
  const { name } = target;
  const made =
    target.kind === 'copy' && isShippedId(current.id)
      ? await control.copyShipped(current.id, name)
      : await control.create(name);
  try {
    const committed = await ledger.commitBatch(made.workspaceId, batch, payload);
    await control.open(made.workspaceId);
    return { batch: committed, workspaceName: made.name };
  } catch (error) {
    await ledger.deleteWorkspace(made.workspaceId);
    throw error;
  }
}
