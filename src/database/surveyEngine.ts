import type { AsyncDuckDB, AsyncDuckDBConnection } from '@duckdb/duckdb-wasm';
import type { Table } from 'apache-arrow';
import { Table as ArrowTable, tableToIPC } from 'apache-arrow';
import { integerVector } from './arrowColumn.ts';
import type { EngineAssets } from './engineAssets.ts';
import { startEngine } from './startEngine.ts';
import type { SurveySql } from './surveySql.ts';
import { surveySql } from './surveySql.ts';
import type { SurveyShape } from './surveySql.ts';
import { textNumbers } from './textNumbers.ts';
import type { SurveyAnswers } from '../domain/surveyAnswers.ts';

/** Clean rows of a survey file: as many cells in each, quotes only around whole cells, lines ended by line feeds, UTF-8. */
export interface SurveyBlock {
  readonly bytes: Uint8Array;
  readonly rows: number;
  /** Line of the file the first row stands on; the others follow, one a line, unless `lines` says otherwise. */
  readonly firstLine: number;
  readonly lines: Int32Array | null;
}

/** A row the engine found at fault. */
export interface BlockFault {
  readonly line: number;
  readonly code: 'questionnaireMissing' | 'invalidWeight';
  readonly value: string;
}

/** What became of a block: its answers, and what people wrote. */
export interface CodedBlock {
  readonly answers: SurveyAnswers;
  readonly faults: readonly BlockFault[];
  readonly texts: readonly {
    readonly line: number;
    readonly caseCode: number;
    readonly questionnaire: string;
    readonly text: string;
  }[];
}

/** Columns of numbers by name. */
export type NumberColumns = Readonly<Record<string, Int32Array | Float64Array>>;

/** What codes mean, for the checks only single answers allow. */
export interface CodeMeanings {
  readonly placeOf: Int32Array;
  readonly groupOf: Int32Array;
  readonly methodOf: Int32Array;
  readonly questionOf: readonly Int32Array[];
  readonly questionCount: number;
  readonly levelOf: Int8Array;
}

/** An engine of its own for one survey file: its memory goes when it is closed, whatever became of the file. */
export interface SurveyEngine {
  /** Reads a block into numbers of texts. @throws BlockMismatchError when the engine does not see the rows that are there. */
  readonly read: (block: SurveyBlock) => Promise<CodedBlock>;
  /** Distinct texts so far. */
  readonly texts: () => Promise<{
    readonly cases: readonly Readonly<Record<string, string | number>>[];
    readonly questions: readonly string[];
    readonly levels: readonly string[];
  }>;
  /** Answers by case, question and level. */
  readonly tally: () => Promise<NumberColumns>;
  /** Repeated answers counted, repeated answers by line, questionnaires by case, rows by fate. */
  readonly check: (meanings: CodeMeanings) => Promise<{
    readonly repeated: NumberColumns;
    readonly repeatedAnswers: NumberColumns;
    readonly questionnaires: NumberColumns;
    readonly rows: { readonly loaded: number; readonly rejected: number; readonly unanswered: number } | null;
    /** The first answers that do not load by their texts, and the first repeated ones. */
    readonly rejected: readonly Readonly<Record<string, string | number>>[];
    readonly repeatedRows: readonly Readonly<Record<string, string | number>>[];
  }>;
  readonly close: () => Promise<void>;
}

/** The engine does not see the rows that were counted: the block holds something neither expects. */
export class BlockMismatchError extends Error {
  override readonly name = 'BlockMismatchError';

  constructor(
    readonly expected: number,
    readonly found: number,
  ) {
    super(`read_csv saw ${found} rows of ${expected}`);
  }
}

const file = 'block.csv';
const rejectedKept = 10_000;

const numbersOf = (table: Table, names: readonly string[]): NumberColumns =>
  Object.fromEntries(
    names.map((name) => {
      const values: unknown = table.numRows === 0 ? new Int32Array() : table.getChild(name)?.toArray();
      if (!(values instanceof Int32Array || values instanceof Float64Array))
        throw new Error(`${name} is no column of numbers`);
      return [name, values];
    }),
  );

const rowsOf = (table: Table): readonly Readonly<Record<string, string | number>>[] =>
  Array.from({ length: table.numRows }, (_, row) =>
    Object.fromEntries(
      table.schema.fields.map(({ name }) => {
        const value: unknown = table.getChild(name)?.get(row);
        return [name, typeof value === 'string' || typeof value === 'number' ? value : ''];
      }),
    ),
  );

const numberAt = (row: Readonly<Record<string, string | number>> | undefined, name: string): number =>
  Number(row?.[name] ?? 0);

async function insertNumbers(
  connection: AsyncDuckDBConnection,
  name: string,
  columns: Readonly<Record<string, Int32Array>>,
): Promise<void> {
  await connection.query(`DROP TABLE IF EXISTS ${name}`);
  const vectors = Object.fromEntries(
    Object.entries(columns).map(([column, values]) => [column, integerVector(values)]),
  );
  const ipc = tableToIPC(new ArrowTable(vectors), 'stream');
  await connection.insertArrowFromIPCStream(ipc, { name, create: true });
}

