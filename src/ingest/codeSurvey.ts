import type { PackedTexts } from '../domain/packedTexts.ts';
import type { SurveyText } from '../domain/surveyAnswers.ts';
import { readSurveyWeight } from '../domain/surveyWeight.ts';
import type { AnswerColumns, CodedAnswers } from './answerColumns.ts';
import { answerColumns } from './answerColumns.ts';
import type { ByteNumbers } from './byteNumbers.ts';
import { cellNumbers, cellTextOf } from './cellNumbers.ts';
import { pairNumbers } from './pairNumbers.ts';
import type { RowPlan, SurveyRows } from './surveyRows.ts';
import { surveyRows } from './surveyRows.ts';
import type { ScannedBlock } from './surveyScan.ts';
import { scanSurvey } from './surveyScan.ts';
import type { SurveyShape } from './surveyShape.ts';
import { caseParts } from './surveyShape.ts';
import type { CaseTexts, SurveyFault } from './surveyTally.ts';

/** What became of a stretch of bytes. */
export interface CodedBlock {
  /** Its answers; questionnaires are numbered within the file, 0 names none. */
  readonly answers: CodedAnswers;
  readonly faults: readonly SurveyFault[];
  readonly texts: readonly SurveyText[];
  /** Rows below the header, faulty ones among them. */
  readonly rows: number;
  readonly blankLines: readonly number[];
  /** Bytes and physical lines that were used: the rest belongs to the next block. */
  readonly end: number;
  readonly lineCount: number;
}

/** Turns a file's rows into numbers of their texts, block after block. */
export interface SurveyCoder {
  /** `firstLine` is the line of the first byte; `isLast` says that nothing follows. */
  readonly code: (bytes: Uint8Array, firstLine: number, isLast: boolean) => CodedBlock;
  /** Distinct texts so far, by number. */
  readonly cases: () => readonly CaseTexts[];
  readonly questions: () => readonly string[];
  readonly levels: () => readonly string[];
  readonly questionnaire: (number: number) => string;
  readonly questionnaires: (numbers: Int32Array) => PackedTexts;
}

const textsOf = (numbers: ByteNumbers): readonly string[] =>
  Array.from({ length: numbers.size() }, (_, number) => numbers.textOf(number));

/** The cases of a file: combinations of the texts of their columns. */
function caseCoder(shape: SurveyShape) {
  const parts = caseParts.flatMap((part) => {
    const position = shape.caseParts[part];
    return position < 0 ? [] : { part, position, numbers: cellNumbers(), pairs: pairNumbers(), number: 0 };
  });
  const cases: CaseTexts[] = [];
  let current = -1;
  return {
    texts: cases,
    codeOf: (bytes: Uint8Array, { starts, ends, isOther }: SurveyRows): number => {
      let hasChanged = current === -1;
      for (const part of parts) {
        const { position } = part;
        if (isOther[position] === 0) continue;
        isOther[position] = 0;
        part.number = part.numbers.numberOf(bytes, starts[position] ?? 0, ends[position] ?? 0);
        hasChanged = true;
      }
      if (!hasChanged) return current;
      current = 0;
      for (const { pairs, number } of parts) current = pairs.numberOf(current, number);
      if (current === cases.length) {
        const texts = { year: '', period: '', unit: '', unitCode: '', serviceField: '', channel: '' };
        for (const { part, numbers, number } of parts) texts[part] = numbers.textOf(number);
        cases.push(texts);
      }
      return current;
    },
  };
}

/** The number of a column's cell, row by row; −1 where there is no column. */
function columnCoder(position: number, numbers: ByteNumbers) {
  let current = -1;
  return (bytes: Uint8Array, { starts, ends, isOther }: SurveyRows): number => {
    if (position >= 0 && isOther[position] === 1) {
      isOther[position] = 0;
      current = numbers.numberOf(bytes, starts[position] ?? 0, ends[position] ?? 0);
    }
    return current;
  };
}

/** Weights by the number of their text: 1 without a column, null where the text is none. */
function weightReader(numbers: ByteNumbers): (number: number) => number | null {
  const known: (number | null)[] = [];
  return (number) => {
    if (number < 0) return 1;
    if (number === known.length) known.push(readSurveyWeight(numbers.textOf(number)));
    return known[number] ?? null;
  };
}

const noBytes = new Uint8Array();
/** Bytes read with more care when a row is not plain. */
const carefulLength = 256 * 1024;

