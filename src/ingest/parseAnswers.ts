import type { BatchId } from '../domain/ids.ts';
import type { Accounting, Issue } from '../domain/issue.ts';
import type { AnswerCaseRecord, AnswerCellRecord } from '../domain/records.ts';
import { answerCaseRecords, answerCellRecords } from '../domain/surveyCube.ts';
import { noDecisions } from './decisions.ts';
import { draftSurvey } from './draftSurvey.ts';
import type { ImportContext } from './importContext.ts';
import { nothingFixed } from './mapping.ts';
import type { ReadTable } from './readTable.ts';
import { resolveSurvey } from './resolveSurvey.ts';
import { surveyColumns, surveyPositions } from './surveyColumns.ts';
import { surveyFacts } from './surveyFacts.ts';
import { faultIssues, repeatedIssues, withoutQuestionnaires } from './surveyIssues.ts';
import { openSurveyLog } from './surveyLog.ts';
import { cellsOf } from './tableCells.ts';
import { tallySurvey } from './tallySurvey.ts';

/** The answers of one file, counted. */
export interface ParsedAnswers {
  readonly cells: readonly AnswerCellRecord[];
  readonly cases: readonly AnswerCaseRecord[];
  readonly issues: readonly Issue[];
  readonly accounting: Accounting;
}

/** Survey answers in the long form or one questionnaire a row, as the register `answers` of a workspace. */
export function parseAnswers(table: ReadTable, batchId: BatchId, context: ImportContext): ParsedAnswers {
  const found = surveyColumns(table.header, cellsOf(table));
  if (found === null) return notAnswers(table);
  const at = surveyPositions(found.columns);
  const { tally, answers } = tallySurvey(table, at);
  const log = openSurveyLog((role) => found.columns.find((column) => column.role === role)?.heading ?? null);
  const source = { batchId, fileName: '' };
  const resolution = resolveSurvey(tally, {
    context,
    decisions: noDecisions,
    fixed: nothingFixed,
    source,
    log,
    suggestedYear: null,
  });
  const facts = surveyFacts(answers, resolution, at.form, tally.hasQuestionnaires);
  const { cube, accounting } = draftSurvey(tally, facts, resolution, batchId);
  const issues = [
    ...table.issues,
    ...faultIssues(tally),
    ...(tally.hasQuestionnaires ? [] : [withoutQuestionnaires]),
    ...log.issues(),
    ...repeatedIssues(facts),
  ];
  return {
    cells: answerCellRecords(cube),
    cases: answerCaseRecords(cube),
    issues: issues.toSorted((a, b) => a.line - b.line),
    accounting,
  };
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
