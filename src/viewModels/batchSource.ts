import type { Origin } from '../domain/records.ts';
import type { Words } from '../i18n/words.ts';
import type { Catalog } from './catalog.ts';

/** Source line of a register: what its files say of themselves, and their names. Empty without records. */
export function batchSource(
  { t, format }: Words,
  { batches }: Pick<Catalog, 'batches'>,
  records: readonly Pick<Origin, 'batchId'>[],
): string {
  const ids = new Set(records.map(({ batchId }) => batchId));
  const files = batches.filter(({ batchId }) => ids.has(batchId));
  return files.length === 0
    ? ''
    : [
        ...new Set(files.map(({ source }) => source)),
        format.list(files.map(({ fileName }) => t('common.sourceLine.file', { file: fileName }))),
      ].join(' · ');
}
