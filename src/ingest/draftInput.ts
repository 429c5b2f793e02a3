import type { BatchId } from '../domain/ids.ts';
import type { Decisions } from './decisions.ts';
import type { DraftLedger } from './draftLedger.ts';
import type { FileFacts } from './fileFacts.ts';
import type { FileFormat } from './fileFormat.ts';
import type { ImportContext } from './importContext.ts';
import type { Mapping } from './mapping.ts';
import type { PrintedCriteria } from './printedCriteria.ts';
import type { NumberReadings } from './question.ts';
import type { QuestionLog } from './questionLog.ts';
import type { ReadTable } from './readTable.ts';

/** Where a table came from. The records of a draft carry `batchId`. */
export interface ImportSource {
  readonly batchId: BatchId;
  readonly fileName: string;
}

/** Everything the steps of one draft of figures share. */
export interface DraftInput {
  readonly table: ReadTable;
  readonly mapping: Mapping;
  readonly format: FileFormat;
  readonly context: ImportContext;
  readonly decisions: Decisions;
  readonly source: ImportSource;
  readonly facts: FileFacts;
  readonly criteria: PrintedCriteria;
  readonly ledger: DraftLedger;
  readonly questions: QuestionLog;
  /** Numbers that read two ways, as met so far: examples for the question. */
  readonly numberExamples: NumberReadings[];
  /** `row column` of corrected cells. */
  readonly confirmed: ReadonlySet<string>;
}
