import { readFileSync } from 'node:fs';
import path from 'node:path';
import manifest from '../../data/provincial/manifest.json';
import type { Dataset } from '../../src/domain/dataset.ts';
import { ingestFiles } from '../../src/ingest/ingestFiles.ts';

const folder = path.resolve(import.meta.dirname, '../../data/provincial');

/** The shipped provincial workspace, through the same importer as in the app. */
export const shippedDataset = (): Dataset =>
  ingestFiles(
    manifest.files.map((file) => ({
      name: file.name,
      register: file.register,
      title: file.titleVi,
      source: file.sourceVi,
      bytes: new Uint8Array(readFileSync(path.join(folder, file.name))),
    })),
  );
