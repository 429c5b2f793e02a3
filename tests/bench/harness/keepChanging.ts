import { openLedger } from '../../../src/storage/openLedger.ts';
import type { WorkspaceId } from '../../../src/storage/workspaceRecord.ts';
import { batchOf, payloadOf } from '../../support/ledgerBatches.ts';

/** Something the page was about to do, or had done; it may be killed before it can say so. */
interface Report {
  readonly phase: 'started' | 'done';
  readonly operation: 'create' | 'commit' | 'copy' | 'delete';
  /** Name of the workspace, or of the batch. */
  readonly name: string;
  /** Batches of a copy. */
  readonly count: number;
}

const random = (limit: number): number => Math.floor(Math.random() * limit);

/** Mostly small, one in four up to 7 MB: several pieces. */
const randomLength = (): number => random(random(4) === 0 ? 7_000_000 : 100_000);

/** Imports, copies and deletes until the page is killed, saying before and after what it does. */
export async function keepChanging(cycle: number): Promise<void> {
  const report = (window as unknown as { readonly report: (report: Report) => Promise<void> }).report;
  const ledger = await openLedger();
  const during = async <Result>(
    operation: Report['operation'],
    name: string,
    work: () => Promise<Result>,
    count = 0,
  ): Promise<Result> => {
    // Heard before the change begins: what is deleted must not look lost.
    await report({ phase: 'started', operation, name, count });
    const result = await work();
    void report({ phase: 'done', operation, name, count });
    return result;
  };
  const { workspaceId } = await during('create', `c${cycle}`, () => ledger.createWorkspace(`c${cycle}`));
  const copies: { readonly name: string; readonly workspaceId: WorkspaceId }[] = [];
  for (let count = 1; ; count += 1) {
    const [id, seed, length] = [`b${cycle}-${count}`, random(1_000_000), randomLength()];
    const batch = batchOf(id, { mapping: { seed, length } });
    await during('commit', id, () => ledger.commitBatch(workspaceId, batch, payloadOf(seed, length)));
    const [oldest] = copies;
    if (count % 3 === 2) {
      const name = `c${cycle}-${count}`;
      copies.push(await during('copy', name, () => ledger.duplicateWorkspace(workspaceId, name), count));
    } else if (count % 3 === 0 && oldest !== undefined) {
      copies.shift();
      await during('delete', oldest.name, () => ledger.deleteWorkspace(oldest.workspaceId));
    }
  }
}
