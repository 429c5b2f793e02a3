import type { BatchIssues, Dataset } from '../domain/dataset.ts';
import type { BatchId } from '../domain/ids.ts';
import { asBatchId } from '../domain/ids.ts';
import type { Accounting, Issue } from '../domain/issue.ts';
import type { BatchRecord } from '../domain/records.ts';
import { parseBands } from './parseBands.ts';
import { parseConflicts } from './parseConflicts.ts';
import { parseCriteria } from './parseCriteria.ts';
import { parseFeatures } from './parseFeatures.ts';
import { parseGroups } from './parseGroups.ts';
import { parseIndices } from './parseIndices.ts';
import { parseMethods } from './parseMethods.ts';
import { parsePublications } from './parsePublications.ts';
import { parseReferences } from './parseReferences.ts';
import { parseScores, scoreKey } from './parseScores.ts';
import { parseSuccessions } from './parseSuccessions.ts';
import { parseUnits } from './parseUnits.ts';
import type { PlanRegisters, ReadFiles } from './ingestPlans.ts';
import type { ReadTable } from './readTable.ts';
import type { ParseResult, SeenRecords } from './register.ts';
import { buildRegistry } from './registry.ts';
import type { parseAnswers } from './parseAnswers.ts';
import { scoresOfPublications } from './scoresOfPublications.ts';
import type { SourceFile } from './sourceFile.ts';

/**
 * All files of a workspace to one data set, in any order: first what figures refer to (units, methods, criteria),
 * then the figures. A file that cannot be read leaves an error in its issues; the rest still loads. `tables` says
 * what stands in the files that arrived. Registers of plans are read by `readPlans`, survey answers by `readAnswers`, which
 * a workspace without any need not load.
 */
export function ingestTables(
  files: readonly SourceFile[],
  tables: ReadonlyMap<SourceFile, ReadTable | null>,
  readPlans: ((read: ReadFiles) => PlanRegisters) | null = null,
  readAnswers: typeof parseAnswers | null = null,
): Dataset {
  const results = new Map<SourceFile, ParseResult<unknown>>();
  const read = <R>(
    register: string,
    parse: (table: ReadTable, batchId: BatchId) => ParseResult<R>,
  ): readonly R[] =>
    files.flatMap((file, index) => {
      const table = tables.get(file) ?? null;
      if (file.register !== register || table === null) return [];
      const result = parse(table, batchIdOf(files, index));
      results.set(file, result);
      return result.records;
    });
  const indices = read('indices', parseIndices);
  const units = read('units', parseUnits);
  const methods = read('methods', (table, batchId) => parseMethods(table, batchId));
  const criteria = read('criteria', (table, batchId) => parseCriteria(table, batchId, methods));
  const registry = buildRegistry({ units, methods, criteria });
  const publications = read('publications', (table, batchId) => parsePublications(table, batchId, registry));
  const totals = scoresOfPublications(publications, registry);
  const seen: SeenRecords = new Map(totals.map((total) => [scoreKey(total), total]));
  const surveys =
    readAnswers === null
      ? []
      : read('answers', (table, batchId) => {
          const known = { indices, units, methods, criteria };
          const { cells, cases, issues, accounting } = readAnswers(table, batchId, known);
          return { records: [{ cells, cases }], issues, accounting };
        });
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
    features: read('features', (table, batchId) => parseFeatures(table, batchId, registry)),
    references: read('references', parseReferences),
    successions: read('successions', (table, batchId) => parseSuccessions(table, batchId, registry)),
    answerCells: surveys.flatMap(({ cells }) => cells),
    answerCases: surveys.flatMap(({ cases }) => cases),
    ...(readPlans === null ? noPlans : readPlans(read)),
    batches: files.map((file, position) => ({
      position,
      ...batchOf(file, batchIdOf(files, position), results.get(file)),
    })),
    issues: files.map((file, index) => issuesOf(file, batchIdOf(files, index), results.get(file))),
  };
}

/** The file's name; a second file of the same name gets its number. */
function batchIdOf(files: readonly SourceFile[], index: number): BatchId {
  const name = files[index]?.name ?? '';
  const earlier = files.slice(0, index).filter((file) => file.name === name).length;
  return asBatchId(earlier === 0 ? name : `${name} (${earlier + 1})`);
}

const noPlans: PlanRegisters = { plans: [], metrics: [], targets: [], planConflicts: [] };

const nothingRead: Accounting = { read: 0, loaded: 0, rejected: 0, skipped: 0 };

function batchOf(
  file: SourceFile,
  batchId: BatchId,
  result: ParseResult<unknown> | undefined,
): Omit<BatchRecord, 'position'> {
  const { read, loaded, rejected, skipped } = result?.accounting ?? nothingRead;
  const { name: fileName, register, title, source } = file;
  return { batchId, fileName, register, title, source, read, loaded, rejected, skipped };
}

function issuesOf(file: SourceFile, batchId: BatchId, result: ParseResult<unknown> | undefined): BatchIssues {
  return { batchId, issues: result?.issues ?? [unreadIssue(file)] };
}

/** Why a file was not read at all: it did not arrive, or nobody knows what it holds. */
const unreadIssue = ({ name, register, bytes }: SourceFile): Issue =>
  bytes === null
    ? {
        severity: 'error',
        code: 'fileUnavailable',
        line: 1,
        message: `Không tải được tệp «${name}». Hãy tải lại trang hoặc kiểm tra tệp; các tệp khác vẫn được nạp.`,
      }
    : {
        severity: 'error',
        code: 'unknownRegister',
        line: 1,
        value: register,
        message: `Không biết tệp «${name}» chứa loại số liệu gì («${register}»), nên chưa nạp. Hãy chọn lại loại số liệu.`,
      };
