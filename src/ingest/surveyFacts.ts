import type { SurveyResolution } from './resolveSurvey.ts';
import { leftOut, noAnswer } from './resolveSurvey.ts';
import type { SurveyAnswers } from '../domain/surveyAnswers.ts';
import type { SurveyFacts } from './surveyTally.ts';
import { tallyCells } from './tallyCells.ts';

type Fate = 'loaded' | 'rejected' | 'unanswered';

/** What becomes of an answer by its texts alone, were it not a repeated one. */
function fateOf(answers: SurveyAnswers, row: number, resolution: SurveyResolution): Fate {
  const code = answers.caseCode[row] ?? 0;
  const place = resolution.placeOf[code] ?? -1;
  const question =
    resolution.questionOf[resolution.methodOf[code] ?? -1]?.[answers.questionCode[row] ?? 0] ?? -1;
  const level = resolution.levelOf[answers.levelCode[row] ?? 0] ?? -1;
  if (place === leftOut || (place >= 0 && question === leftOut)) return 'unanswered';
  if (place < 0 || question < 0 || level < 0) return 'rejected';
  return level === noAnswer ? 'unanswered' : 'loaded';
}

/**
 * Repeated answers, questionnaires and fates of rows, from single answers. A questionnaire is one within its unit, year
 * and period: two communes may both number theirs from 1.
 */
export function surveyFacts(
  answers: SurveyAnswers,
  resolution: SurveyResolution,
  form: 'long' | 'wide',
  hasQuestionnaires: boolean,
): SurveyFacts {
  const seen = new Map<string, number>();
  const asked = new Set<string>();
  const repeatedRows: number[] = [];
  const firstLines: number[] = [];
  const questionnaires = new Int32Array(resolution.placeOf.length);
  const rows = { loaded: 0, rejected: 0, unanswered: 0 };
  const current = { line: -1, loaded: 0, rejected: 0 };
  const closeRow = (): void => {
    if (current.line === -1) return;
    rows[current.loaded > 0 ? 'loaded' : current.rejected > 0 ? 'rejected' : 'unanswered'] += 1;
  };
  for (let row = 0; row < answers.length; row += 1) {
    const line = answers.line[row] ?? 0;
    const code = answers.caseCode[row] ?? 0;
    let fate = fateOf(answers, row, resolution);
    if (fate === 'loaded' && hasQuestionnaires) {
      const own = `${resolution.groupOf[code] ?? -1} ${answers.questionnaire.numbers[row] ?? -1}`;
      const question =
        resolution.questionOf[resolution.methodOf[code] ?? -1]?.[answers.questionCode[row] ?? 0];
      const key = `${own} ${question ?? -1}`;
      const first = seen.get(key);
      if (first === undefined) {
        seen.set(key, line);
        if (!asked.has(own)) questionnaires[code] = (questionnaires[code] ?? 0) + 1;
        asked.add(own);
      } else {
        fate = 'rejected';
        repeatedRows.push(row);
        firstLines.push(first);
      }
    }
    if (line !== current.line) {
      closeRow();
      Object.assign(current, { line, loaded: 0, rejected: 0 });
    }
    if (fate !== 'unanswered') current[fate] += 1;
  }
  closeRow();
  return {
    repeated: tallyCells(answers, repeatedRows),
    repeatedAnswers: {
      length: repeatedRows.length,
      line: Int32Array.from(repeatedRows, (row) => answers.line[row] ?? 0),
      firstLine: Int32Array.from(firstLines),
      questionCode: Int32Array.from(repeatedRows, (row) => answers.questionCode[row] ?? 0),
    },
    questionnaires,
    rows: form === 'wide' ? rows : null,
  };
}
