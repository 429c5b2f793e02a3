import { packTexts } from '../domain/packedTexts.ts';
import { readSurveyWeight } from '../domain/surveyWeight.ts';
import { errorsByLine } from './draftLedger.ts';
import type { ReadTable } from './readTable.ts';
import type { SurveyAnswers, SurveyText } from '../domain/surveyAnswers.ts';
import type { SurveyPositions } from './surveyColumns.ts';
import type { CaseTexts, SurveyFault, SurveyTally } from './surveyTally.ts';
import { answerCounter } from './tallyCells.ts';
import { cellsOf } from './tableCells.ts';

/** A survey table reduced to counts, with its single answers. */
export interface TalliedSurvey {
  readonly tally: SurveyTally;
  readonly answers: SurveyAnswers;
  readonly texts: readonly SurveyText[];
}

/** Numbers for texts as they come. */
class Numbers {
  readonly texts: string[] = [];
  readonly #known = new Map<string, number>();

  of(text: string): number {
    const known = this.#known.get(text);
    if (known !== undefined) return known;
    this.#known.set(text, this.texts.length);
    this.texts.push(text);
    return this.texts.length - 1;
  }
}

/** Columns that grow. */
class AnswerRows {
  readonly line: number[] = [];
  readonly caseCode: number[] = [];
  readonly questionCode: number[] = [];
  readonly levelCode: number[] = [];
  readonly weight: number[] = [];
  readonly questionnaire: number[] = [];
}

/**
 * Counts the answers of a table by what its cells say. For files of moderate size: `codeSurvey.ts` does the same for
 * large ones. Rows with a fault of their own are not counted among the cells.
 */
export function tallySurvey(table: ReadTable, at: SurveyPositions): TalliedSurvey {
  const cells = cellsOf(table);
  const text = (row: number, position: number): string =>
    position < 0 ? '' : cells.at(row, position).trim();
  const errors = errorsByLine(table);
  const cases = new Numbers();
  const caseTexts: CaseTexts[] = [];
  const caseLines: number[] = [];
  const questions = new Numbers();
  const levels = new Numbers();
  const questionnaires = new Numbers();
  const rows = new AnswerRows();
  const texts: SurveyText[] = [];
  const faults: SurveyFault[] = [];
  const columns =
    at.form === 'wide'
      ? at.answers.map(({ position, heading }) => ({ position, question: questions.of(heading.trim()) }))
      : [{ position: at.level, question: -1 }];
  for (let row = 0; row < cells.length; row += 1) {
    const line = table.lines[row] ?? 0;
    const fault = faultOf(row, line);
    if (fault !== null) {
      faults.push(fault);
      continue;
    }
    const place: CaseTexts = {
      year: text(row, at.year),
      period: text(row, at.period),
      unit: text(row, at.unit),
      unitCode: text(row, at.unitCode),
      serviceField: text(row, at.serviceField),
      channel: text(row, at.channel),
    };
    const code = cases.of(Object.values(place).join('\u0000'));
    if (code === caseTexts.length) {
      caseTexts.push(place);
      caseLines.push(line);
    }
    const questionnaire = text(row, at.questionnaire);
    const number = questionnaires.of(questionnaire);
    const weight = at.weight < 0 ? 1 : (readSurveyWeight(text(row, at.weight)) ?? 1);
    for (const { position, question } of columns) {
      rows.line.push(line);
      rows.caseCode.push(code);
      rows.questionCode.push(question < 0 ? questions.of(text(row, at.question)) : question);
      rows.levelCode.push(levels.of(text(row, position)));
      rows.weight.push(weight);
      rows.questionnaire.push(number);
    }
    const written = text(row, at.freeText);
    if (written !== '') texts.push({ line, caseCode: code, questionnaire, text: written });
  }

  function faultOf(row: number, line: number): SurveyFault | null {
    if (errors.has(row)) return { line, code: 'raggedRow', value: '' };
    if (at.questionnaire >= 0 && text(row, at.questionnaire) === '')
      return { line, code: 'questionnaireMissing', value: '' };
    const weight = text(row, at.weight);
    return at.weight >= 0 && readSurveyWeight(weight) === null
      ? { line, code: 'invalidWeight', value: weight }
      : null;
  }

  const answers: SurveyAnswers = {
    length: rows.line.length,
    line: Int32Array.from(rows.line),
    caseCode: Int32Array.from(rows.caseCode),
    questionCode: Int32Array.from(rows.questionCode),
    levelCode: Int32Array.from(rows.levelCode),
    weight: at.weight < 0 ? null : Float64Array.from(rows.weight),
    questionnaire: { texts: packTexts(questionnaires.texts), numbers: Int32Array.from(rows.questionnaire) },
  };
  const answersPerRow = columns.length;
  const counter = answerCounter();
  counter.add(answers);
  return {
    answers,
    texts,
    tally: {
      cases: caseTexts,
      caseLines: Int32Array.from(caseLines),
      questions: questions.texts,
      levels: levels.texts,
      cells: counter.cells(),
      rowCount: cells.length + table.skipped.length,
      faults,
      faultyRowCount: faults.length,
      faultyAnswerCount: faults.length * answersPerRow,
      skipped: table.skipped.map(({ line, reason }) => ({ line, reason })),
      skippedRowCount: table.skipped.length,
      hasQuestionnaires: at.questionnaire >= 0,
      hasWeights: at.weight >= 0,
      textCount: texts.length,
    },
  };
}
