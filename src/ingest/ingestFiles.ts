import type { BatchIssues, Dataset } from '../domain/dataset.ts';
import type { BatchId } from '../domain/ids.ts';
import { asBatchId } from '../domain/ids.ts';
import type { Issue } from '../domain/issue.ts';
import type { BatchRecord } from '../domain/records.ts';
import { parseBands } from './parseBands.ts';
import { parseConflicts } from './parseConflicts.ts';
import { parseCriteria } from './parseCriteria.ts';
import { parseGroups } from './parseGroups.ts';
import { parseIndices } from './parseIndices.ts';
import { parseMethods } from './parseMethods.ts';
import { parsePublications } from './parsePublications.ts';
import { parseReferences } from './parseReferences.ts';
import { parseScores, scoreKey } from './parseScores.ts';
import { parseSuccessions } from './parseSuccessions.ts';
import { parseUnits } from './parseUnits.ts';
import type { ReadTable } from './readTable.ts';
import { readTable } from './readTable.ts';
import type { ParseResult, SeenRecords } from './register.ts';
import { buildRegistry } from './registry.ts';
import { scoresOfPublications } from './scoresOfPublications.ts';

/** A file of a workspace. `bytes` is null when it could not be fetched. */
export interface SourceFile {
  readonly name: string;
  /** What the file holds: `indices`, `units`, `methods`, `criteria`, `scores`, `publications`, … */
  readonly register: string;
  readonly title: string;
  readonly source: string;
  readonly bytes: Uint8Array | null;
}

/**
 * All files of a workspace to one data set, in any order: first what figures refer to (units, methods, criteria),
 * then the figures. A file that cannot be read leaves an error in its issues; the rest still loads.
 */
export function ingestFiles(files: readonly SourceFile[]): Dataset {
  const batches = files.map((file, index) => new Batch(file, batchIdOf(files, index)));
  const read = <R>(register: string, parse: (table: ReadTable, batchId: BatchId) => ParseResult<R>): readonly R[] =>
    batches.filter((batch) => batch.register === register).flatMap((batch) => batch.read(parse));
  const seen: SeenRecords = new Map();
  const indices = read('indices', parseIndices);
  const units = read('units', parseUnits);
  const methods = read('methods', parseMethods);
  const criteria = read('criteria', (table, batchId) => parseCriteria(table, batchId, methods));
  const registry = buildRegistry({ units, methods, criteria });
  const publications = read('publications', (table, batchId) => parsePublications(table, batchId, registry));
  const totals = scoresOfPublications(publications, registry);
  for (const total of totals) seen.set(scoreKey(total), total);
  const figures = read('scores', (table, batchId) => parseScores(table, batchId, registry, seen));
  return {
    indices,
    units,
    methods,
    criteria,
    scores: [...figures, ...totals],
    publications,
    conflicts: read('conflicts', parseConflicts),
    bands: read('bands', parseBands),
    groups: read('groups', (table, batchId) => parseGroups(table, batchId, registry)),
    references: read('references', parseReferences),
    successions: read('successions', (table, batchId) => parseSuccessions(table, batchId, registry)),
    batches: batches.map((batch) => batch.record()),
    issues: batches.map((batch) => batch.issues()),
  };
}
