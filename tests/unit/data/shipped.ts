import { readFileSync } from 'node:fs';
import type { Dataset } from '../../../src/domain/dataset.ts';
import type { UnitId } from '../../../src/domain/ids.ts';
import type { CriterionRecord, ScoreRecord } from '../../../src/domain/records.ts';
import { ingestFiles } from '../../../src/ingest/ingestFiles.ts';

interface Manifest {
  readonly files: readonly Readonly<Record<'name' | 'register' | 'titleVi' | 'titleEn' | 'sourceVi', string>>[];
}

export const folder = new URL('../../../data/provincial/', import.meta.url);
export const manifest = JSON.parse(readFileSync(new URL('manifest.json', folder), 'utf8')) as Manifest;

/** The shipped provincial files, as the app loads them. */
export const dataset: Dataset = ingestFiles(
  manifest.files.map(({ name, register, titleVi, sourceVi }) => ({
    name,
    register,
    title: titleVi,
    source: sourceVi,
    bytes: readFileSync(new URL(name, folder)),
  })),
);

const unitNames = new Map(dataset.units.map(({ unitId, name }) => [unitId, name]));
export const unitName = (unitId: UnitId): string => unitNames.get(unitId) ?? '?';

const criteria = new Map(
  dataset.criteria.map((criterion) => [`${criterion.methodId} ${criterion.criterionId}`, criterion]),
);
export const criterionOf = (score: ScoreRecord): CriterionRecord | undefined =>
  criteria.get(`${score.methodId} ${score.criterionId}`);

export const dimensions = dataset.scores.filter(({ batchId }) => batchId === 'papi-dimensions.csv');
export const subDimensions = dataset.scores.filter(({ batchId }) => batchId === 'papi-subdimensions.csv');

export function groupBy<Key, Item>(items: readonly Item[], keyOf: (item: Item) => Key): Map<Key, Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item)) ?? [];
    group.push(item);
    groups.set(keyOf(item), group);
  }
  return groups;
}

export const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
