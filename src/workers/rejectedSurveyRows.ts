import type { CodedAnswers } from '../ingest/answerColumns.ts';
import type { RejectedRow } from '../ingest/importDraft.ts';
import type { SurveyResolution } from '../ingest/resolveSurvey.ts';
import { fateOf } from '../ingest/surveyFacts.ts';
import type { SurveyFacts, SurveyTally } from '../ingest/surveyTally.ts';

const rejectedKept = 10_000;

/** Whether some counted answer's texts are not understood. */
function hasRejected({ cells }: SurveyTally, resolution: SurveyResolution): boolean {
  const { length, caseCode, questionCode, levelCode } = cells;
  for (let cell = 0; cell < length; cell += 1) {
    const reason = resolution.reasonOf(caseCode[cell] ?? 0, questionCode[cell] ?? 0, levelCode[cell] ?? 0);
    if (reason !== null) return true;
  }
  return false;
}

/** The first rows of which nothing loads and something does not, with the reasons. */
export function rejectedSurveyRows(
  stretches: readonly CodedAnswers[],
  { repeatedAnswers }: SurveyFacts,
  resolution: SurveyResolution,
  tally: SurveyTally,
  cellsOf: (answers: CodedAnswers, row: number) => readonly string[],
): readonly RejectedRow[] {
  const firstLines = new Map<string, number>();
  repeatedAnswers.line.forEach((line, index) => {
    const key = `${line} ${repeatedAnswers.questionCode[index] ?? 0}`;
    firstLines.set(key, repeatedAnswers.firstLine[index] ?? 0);
  });
  if (firstLines.size === 0 && !hasRejected(tally, resolution)) return [];
  const rejected: RejectedRow[] = [];

  /** Why an answer does not load; null when it does, or was not given. */
  function reasonOf(answers: CodedAnswers, row: number): string | null {
    const fate = fateOf(answers, row, resolution);
    const question = answers.questionCode[row] ?? 0;
    if (fate === 'rejected')
      return resolution.reasonOf(answers.caseCode[row] ?? 0, question, answers.levelCode[row] ?? 0) ?? '';
    if (fate === 'unanswered' || firstLines.size === 0) return null;
    const first = firstLines.get(`${answers.line[row] ?? 0} ${question}`);
    return first === undefined ? null : `Trùng với dòng ${first}.`;
  }

  for (const answers of stretches) {
    let from = 0;
    while (from < answers.length && rejected.length < rejectedKept) {
      const line = answers.line[from] ?? 0;
      const reasons = new Set<string>();
      let isLoaded = false;
      let row = from;
      for (; row < answers.length && answers.line[row] === line; row += 1) {
        const reason = reasonOf(answers, row);
        if (reason !== null) reasons.add(reason);
        else if (fateOf(answers, row, resolution) === 'loaded') isLoaded = true;
      }
      if (reasons.size > 0 && !isLoaded)
        rejected.push({ line, cells: cellsOf(answers, from), reasons: [...reasons] });
      from = row;
    }
  }
  return rejected;
}
