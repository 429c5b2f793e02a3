import faultsSql from './survey/surveyBlockFaults.sql?raw';
import codeSql from './survey/surveyCode.sql?raw';
import meaningSql from './survey/surveyMeaning.sql?raw';
import questionTextsSql from './survey/surveyQuestionTexts.sql?raw';
import rejectedSql from './survey/surveyRejected.sql?raw';
import rowsSql from './survey/surveyRows.sql?raw';
import stageSql from './survey/surveyStage.sql?raw';
import tablesSql from './survey/surveyTables.sql?raw';
import tallySql from './survey/surveyTally.sql?raw';
import textsSql from './survey/surveyTexts.sql?raw';

/** Parts of a row that say where its answers belong. */
export const caseParts = ['year', 'period', 'unit', 'unit_code', 'service_field', 'channel'] as const;
export type CasePart = (typeof caseParts)[number];

/** How a survey file is cut into columns: positions of what is used, −1 for what it does not have. */
export interface SurveyShape {
  readonly width: number;
  readonly delimiter: ',' | ';' | '\t' | '|';
  readonly caseParts: Readonly<Record<CasePart, number>>;
  readonly questionnaire: number;
  readonly weight: number;
  readonly freeText: number;
  /** Of rows of single answers. */
  readonly question: number;
  readonly level: number;
  /** Columns of answers of rows of questionnaires; question codes are their positions in this list. */
  readonly answers: readonly { readonly position: number; readonly questionCode: number }[];
  /** Distinct questions of `answers`, by code. */
  readonly questions: readonly string[];
}

/** The statements for one shape. Nothing of the file is written into them: columns are called by position. */
export interface SurveySql {
  readonly tables: string;
  readonly stage: string;
  readonly code: (firstLine: number, isIrregular: boolean) => string;
  /** Rows staged, answers with a text that has no number, rows at fault. */
  readonly state: string;
  readonly texts: (firstLine: number) => string;
  readonly faults: string;
  readonly keep: string;
  /** Null when the file has no column for what people wrote. */
  readonly written: string | null;
  readonly tally: string;
  readonly meaning: (questionCount: number) => string;
  readonly repeatedTally: string;
  readonly repeatedAnswers: string;
  readonly questionnaires: string;
  /** Null where a row is one answer. */
  readonly rows: string | null;
  readonly rejected: (limit: number) => string;
  readonly repeatedRows: (limit: number) => string;
}

const filled = (template: string, parts: Readonly<Record<string, string>>): string =>
  template.replaceAll(/\{\{(\w+)\}\}/gu, (_, name: string) => parts[name] ?? '');

/** No cell holds this control character: such rows are taken out before. */
const noNull = '\u0001';
const weightPattern = '[0-9]{1,9}([.,][0-9]{1,9})?';
const bitsPerNumber = 63;

/** A column by position; blank where there is none. */
const column = (position: number): string => (position < 0 ? `''` : `c${position}`);

const listed = (items: readonly string[]): string => `[${items.join(', ')}]`;

