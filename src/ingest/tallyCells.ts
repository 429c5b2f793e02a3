import type { SurveyAnswers } from '../domain/surveyAnswers.ts';
import type { TallyCells } from './surveyTally.ts';

type Counted = Pick<SurveyAnswers, 'length' | 'line' | 'caseCode' | 'questionCode' | 'levelCode' | 'weight'>;

/** Counts answers by case, question and level, in the order they are met; all of them, or those named. */
export function tallyCells(answers: Counted, rows: Iterable<number> | null = null): TallyCells {
  const cells = new Map<string, number>();
  const caseCode: number[] = [];
  const questionCode: number[] = [];
  const levelCode: number[] = [];
  const count: number[] = [];
  const weight: number[] = [];
  const weightSquares: number[] = [];
  const firstLine: number[] = [];
  const add = (row: number): void => {
    const key = `${answers.caseCode[row] ?? 0} ${answers.questionCode[row] ?? 0} ${answers.levelCode[row] ?? 0}`;
    const cell = cells.get(key) ?? count.length;
    if (cell === count.length) {
      cells.set(key, cell);
      caseCode.push(answers.caseCode[row] ?? 0);
      questionCode.push(answers.questionCode[row] ?? 0);
      levelCode.push(answers.levelCode[row] ?? 0);
      count.push(0);
      weight.push(0);
      weightSquares.push(0);
      firstLine.push(answers.line[row] ?? 0);
    }
    const own = answers.weight[row] ?? 0;
    count[cell] = (count[cell] ?? 0) + 1;
    weight[cell] = (weight[cell] ?? 0) + own;
    weightSquares[cell] = (weightSquares[cell] ?? 0) + own * own;
  };
  if (rows === null) for (let row = 0; row < answers.length; row += 1) add(row);
  else for (const row of rows) add(row);
  return {
    length: count.length,
    caseCode: Int32Array.from(caseCode),
    questionCode: Int32Array.from(questionCode),
    levelCode: Int32Array.from(levelCode),
    count: Int32Array.from(count),
    weight: Float64Array.from(weight),
    weightSquares: Float64Array.from(weightSquares),
    firstLine: Int32Array.from(firstLine),
  };
}
