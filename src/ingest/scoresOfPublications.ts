import type { PublicationRecord, ScoreRecord } from '../domain/records.ts';
import type { Registry } from './registry.ts';

/**
 * The preferred publications as final figures of their index's root criterion. One that gives only a rank becomes
 * a missing figure (`notPublished`), so that a screen can say why it is absent.
 */
export function scoresOfPublications(
  publications: readonly PublicationRecord[],
  registry: Registry,
): readonly ScoreRecord[] {
  return publications.flatMap((publication) => {
    const { batchId, row, unitId, year, indexCode, value } = publication;
    const [method] = registry.methodsIn(indexCode, year);
    const root = method === undefined ? null : registry.root(method.methodId);
    if (!publication.preferred || root === null) return [];
    return [
      {
        batchId,
        row,
        unitId,
        year,
        period: '',
        indexCode,
        methodId: root.methodId,
        criterionId: root.criterionId,
        kind: 'final',
        value,
        maxPoints: root.maxPoints,
        n: null,
        missingReason: value === null ? 'notPublished' : null,
      } satisfies ScoreRecord,
    ];
  });
}
