import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import illustrative from '../../data/illustrative/manifest.json';
import provincial from '../../data/provincial/manifest.json';
import type { Dataset } from '../../src/domain/dataset.ts';
import { ingestFiles } from '../../src/ingest/ingestFiles.ts';
import { ingestPlans } from '../../src/ingest/ingestPlans.ts';
import { parseAnswers } from '../../src/ingest/parseAnswers.ts';

const dataFolder = path.resolve(import.meta.dirname, '../../data');

/** The plans lie in a folder of their own. */
const pathOf = (folder: string, name: string): string => {
  const own = path.join(dataFolder, folder, name);
  return existsSync(own) ? own : path.join(dataFolder, 'plans', name);
};

const ingested = (folder: string, files: (typeof provincial)['files']): Dataset =>
  ingestFiles(
    files.map((file) => ({
      name: file.name,
      register: file.register,
      title: file.titleVi,
      source: file.sourceVi,
      bytes: new Uint8Array(readFileSync(pathOf(folder, file.name))),
    })),
    ingestPlans,
    parseAnswers,
  );

const known = new Map<string, Dataset>();

/** Read once for all tests of a worker: they only look. */
const dataset = (folder: string, files: (typeof provincial)['files']): Dataset => {
  const found = known.get(folder) ?? ingested(folder, files);
  known.set(folder, found);
  return found;
};

/** The shipped provincial workspace, through the same importer as in the app. */
export const shippedDataset = (): Dataset => dataset('provincial', provincial.files);

/** The shipped invented district, through the same importer as in the app. */
export const illustrativeDataset = (): Dataset => dataset('illustrative', illustrative.files);
