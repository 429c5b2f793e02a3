import { readFileSync } from 'node:fs';
import { ingestFiles } from '../../src/ingest/ingestFiles.ts';
import { ingestPlans } from '../../src/ingest/ingestPlans.ts';

const folder = new URL('../../data/plans/', import.meta.url);

/** The registers of the shipped plans and the file each is in. */
export const planFiles = {
  plans: 'plans.csv',
  metrics: 'metrics.csv',
  targets: 'targets.csv',
  planConflicts: 'plan-conflicts.csv',
} as const;

/** The shipped plans as the importer reads them. */
export const shippedPlans = () =>
  ingestFiles(
    Object.entries(planFiles).map(([register, name]) => ({
      name,
      register,
      title: name,
      source: '',
      bytes: new Uint8Array(readFileSync(new URL(name, folder))),
    })),
    ingestPlans,
  );

/** A plan's text, line breaks of the print and doubled spaces as one space. */
export const planText = (name: string): string =>
  readFileSync(new URL(`texts/${name}`, folder), 'utf8')
    .normalize('NFC')
    .replaceAll(/\s+/gu, ' ');
