import { readFileSync } from 'node:fs';
import path from 'node:path';
import { ingestFiles } from '../ingest/ingestFiles.ts';
import type { ImportContext } from '../ingest/importContext.ts';
import { buildImportContext } from '../ingest/importContext.ts';
import type { NationwideIndex } from '../domain/nationwideMatch.ts';
import { nationwideIndex } from '../domain/nationwideMatch.ts';
import { parseNationwide } from '../storage/parseNationwide.ts';

const data = path.resolve(import.meta.dirname, '../../data');
const folder = path.join(data, 'provincial');
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

const textOf = (name: string): string => readFileSync(path.join(data, name), 'utf8');

/** The country's communes. Throws when data/ is not there. */
export function shippedCommunes(): NationwideIndex {
  return nationwideIndex(
    parseNationwide({
      districtsBefore: textOf('nationwide/districts-before.csv'),
      communesBefore: textOf('nationwide/communes-before.csv'),
      communesSince: textOf('nationwide/communes-since.csv'),
      provinces: textOf('provincial/province-succession.csv'),
    }),
  );
}