/** The statements that read, check and count a survey file of a shape. */
export function surveySql(shape: SurveyShape): SurveySql {
  const { width, delimiter, questionnaire, weight, freeText, answers } = shape;
  const isWide = answers.length > 0;
  const present = caseParts.filter((part) => shape.caseParts[part] >= 0);
  const sameCase = (one: string, other: string): string =>
    present.length === 0 ? 'true' : present.map((part) => `${one}.${part} = ${other}.${part}`).join(' AND ');
  const hasNoQuestionnaire = questionnaire < 0 ? 'false' : `trim(questionnaire) = ''`;
  const weightNumber = `TRY_CAST(replace(trim(weight), ',', '.') AS DOUBLE)`;
  const isWeight =
    weight < 0
      ? 'true'
      : `(regexp_full_match(trim(weight), '${weightPattern}') AND coalesce(${weightNumber} > 0 AND ${weightNumber} <= 1000000, false))`;
  const sound = `NOT ${hasNoQuestionnaire} AND ${isWeight}`;
  const weightOut = weight < 0 ? '' : `, ${weightNumber} AS weight`;
  const coded = `SELECT s.position, c.code AS case_code, trim(s.questionnaire) AS questionnaire${weightOut}`;
  const cased = `FROM staged s LEFT JOIN case_text c ON ${sameCase('c', 's')}`;
  const answerRows = isWide
    ? `${coded},
      unnest(${listed(answers.map(({ questionCode }) => String(questionCode)))})::SMALLINT AS question_code,
      unnest(${listed(answers.map((_, index) => `a${index}`))}) AS level
      ${cased} WHERE ${sound}`
    : `${coded}, q.code::SMALLINT AS question_code, s.level ${cased}
      LEFT JOIN question_text q ON q.text = s.question WHERE ${sound}`;
  const cells = [
    ...caseParts.map((part) => `${column(shape.caseParts[part])} AS ${part}`),
    `${column(questionnaire)} AS questionnaire`,
    `${column(weight)} AS weight`,
    `${column(freeText)} AS free_text`,
    ...(isWide
      ? answers.map(({ position }, index) => `c${position} AS a${index}`)
      : [`${column(shape.question)} AS question`, `${column(shape.level)} AS level`]),
  ];
  const levels = isWide
    ? `SELECT position, unnest(${listed(answers.map((_, index) => `a${index}`))}) AS text FROM staged`
    : 'SELECT position, level AS text FROM staged';
  const tally = (table: string): string =>
    filled(tallySql, {
      answers: table,
      weightSum: weight < 0 ? 'count(*)::DOUBLE' : 'sum(weight)',
      squareSum: weight < 0 ? 'count(*)::DOUBLE' : 'sum(weight * weight)',
    });
  const faultParts = { hasNoQuestionnaire, sound, weightText: weight < 0 ? `''` : 'weight' };
  return {
    tables: filled(tablesSql, { weightColumn: weight < 0 ? '' : ', weight DOUBLE NOT NULL' }),
    stage: filled(stageSql, {
      cells: cells.join(', '),
      file: 'block.csv',
      columns: Array.from({ length: width }, (_, position) => `'c${position}': 'VARCHAR'`).join(', '),
      delimiter: delimiter === '\t' ? '\t' : delimiter,
      noNull,
    }),
    code: (firstLine, isIrregular) =>
      filled(codeSql, {
        line: isIrregular ? 'b.line' : `s.position + ${firstLine}`,
        answers: answerRows,
        weight: weight < 0 ? '' : ', s.weight',
        joinLines: isIrregular ? 'JOIN block_line b ON b.position = s.position' : '',
      }),
    state: `SELECT (SELECT count(*) FROM staged) AS rows,
      (SELECT count(*) FROM block WHERE case_code IS NULL OR question_code IS NULL OR level_code IS NULL) AS unknown,
      (SELECT count(*) FROM staged WHERE NOT (${sound})) AS faulty;`,
    texts: (firstLine) =>
      filled(textsSql, {
        caseTexts: caseParts.join(', '),
        base: String(firstLine),
        sameCase: caseParts.map((part) => `c.${part} = met.${part}`).join(' AND '),
        questionTexts: isWide ? '' : questionTextsSql,
        levels,
      }),
    faults: filled(faultsSql, faultParts),
    keep: `INSERT INTO coded SELECT line, case_code, question_code, level_code, questionnaire${weight < 0 ? '' : ', weight'} FROM block;
      SELECT line, case_code AS "caseCode", question_code::INTEGER AS "questionCode", level_code::INTEGER AS "levelCode",
        questionnaire${weight < 0 ? '' : ', weight'} FROM block;`,
    written:
      freeText < 0
        ? null
        : `SELECT s.position, c.code AS "caseCode", trim(s.questionnaire) AS questionnaire, trim(s.free_text) AS text
          ${cased} WHERE trim(s.free_text) <> '' ORDER BY s.position;`,
    tally: tally('coded'),
    meaning: (questionCount) =>
      filled(meaningSql, {
        weight: weight < 0 ? '' : ', weight',
        hasQuestionnaires: questionnaire < 0 ? 'false' : 'true',
        bits: Array.from(
          { length: Math.max(1, Math.ceil(questionCount / bitsPerNumber)) },
          (_, word) =>
            `bit_count(coalesce(bit_or(1::BIGINT << (question - ${word * bitsPerNumber})) FILTER (question >= ${word * bitsPerNumber} AND question < ${(word + 1) * bitsPerNumber}), 0))`,
        ).join(' + '),
      }),
    repeatedTally: tally('repeated'),
    repeatedAnswers: `SELECT line, first_line AS "firstLine", question_code::INTEGER AS "questionCode" FROM repeated;`,
    questionnaires: `SELECT case_code AS "caseCode", count(*)::INTEGER AS "count" FROM asked GROUP BY case_code;`,
    rows: isWide ? rowsSql : null,
    rejected: (limit) =>
      filled(rejectedSql, {
        limit: String(limit),
        wholeRows: isWide ? 'AND a.line NOT IN (SELECT line FROM meant)' : '',
      }),
    repeatedRows: (limit) =>
      `SELECT line, case_code AS "caseCode", question_code::INTEGER AS "questionCode", level_code::INTEGER AS "levelCode", questionnaire FROM repeated ${isWide ? 'WHERE line NOT IN (SELECT line FROM meant ANTI JOIN repeated USING (line, question_code))' : ''} ORDER BY line LIMIT ${limit};`,
  };
}
