import type { Dataset } from '../../domain/dataset.ts';
import { ingestTables } from '../../ingest/ingestTables.ts';
import { planReader } from '../../ingest/planReader.ts';
import { readSound } from '../../ingest/readSound.ts';
import type { ReadTable } from '../../ingest/readTable.ts';
import type { SourceFile } from '../../ingest/sourceFile.ts';
import type { ShippedFile } from '../../storage/shippedFiles.ts';

/**
 * Reads the files of a shipped workspace. The code for plans and survey answers is fetched where there are any, that for
 * files nobody wrote by our own rules where there is one.
 */
export async function ingestShipped(files: readonly ShippedFile[]): Promise<Dataset> {
  const [tables, readPlans, readAnswers] = await Promise.all([
    tablesOf(files),
    planReader(files),
    answerReader(files),
  ]);
  return ingestTables(files, tables, readPlans, readAnswers);
}

const answerReader = async (files: readonly ShippedFile[]) =>
  files.some(({ register }) => register === 'answers')
    ? (await import('../../ingest/parseAnswers.ts')).parseAnswers
    : null;

/** Survey answers are many: the full reader holds them column by column. */
const soundTable = ({ register, bytes }: SourceFile): ReadTable | null =>
  bytes === null || register === 'answers' ? null : readSound(bytes);

/** What stands in the files that arrived. */
async function tablesOf(files: readonly ShippedFile[]): Promise<ReadonlyMap<SourceFile, ReadTable | null>> {
  const tables = new Map(files.map((file) => [file, soundTable(file)] as const));
  const others = files.filter((file) => file.bytes !== null && tables.get(file) === null);
  if (others.length > 0) {
    const { readTable } = await import('../../ingest/readTable.ts');
    for (const file of others) {
      if (file.bytes !== null) tables.set(file, readTable(file.bytes, { fileName: file.name }));
    }
  }
  return tables;
}
