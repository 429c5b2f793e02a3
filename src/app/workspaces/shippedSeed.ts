import { encodeDataset } from '../../database/encodeDataset.ts';
import type { Dataset } from '../../domain/dataset.ts';
import type { BatchId } from '../../domain/ids.ts';
import type { BatchRecord } from '../../domain/records.ts';
import type { BatchToCommit, StoredBytes } from '../../storage/batch.ts';
import type { WorkspaceSeed } from '../../storage/ledger.ts';
import { ingestShipped } from './ingestShipped.ts';
import { sha256Hex } from '../../storage/sha256.ts';
import { fetchShippedFiles } from '../../storage/shippedFiles.ts';
import type { ShippedId } from '../../storage/shippedId.ts';
import type { ShippedFile } from '../../storage/shippedFiles.ts';

/** The records of one batch. */
function recordsOf({ issues: _apart, batches: _ofTheLedger, ...registers }: Dataset, batchId: BatchId) {
  const own = Object.entries(registers).map(([name, records]) => [
    name,
    records.filter((record) => record.batchId === batchId),
  ]);
  return Object.fromEntries(own) as Partial<Dataset>;
}

/** The single answers of a file that holds some. */
async function singleAnswers(
  dataset: Dataset,
  { name, register, bytes }: ShippedFile,
  batchId: BatchId,
): Promise<readonly StoredBytes[]> {
  if (register !== 'answers' || bytes === null) return [];
  const [{ importAnswers }, { readTable }, { surveyParts }] = await Promise.all([
    import('../../ingest/parseAnswers.ts'),
    import('../../ingest/readTable.ts'),
    import('../../workers/surveyParts.ts'),
  ]);
  const { indices, units, methods, criteria } = dataset;
  const known = { indices, units, methods, criteria };
  return surveyParts(importAnswers(readTable(bytes, { fileName: name }), batchId, known), []);
}

async function seedBatch(dataset: Dataset, file: ShippedFile, record: BatchRecord): Promise<BatchToCommit> {
  const { batchId, fileName, register, title, source, read, loaded, rejected, skipped } = record;
  const original = file.bytes ?? new Uint8Array();
  return {
    batch: {
      batchId,
      fileName,
      sha256: await sha256Hex(original),
      register,
      layout: 'long',
      title,
      source,
      mapping: null,
      decisions: null,
      corrections: [],
      accounting: { read, loaded, rejected, skipped },
    },
    payload: {
      tables: encodeDataset(recordsOf(dataset, batchId)),
      issues: dataset.issues.find((entry) => entry.batchId === batchId)?.issues ?? [],
      details: null,
      answers: await singleAnswers(dataset, file, batchId),
      original,
    },
  };
}

/** What a copy of a shipped workspace starts with: one batch a file. */
export async function shippedSeed(id: ShippedId, copiedFrom: string): Promise<WorkspaceSeed> {
  const files = await fetchShippedFiles(id);
  const dataset = await ingestShipped(files);
  const batches = files.map((file, index) => {
    const record = dataset.batches[index];
    return record === undefined ? [] : [seedBatch(dataset, file, record)];
  });
  return {
    copiedFrom,
    batches: await Promise.all(batches.flat()),
    documentsOf: `shipped:${id}`,
  };
}
