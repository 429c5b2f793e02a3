import type { CodedAnswers } from '../ingest/answerColumns.ts';
import type { RejectedRow } from '../ingest/importDraft.ts';
import type { SurveyResolution } from '../ingest/resolveSurvey.ts';
import { fateOf } from '../ingest/surveyFacts.ts';
import { repeatedText } from '../ingest/surveyIssues.ts';
import type { SurveyFacts, SurveyTally } from '../ingest/surveyTally.ts';

const rejectedKept = 10_000;

/** Whether some counted answer's texts are not understood. */
function hasRejected({ cells }: SurveyTally, resolution: SurveyResolution): boolean {
  for (let cell = 0; cell < cells.length; cell += 1)
    if (fateOf(cells, cell, resolution) === 'rejected') return true;
  return false;
}

/** Rows with answers that do not load, the first so many of each kind, with the reasons. */
export interface RejectedSurveyRows {
  /** Nothing of them loads. */
  readonly rejected: readonly RejectedRow[];
  /** Other answers of theirs load. */
  readonly partlyLoaded: readonly RejectedRow[];
}

/** The first rows of which something does not load, with the reasons. */
export function rejectedSurveyRows(
  stretches: readonly CodedAnswers[],
  { repeatedAnswers }: SurveyFacts,
  resolution: SurveyResolution,
  tally: SurveyTally,
  cellsOf: (answers: CodedAnswers, from: number, to: number) => readonly string[],
): RejectedSurveyRows {
  const firstLines = new Map<string, number>();
  repeatedAnswers.line.forEach((line, index) => {
    const key = `${line} ${repeatedAnswers.questionCode[index] ?? 0}`;
    firstLines.set(key, repeatedAnswers.firstLine[index] ?? 0);
  });
  const rejected: RejectedRow[] = [];
  const partlyLoaded: RejectedRow[] = [];
  if (firstLines.size === 0 && !hasRejected(tally, resolution)) return { rejected, partlyLoaded };

  /** Why an answer does not load; null when it does, or was not given. */
  function reasonOf(answers: CodedAnswers, row: number): string | null {
    const fate = fateOf(answers, row, resolution);
    const question = answers.questionCode[row] ?? 0;
    if (fate === 'rejected')
      return resolution.reasonOf(answers.caseCode[row] ?? 0, question, answers.levelCode[row] ?? 0) ?? '';
    if (fate === 'unanswered' || firstLines.size === 0) return null;
    const line = answers.line[row] ?? 0;
    const first = firstLines.get(`${line} ${question}`);
    return first === undefined ? null : repeatedText(line, first);
  }

  for (const answers of stretches) {
    let from = 0;
    while (from < answers.length && Math.min(rejected.length, partlyLoaded.length) < rejectedKept) {
      const line = answers.line[from] ?? 0;
      const reasons = new Set<string>();
      let isLoaded = false;
      let row = from;
      for (; row < answers.length && answers.line[row] === line; row += 1) {
        const reason = reasonOf(answers, row);
        if (reason !== null) reasons.add(reason);
        else if (fateOf(answers, row, resolution) === 'loaded') isLoaded = true;
      }
      const list = isLoaded ? partlyLoaded : rejected;
      if (reasons.size > 0 && list.length < rejectedKept)
        list.push({ line, cells: cellsOf(answers, from, row), reasons: [...reasons] });
      from = row;
    }
  }
  return { rejected, partlyLoaded };
}
