import { readFileSync } from 'node:fs';
import path from 'node:path';
import { ingestFiles } from '../ingest/ingestFiles.ts';
import type { ImportContext } from '../ingest/importContext.ts';
import { buildImportContext } from '../ingest/importContext.ts';

const folder = path.resolve(import.meta.dirname, '../../data/provincial');
const registers = ['indices', 'units', 'methods', 'criteria', 'bands'];

/** What the shipped provincial workspace knows: its indices, units, methods, criteria and bands. Throws when data/ is not there. */
export function shippedContext(): ImportContext {
  return buildImportContext(
    ingestFiles(
      registers.map((register) => ({
        name: `${register}.csv`,
        register,
        title: register,
        source: '',
        bytes: new Uint8Array(readFileSync(path.join(folder, `${register}.csv`))),
      })),
    ),
  );
}
