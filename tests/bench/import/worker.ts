// What the app's import worker does with a file, without its screen: bytes to encoded tables, and how long each stage took.
import { encodeDataset } from '../../../src/database/encodeDataset.ts';
import { draftImport } from '../../../src/ingest/draftImport.ts';
import type { KnownRecords } from '../../../src/ingest/importContext.ts';
import { buildImportContext } from '../../../src/ingest/importContext.ts';
import { readTable } from '../../../src/ingest/readTable.ts';

globalThis.addEventListener('message', ({ data }: MessageEvent<{ bytes: Uint8Array; known: KnownRecords }>) => {
  const started = performance.now();
  const table = readTable(data.bytes);
  const read = performance.now();
  const draft = draftImport(table, buildImportContext(data.known));
  const drafted = performance.now();
  const { scores, publications } = draft;
  const tables = encodeDataset({ scores, publications });
  const encoded = performance.now();
  postMessage(
    {
      tables,
      loaded: draft.accounting.loaded,
      readMs: read - started,
      draftMs: drafted - read,
      encodeMs: encoded - drafted,
    },
    { transfer: tables.map(({ ipc }) => ipc.buffer) },
  );
});