/** Opens a coder for the rows of one file. */
export function surveyCoder(shape: SurveyShape): SurveyCoder {
  const cases = caseCoder(shape);
  const [questions, levels, questionnaires, weights] = [
    cellNumbers(),
    cellNumbers(),
    cellNumbers(),
    cellNumbers(),
  ];
  const noQuestionnaire = questionnaires.numberOf(noBytes, 0, 0);
  const weightOf = weightReader(weights);
  const isWide = shape.answers.length > 0;
  const columns = isWide ? shape.answers : [{ position: shape.level, questionCode: -1 }];

  /** Codes rows one after the other; returns how many. */
  function codeRows(bytes: Uint8Array, rows: SurveyRows, lineOf: (row: number) => number, to: Draft): number {
    const questionnaireOf = columnCoder(shape.questionnaire, questionnaires);
    const weightNumberOf = columnCoder(shape.weight, weights);
    const questionOf = columnCoder(isWide ? -1 : shape.question, questions);
    const levelOf = columns.map(({ position }) => columnCoder(position, levels));
    let row = 0;
    for (; rows.next(); row += 1) {
      const line = lineOf(row);
      const weightNumber = weightNumberOf(bytes, rows);
      const weight = weightOf(weightNumber);
      const questionnaire = questionnaireOf(bytes, rows);
      if (questionnaire === noQuestionnaire || weight === null) {
        const value = weightNumber < 0 ? '' : weights.textOf(weightNumber);
        const code = questionnaire === noQuestionnaire ? 'questionnaireMissing' : 'invalidWeight';
        to.faults.push({ line, code, value });
        continue;
      }
      const caseCode = cases.codeOf(bytes, rows);
      const number = Math.max(questionnaire, noQuestionnaire);
      const question = questionOf(bytes, rows);
      for (let index = 0; index < columns.length; index += 1) {
        const questionCode = isWide ? (columns[index]?.questionCode ?? 0) : question;
        to.answers.add(line, caseCode, questionCode, levelOf[index]?.(bytes, rows) ?? 0, number, weight);
      }
      if (shape.freeText < 0) continue;
      const text = cellTextOf(bytes, rows.starts[shape.freeText] ?? 0, rows.ends[shape.freeText] ?? 0);
      if (text !== '') to.texts.push({ line, caseCode, questionnaire: questionnaires.textOf(number), text });
    }
    return row;
  }

  /** Codes what is left of a stretch that was read with care. */
  function codeScanned({ bytes, lines, faults, blankLines }: ScannedBlock, line: number, to: Draft): number {
    for (const fault of faults) to.faults.push(fault);
    for (const blank of blankLines) to.blankLines.push(blank);
    const rows = surveyRows(bytes, 0, shape, 'clean');
    return faults.length + codeRows(bytes, rows, (row) => lines?.[row] ?? line + row, to);
  }

  function code(bytes: Uint8Array, firstLine: number, isLast: boolean): CodedBlock {
    const draft: Draft = { answers: answerColumns(), faults: [], texts: [], blankLines: [] };
    let rows = 0;
    let line = firstLine;
    let at = 0;
    while (at < bytes.length) {
      const begins = line;
      const plain = surveyRows(bytes, at, shape, 'plain');
      const count = codeRows(bytes, plain, (row) => begins + row, draft);
      at = plain.position();
      rows += count;
      line += count;
      if (at === bytes.length) break;
      const scanned = scanFrom(bytes, at, shape, line, isLast);
      rows += codeScanned(scanned, line, draft);
      line += scanned.lineCount;
      at += scanned.end;
      if (scanned.end === 0) break;
    }
    return { ...draft, answers: draft.answers.filled(), rows, end: at, lineCount: line - firstLine };
  }

  return {
    code,
    cases: () => cases.texts,
    questions: () => (isWide ? shape.questions : textsOf(questions)),
    levels: () => textsOf(levels),
    questionnaire: questionnaires.textOf,
    questionnaires: questionnaires.packed,
  };
}

interface Draft {
  readonly answers: AnswerColumns;
  readonly faults: SurveyFault[];
  readonly texts: SurveyText[];
  readonly blankLines: number[];
}

/** Reads on with care, no further than needed: a stretch, or all there is when a row is longer than that. */
function scanFrom(bytes: Uint8Array, at: number, plan: RowPlan, line: number, isLast: boolean): ScannedBlock {
  const to = at + carefulLength;
  if (to < bytes.length) {
    const scanned = scanSurvey(bytes.subarray(at, to), plan, line, false);
    if (scanned.end > 0) return scanned;
  }
  return scanSurvey(bytes.subarray(at), plan, line, isLast);
}
