import { twice } from './growingColumn.ts';

/** Answers as numbers of a file's texts, column by column, in the order of the file. */
export interface CodedAnswers {
  readonly length: number;
  readonly line: Int32Array;
  readonly caseCode: Int32Array;
  readonly questionCode: Int32Array;
  readonly levelCode: Int32Array;
  /** Null where every answer weighs 1. */
  readonly weight: Float64Array | null;
  /** Number within the file; 0 names none where rows name no questionnaire. */
  readonly questionnaire: Int32Array;
}

/** Columns of answers that grow. */
export interface AnswerColumns {
  readonly add: (
    line: number,
    caseCode: number,
    questionCode: number,
    levelCode: number,
    questionnaire: number,
    weight: number,
  ) => void;
  /** The answers added, in columns of just their length. */
  readonly filled: () => CodedAnswers;
}

const firstCapacity = 1 << 16;

/** Empty columns. */
export function answerColumns(): AnswerColumns {
  let capacity = firstCapacity;
  let line = new Int32Array(capacity);
  let caseCode = new Int32Array(capacity);
  let questionCode = new Int32Array(capacity);
  let levelCode = new Int32Array(capacity);
  let questionnaire = new Int32Array(capacity);
  let weights: number[] | null = null;
  let length = 0;

  function grow(): void {
    capacity *= 2;
    line = twice(line);
    caseCode = twice(caseCode);
    questionCode = twice(questionCode);
    levelCode = twice(levelCode);
    questionnaire = twice(questionnaire);
  }

  return {
    add: (ofLine, ofCase, ofQuestion, ofLevel, ofQuestionnaire, weight) => {
      if (length === capacity) grow();
      line[length] = ofLine;
      caseCode[length] = ofCase;
      questionCode[length] = ofQuestion;
      levelCode[length] = ofLevel;
      questionnaire[length] = ofQuestionnaire;
      if (weight !== 1) weights ??= Array.from({ length }, () => 1);
      weights?.push(weight);
      length += 1;
    },
    filled: () => ({
      length,
      line: line.slice(0, length),
      caseCode: caseCode.slice(0, length),
      questionCode: questionCode.slice(0, length),
      levelCode: levelCode.slice(0, length),
      questionnaire: questionnaire.slice(0, length),
      weight: weights === null ? null : Float64Array.from(weights),
    }),
  };
}