async function readBlock(
  engine: AsyncDuckDB,
  connection: AsyncDuckDBConnection,
  sql: SurveySql,
  block: SurveyBlock,
): Promise<CodedBlock> {
  const { bytes, rows, firstLine, lines } = block;
  const lineOf = (position: number): number => lines?.[position] ?? firstLine + position;
  const isIrregular = lines !== null;
  if (lines !== null)
    await insertNumbers(connection, 'block_line', { position: Int32Array.from(lines.keys()), line: lines });
  // Posted at once: the engine takes them one after the other, without waiting for this side in between.
  const registered = engine.registerFileBuffer(file, bytes);
  const staged = connection.query(`${sql.stage}${sql.code(firstLine, isIrregular)}${sql.state}`);
  const [, found] = await Promise.all([registered, staged]);
  const state = rowsOf(found)[0];
  if (numberAt(state, 'rows') !== rows) throw new BlockMismatchError(rows, numberAt(state, 'rows'));
  if (numberAt(state, 'unknown') > 0)
    await connection.query(`${sql.texts(firstLine)}${sql.code(firstLine, isIrregular)}`);
  const faults =
    numberAt(state, 'faulty') === 0
      ? []
      : rowsOf(await connection.query(sql.faults)).map(({ position, code, value }): BlockFault => ({
          line: lineOf(Number(position)),
          code: code === 'invalidWeight' ? code : 'questionnaireMissing',
          value: String(value ?? ''),
        }));
  const kept = connection.query(sql.keep);
  const written = sql.written === null ? null : connection.query(sql.written);
  const dropped = engine.dropFile(file);
  const table = await kept;
  const notes = written === null ? [] : rowsOf(await written);
  await dropped;
  const columns = numbersOf(table, ['line', 'caseCode', 'questionCode', 'levelCode']);
  const integers = (name: string): Int32Array => Int32Array.from(columns[name] ?? []);
  const weight: unknown = table.getChild('weight')?.toArray();
  return {
    answers: {
      length: table.numRows,
      line: integers('line'),
      caseCode: integers('caseCode'),
      questionCode: integers('questionCode'),
      levelCode: integers('levelCode'),
      weight: weight instanceof Float64Array ? weight : new Float64Array(table.numRows).fill(1),
      questionnaire: textNumbers(table.getChild('questionnaire')),
    },
    faults,
    texts: notes.map(({ position, caseCode, questionnaire, text }) => ({
      line: lineOf(Number(position)),
      caseCode: Number(caseCode),
      questionnaire: String(questionnaire ?? ''),
      text: String(text ?? ''),
    })),
  };
}

const tallyColumns = [
  'caseCode',
  'questionCode',
  'levelCode',
  'count',
  'weight',
  'weightSquares',
  'firstLine',
];

async function checkAnswers(
  connection: AsyncDuckDBConnection,
  sql: SurveySql,
  { placeOf, groupOf, methodOf, questionOf, questionCount, levelOf }: CodeMeanings,
): ReturnType<SurveyEngine['check']> {
  await insertNumbers(connection, 'case_meaning', {
    case_code: Int32Array.from(placeOf.keys()),
    place: placeOf,
    place_group: groupOf,
    method: methodOf,
  });
  const pairs = questionOf.flatMap((numbers, method) =>
    Array.from(numbers, (question, code) => [method, code, question] as const),
  );
  await insertNumbers(connection, 'question_meaning', {
    // An empty stream makes no table: a method nobody has stands in.
    method: Int32Array.from([...pairs.map(([method]) => method), -9]),
    question_code: Int32Array.from([...pairs.map(([, code]) => code), -9]),
    question: Int32Array.from([...pairs.map(([, , question]) => question), -9]),
  });
  await insertNumbers(connection, 'level_meaning', {
    level_code: Int32Array.from(levelOf.keys()),
    level: Int32Array.from(levelOf),
  });
  await connection.query(sql.meaning(questionCount));
  const rows = sql.rows === null ? undefined : rowsOf(await connection.query(sql.rows))[0];
  return {
    repeated: numbersOf(await connection.query(sql.repeatedTally), tallyColumns),
    repeatedAnswers: numbersOf(await connection.query(sql.repeatedAnswers), [
      'line',
      'firstLine',
      'questionCode',
    ]),
    questionnaires: numbersOf(await connection.query(sql.questionnaires), ['caseCode', 'count']),
    rows:
      rows === undefined
        ? null
        : {
            loaded: numberAt(rows, 'loaded'),
            rejected: numberAt(rows, 'rejected'),
            unanswered: numberAt(rows, 'unanswered'),
          },
    rejected: rowsOf(await connection.query(sql.rejected(rejectedKept))),
    repeatedRows: rowsOf(await connection.query(sql.repeatedRows(rejectedKept))),
  };
}

/** Starts an engine for a survey file of a shape. */
export async function openSurveyEngine(assets: EngineAssets, shape: SurveyShape): Promise<SurveyEngine> {
  const engine = await startEngine(assets);
  const connection = await engine.connect();
  const sql = surveySql(shape);
  await connection.query(sql.tables);
  return {
    read: (block) => readBlock(engine, connection, sql, block),
    texts: async () => ({
      cases: rowsOf(await connection.query('FROM case_text ORDER BY code')),
      questions: rowsOf(await connection.query('FROM question_text ORDER BY code')).map(({ text }) =>
        String(text),
      ),
      levels: rowsOf(await connection.query('FROM level_text ORDER BY code')).map(({ text }) => String(text)),
    }),
    tally: async () => numbersOf(await connection.query(sql.tally), tallyColumns),
    check: (meanings) => checkAnswers(connection, sql, meanings),
    close: () => engine.terminate(),
  };
}
