import type { RejectedRow, SkippedRow } from './importDraft.ts';
import type { ReadTable } from './readTable.ts';
import type { SurveyResolution } from './resolveSurvey.ts';
import { leftOut, noAnswer } from './resolveSurvey.ts';
import type { SurveyAnswers } from '../domain/surveyAnswers.ts';
import { surveyPositions } from './surveyColumns.ts';
import type { DraftedSurvey, SurveyInput } from './surveyDraft.ts';
import { finishSurveyDraft, resolveSurveyFile } from './surveyDraft.ts';
import { surveyFacts } from './surveyFacts.ts';
import { repeatedText, faultIssues } from './surveyIssues.ts';
import { cellsOf } from './tableCells.ts';
import { tallySurvey } from './tallySurvey.ts';

/** Drafts survey answers out of a table: files that fit into memory as text. */
export function draftAnswers(table: ReadTable, input: SurveyInput): DraftedSurvey {
  const at = surveyPositions(input.mapping.columns);
  const { tally, answers, texts } = tallySurvey(table, at);
  const resolved = resolveSurveyFile(tally, input);
  const coded = { ...answers, questionnaire: answers.questionnaire.numbers };
  const facts = surveyFacts([coded], resolved.resolution, at.form, tally.hasQuestionnaires);
  const reasons = reasonsByLine(answers, resolved.resolution);
  const reject = (line: number, reason: string): void => {
    reasons.rejected.set(line, [...(reasons.rejected.get(line) ?? []), reason]);
  };
  const repeated = new Map<number, number>();
  const { line: repeatedLines, firstLine } = facts.repeatedAnswers;
  for (const [index, line] of repeatedLines.entries()) {
    repeated.set(line, (repeated.get(line) ?? 0) + 1);
    reject(line, repeatedText(line, firstLine[index] ?? 0));
  }
  for (const { line, message } of faultIssues(tally)) reject(line, message);
  const isLoaded = (line: number): boolean => (reasons.loaded.get(line) ?? 0) > (repeated.get(line) ?? 0);
  const cells = cellsOf(table);
  const rejected: RejectedRow[] = [];
  const partlyLoaded: RejectedRow[] = [];
  for (const [row, line] of table.lines.entries()) {
    const why = reasons.rejected.get(line);
    if (why === undefined) continue;
    const rejectedRow = { line, cells: cells.row(row), reasons: [...new Set(why)] };
    (isLoaded(line) ? partlyLoaded : rejected).push(rejectedRow);
  }
  const unanswered = table.lines.flatMap((line): SkippedRow[] =>
    reasons.rejected.has(line) || isLoaded(line) ? [] : [{ line, reason: 'noAnswer' }],
  );
  return finishSurveyDraft(
    tally,
    resolved,
    facts,
    input,
    { answers, texts },
    { rejected, partlyLoaded, skipped: [...tally.skipped, ...unanswered], tableIssues: table.issues },
  );
}

interface LineReasons {
  readonly loaded: Map<number, number>;
  readonly rejected: Map<number, string[]>;
}

/** How many answers of a line load, and why others do not. */
function reasonsByLine(answers: SurveyAnswers, resolution: SurveyResolution): LineReasons {
  const loaded = new Map<number, number>();
  const rejected = new Map<number, string[]>();
  const { placeOf, methodOf, questionOf, levelOf } = resolution;
  for (let row = 0; row < answers.length; row += 1) {
    const line = answers.line[row] ?? 0;
    const code = answers.caseCode[row] ?? 0;
    const questionCode = answers.questionCode[row] ?? 0;
    const place = placeOf[code] ?? -1;
    const question = questionOf[methodOf[code] ?? -1]?.[questionCode] ?? -1;
    const levelCode = answers.levelCode[row] ?? 0;
    const level = levelOf[levelCode] ?? -1;
    if (place === leftOut || (place >= 0 && question === leftOut)) continue;
    if (place >= 0 && question >= 0 && level === noAnswer) continue;
    if (place >= 0 && question >= 0 && level > 0) {
      loaded.set(line, (loaded.get(line) ?? 0) + 1);
      continue;
    }
    const reason = resolution.reasonOf(code, questionCode, levelCode) ?? '';
    const known = rejected.get(line);
    if (known === undefined) rejected.set(line, [reason]);
    else if (!known.includes(reason)) known.push(reason);
  }
  return { loaded, rejected };
}
