import type { BatchId } from '../domain/ids.ts';
import type { Accounting, Issue } from '../domain/issue.ts';
import type { AnswerCaseRecord, AnswerCellRecord } from '../domain/records.ts';
import { answerCaseRecords, answerCellRecords } from '../domain/surveyCube.ts';
import { noDecisions } from './decisions.ts';
import { draftAnswers } from './draftAnswers.ts';
import type { KnownRecords } from './importContext.ts';
import { buildImportContext } from './importContext.ts';
import type { SurveyImport } from './importDraft.ts';
import { nothingFixed } from './mapping.ts';
import type { ReadTable } from './readTable.ts';
import { surveyColumns } from './surveyColumns.ts';
import type { DraftedSurvey } from './surveyDraft.ts';
import { cellsOf } from './tableCells.ts';

/** The answers of one file, counted. */
export interface ParsedAnswers {
  readonly cells: readonly AnswerCellRecord[];
  readonly cases: readonly AnswerCaseRecord[];
  readonly issues: readonly Issue[];
  readonly accounting: Accounting;
}

/** Survey answers in the long form or one questionnaire a row, as the register `answers` of a workspace. */
export function parseAnswers(table: ReadTable, batchId: BatchId, known: KnownRecords): ParsedAnswers {
  const drafted = draftOf(table, batchId, known);
  if (drafted === null || drafted.survey === null) return notAnswers(table);
  const { survey, issues, accounting } = drafted;
  return {
    cells: answerCellRecords(survey.cube),
    cases: answerCaseRecords(survey.cube),
    issues,
    accounting,
  };
}

/**
 * The same with the single answers.
 * @throws Error when the table holds no answers.
 */
export function importAnswers(table: ReadTable, batchId: BatchId, known: KnownRecords): SurveyImport {
  const survey = draftOf(table, batchId, known)?.survey ?? null;
  if (survey === null) throw new Error(`${batchId} holds no answers`);
  return survey;
}

function draftOf(table: ReadTable, batchId: BatchId, known: KnownRecords): DraftedSurvey | null {
  const found = surveyColumns(table.header, cellsOf(table));
  return found === null
    ? null
    : draftAnswers(table, {
        mapping: { layout: 'answers', columns: found.columns, numberFormat: null, fixed: nothingFixed },
        context: buildImportContext(known),
        decisions: noDecisions,
        source: { batchId, fileName: '' },
        suggestedYear: null,
      });
}

function notAnswers(table: ReadTable): ParsedAnswers {
  const message =
    'Không thấy các cột của phiếu khảo sát: cần cột đơn vị, và cột câu hỏi với cột mức độ, hoặc cột phiếu với mỗi câu hỏi một cột.';
  return {
    cells: [],
    cases: [],
    issues: [...table.issues, { severity: 'error', code: 'missingColumn', line: 1, message }],
    accounting: {
      read: table.rows.length + table.skipped.length,
      loaded: 0,
      rejected: table.rows.length,
      skipped: table.skipped.length,
    },
  };
}
