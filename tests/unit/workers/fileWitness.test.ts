import { describe, expect, it } from 'vitest';
import { noDecisions } from '../../../src/ingest/decisions.ts';
import { asBatchId } from '../../../src/domain/ids.ts';
import { fileWitness } from '../../../src/workers/fileWitness.ts';
import { createImportServer } from '../../../src/workers/importServer.ts';

/** A file as a browser hands it over that reads whatever lies there by now. */
class ReplaceableFile extends Blob {
  current: Blob;
  constructor(content: BlobPart) {
    super([content]);
    this.current = new Blob([content]);
  }
  override slice(from?: number, to?: number): Blob {
    return this.current.slice(from, to);
  }
  override arrayBuffer(): Promise<ArrayBuffer> {
    return this.current.arrayBuffer();
  }
}

describe(fileWitness, () => {
  const megabytes = 3 * 1024 * 1024;

  it.each([0, 1, 5000, megabytes])('confirms a file of %i bytes that stayed', async (length) => {
    const witness = await fileWitness(new Blob([new Uint8Array(length).fill(7)]));
    await expect(witness.confirm()).resolves.toBeUndefined();
  });

  it.each([
    ['first byte', 0],
    ['last byte', megabytes - 1],
  ])('notices another file of equal length by its %s', async (_name, at) => {
    const bytes = new Uint8Array(megabytes);
    const file = new ReplaceableFile(bytes);
    const witness = await fileWitness(file);
    const other = bytes.slice();
    other[at] = 1;
    file.current = new Blob([other]);
    await expect(witness.confirm()).rejects.toThrow('another file of the same length');
  });

  it('notices a shorter file', async () => {
    const file = new ReplaceableFile(new Uint8Array(megabytes));
    const witness = await fileWitness(file);
    file.current = new Blob(['a']);
    await expect(witness.confirm()).rejects.toMatchObject({ name: 'FileChangedError' });
  });
});

async function drafted(file: Blob) {
  const server = createImportServer(
    () => undefined,
    () => Promise.reject(new Error('not asked for')),
  );
  const fileName = 'diem.csv';
  await server.open({ file, fileName, encoding: null, delimiter: null, sheet: null, asTable: false });
  const known = { indices: [], units: [], methods: [], criteria: [] };
  await server.draft({ known, decisions: noDecisions, batchId: asBatchId('b-1'), fileName });
  return server;
}

describe(createImportServer, () => {
  const head = 'Năm;Tên đơn vị;Chỉ số;Tổng điểm\n2024;Xã Minh Họa A;PAR;';
  const names = { title: 'diem', source: '' };

  it('stores the file that was looked at', async () => {
    const server = await drafted(new ReplaceableFile(`${head}91,5\n`));
    expect((await server.encode(names)).batch.fileName).toBe('diem.csv');
  });

  it('stores nothing of a file replaced by one of equal length since', async () => {
    const file = new ReplaceableFile(`${head}91,5\n`);
    const server = await drafted(file);
    file.current = new Blob([`${head}91,6\n`]);
    await expect(server.encode(names)).rejects.toMatchObject({ name: 'FileChangedError' });
  });
});
