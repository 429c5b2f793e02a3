import type { Dataset } from '../../domain/dataset.ts';
import { ingestFiles } from '../../ingest/ingestFiles.ts';
import { planReader } from '../../ingest/planReader.ts';
import type { ShippedFile } from '../../storage/shippedFiles.ts';

/** Reads the files of a shipped workspace; the code for plans and survey answers is fetched where there are any. */
export async function ingestShipped(files: readonly ShippedFile[]): Promise<Dataset> {
  const hasAnswers = files.some(({ register }) => register === 'answers');
  const readAnswers = hasAnswers ? (await import('../../ingest/parseAnswers.ts')).parseAnswers : null;
  return ingestFiles(files, await planReader(files), readAnswers);
}
