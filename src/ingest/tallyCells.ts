import type { CodedAnswers } from './answerColumns.ts';
import { tripleNumbers } from './tripleNumbers.ts';
import type { TallyCells } from './surveyTally.ts';

/** Counts answers by case, question and level, in the order they are met. */
export interface AnswerCounter {
  /** All of them, or those of the rows named. */
  readonly add: (answers: CountedAnswers, rows?: readonly number[]) => void;
  readonly cells: () => TallyCells;
}

/** What is counted of answers. */
type CountedAnswers = Omit<CodedAnswers, 'questionnaire'>;

interface Weights {
  readonly sums: number[];
  readonly squares: number[];
}

/** A counter of nothing yet. */
export function answerCounter(): AnswerCounter {
  const cells = tripleNumbers();
  const caseCode: number[] = [];
  const questionCode: number[] = [];
  const levelCode: number[] = [];
  const count: number[] = [];
  const firstLine: number[] = [];
  /** Null as long as every answer weighs 1. */
  let weights: Weights | null = null;

  function addRow(answers: CountedAnswers, row: number): void {
    const ofCase = answers.caseCode[row] ?? 0;
    const question = answers.questionCode[row] ?? 0;
    const level = answers.levelCode[row] ?? 0;
    const cell = cells.numberOf(ofCase, question, level);
    if (cell === count.length) {
      caseCode.push(ofCase);
      questionCode.push(question);
      levelCode.push(level);
      count.push(0);
      firstLine.push(answers.line[row] ?? 0);
      weights?.sums.push(0);
      weights?.squares.push(0);
    }
    count[cell] = (count[cell] ?? 0) + 1;
    if (weights === null) return;
    const own = answers.weight?.[row] ?? 1;
    weights.sums[cell] = (weights.sums[cell] ?? 0) + own;
    weights.squares[cell] = (weights.squares[cell] ?? 0) + own * own;
  }

  return {
    add: (answers, rows) => {
      if (answers.weight !== null) weights ??= { sums: [...count], squares: [...count] };
      if (rows === undefined) for (let row = 0; row < answers.length; row += 1) addRow(answers, row);
      else for (const row of rows) addRow(answers, row);
    },
    cells: () => ({
      length: count.length,
      caseCode: Int32Array.from(caseCode),
      questionCode: Int32Array.from(questionCode),
      levelCode: Int32Array.from(levelCode),
      count: Int32Array.from(count),
      weight: Float64Array.from(weights?.sums ?? count),
      weightSquares: Float64Array.from(weights?.squares ?? count),
      firstLine: Int32Array.from(firstLine),
    }),
  };
}
