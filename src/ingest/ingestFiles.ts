import type { Dataset } from '../domain/dataset.ts';
import type { PlanRegisters, ReadFiles } from './ingestPlans.ts';
import { ingestTables } from './ingestTables.ts';
import type { parseAnswers } from './parseAnswers.ts';
import { readTable } from './readTable.ts';
import type { SourceFile } from './sourceFile.ts';

/** All files of a workspace to one data set, whatever they are written with; see `ingestTables`. */
export const ingestFiles = (
  files: readonly SourceFile[],
  readPlans: ((read: ReadFiles) => PlanRegisters) | null = null,
  readAnswers: typeof parseAnswers | null = null,
): Dataset => {
  const tables = new Map(
    files.map((file) => [file, file.bytes === null ? null : readTable(file.bytes, { fileName: file.name })]),
  );
  return ingestTables(files, tables, readPlans, readAnswers);
};
