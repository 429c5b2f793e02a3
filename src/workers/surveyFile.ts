import type { EngineAssets } from '../database/engineAssets.ts';
import { encodeSurveyBlock } from '../database/surveyBlock.ts';
import type { CodedBlock, NumberColumns, SurveyEngine } from '../database/surveyEngine.ts';
import { openSurveyEngine } from '../database/surveyEngine.ts';
import type { SurveyShape } from '../database/surveySql.ts';
import type { SurveyText } from '../domain/surveyAnswers.ts';
import { blockDecoder } from '../ingest/blockDecoder.ts';
import type { RejectedRow, SkippedRow } from '../ingest/importDraft.ts';
import type { ReadTable } from '../ingest/readTable.ts';
import type { SurveyResolution } from '../ingest/resolveSurvey.ts';
import type { SurveyPositions } from '../ingest/surveyColumns.ts';
import type { CaseTexts, SurveyFacts, SurveyFault, SurveyTally, TallyCells } from '../ingest/surveyTally.ts';
import type { StoredBytes } from '../storage/batch.ts';
import { gzip } from '../storage/gzip.ts';
import { blockName } from './surveyParts.ts';
import { surveyBlocks } from './surveyBlocks.ts';

/** A survey file in an engine of its own. */
export interface SurveyFile {
  readonly positions: SurveyPositions;
  readonly tally: SurveyTally;
  /** The single answers, encoded and compressed while the file was read. */
  readonly blocks: readonly StoredBytes[];
  readonly texts: readonly SurveyText[];
  /** What only the single answers know, and the first rows that do not load. */
  readonly check: (
    resolution: SurveyResolution,
  ) => Promise<{ readonly facts: SurveyFacts; readonly rejected: readonly RejectedRow[] }>;
  readonly close: () => Promise<void>;
}

/** Delimiters the engine is told; files with others are read as tables. */
export const engineDelimiters = [',', ';', '\t', '|'] as const;

const faultsKept = 10_000;

/** The columns a survey file is read by, for the engine. */
function shapeOf(table: ReadTable, at: SurveyPositions): SurveyShape {
  const { delimiter } = table;
  const questions = [...new Set(at.answers.map(({ heading }) => heading.trim()))];
  return {
    width: table.header.length,
    delimiter: engineDelimiters.find((one) => one === delimiter) ?? ',',
    caseParts: {
      year: at.year,
      period: at.period,
      unit: at.unit,
      unit_code: at.unitCode,
      service_field: at.serviceField,
      channel: at.channel,
    },
    questionnaire: at.questionnaire,
    weight: at.weight,
    freeText: at.freeText,
    question: at.question,
    level: at.level,
    answers: at.answers.map(({ position, heading }) => ({
      position,
      questionCode: questions.indexOf(heading.trim()),
    })),
    questions,
  };
}

/** What gathers while a file is read. */
class Gathered {
  readonly blocks: StoredBytes[] = [];
  readonly texts: SurveyText[] = [];
  readonly faults: SurveyFault[] = [];
  readonly skipped: SkippedRow[] = [];
  faultyRows = 0;
  skippedRows = 0;
  rows = 0;

  fault(faults: readonly SurveyFault[]): void {
    this.faultyRows += faults.length;
    this.faults.push(...faults.slice(0, Math.max(0, faultsKept - this.faults.length)));
  }

  skip(lines: readonly number[], reason: string): void {
    this.skippedRows += lines.length;
    const kept = lines.slice(0, Math.max(0, faultsKept - this.skipped.length));
    this.skipped.push(...kept.map((line) => ({ line, reason })));
  }

  async keep({ answers, faults, texts }: CodedBlock): Promise<void> {
    this.fault(faults);
    this.texts.push(...texts);
    if (answers.length === 0) return;
    const bytes = encodeSurveyBlock(answers);
    const zipped = await gzip(bytes);
    this.blocks.push(
      zipped === null
        ? { name: blockName, encoding: 'raw', bytes }
        : { name: blockName, encoding: 'gzip', bytes: zipped },
    );
  }
}

/**
 * Reads a survey file of any size: bytes are scanned and decoded here while the engine reads the block before.
 * @throws FileChangedError, BlockMismatchError, or the engine's own error when it has no memory left.
 */
export async function readSurveyFile(
  file: Blob,
  table: ReadTable,
  at: SurveyPositions,
  assets: EngineAssets,
  onProgress: (ratio: number) => void,
): Promise<SurveyFile> {
  const shape = shapeOf(table, at);
  const engine = await openSurveyEngine(assets, shape);
  try {
    return await readWith(engine, shape, file, table, at, onProgress);
  } catch (error) {
    await engine.close();
    throw error;
  }
}

async function readWith(
  engine: SurveyEngine,
  shape: SurveyShape,
  file: Blob,
  table: ReadTable,
  at: SurveyPositions,
  onProgress: (ratio: number) => void,
): Promise<SurveyFile> {
  const gathered = new Gathered();
  const headerLine = Math.max(1, ...(table.headerLines ?? []));
  const above = table.skipped.filter(({ line }) => line < headerLine);
  for (const { line, reason } of above) gathered.skip([line], reason);
  const isMended = table.issues.some(({ code }) => code === 'doubleEncoded' || code === 'legacyFont');
  const decode = blockDecoder(table.encoding ?? 'utf-8', isMended);
  const plan = { width: shape.width, separator: shape.delimiter };
  let keeping: Promise<void> = Promise.resolve();
  const reader = surveyBlocks(file, decode, plan, headerLine);
  let next = await reader.next();
  while (next.done !== true) {
    const block = next.value;
    gathered.fault(block.faults);
    gathered.skip(block.blankLines, 'blank');
    gathered.rows += block.rows + block.faults.length;
    const coding = block.rows === 0 ? null : engine.read(block);
    // Heard below; until then a refusal must not count as unhandled.
    coding?.catch(() => undefined);
    // While the engine works: the next block is scanned, the last one compressed.
    const following = reader.next();
    await keeping;
    next = await following;
    const coded = await coding;
    keeping = coded === null ? Promise.resolve() : gathered.keep(coded);
    onProgress(file.size === 0 ? 1 : block.position / file.size);
  }
  await keeping;
  const texts = await engine.texts();
  const cells = tallyOf(await engine.tally());
  const answersPerRow = Math.max(1, shape.answers.length);
  const tally: SurveyTally = {
    cases: texts.cases.map((row): CaseTexts => ({
      year: String(row['year'] ?? ''),
      period: String(row['period'] ?? ''),
      unit: String(row['unit'] ?? ''),
      unitCode: String(row['unit_code'] ?? ''),
      serviceField: String(row['service_field'] ?? ''),
      channel: String(row['channel'] ?? ''),
    })),
    caseLines: caseLines(cells, texts.cases.length),
    questions: shape.answers.length > 0 ? shape.questions : texts.questions,
    levels: texts.levels,
    cells,
    rowCount: gathered.rows + gathered.skippedRows,
    faults: gathered.faults.toSorted((a, b) => a.line - b.line),
    faultyRowCount: gathered.faultyRows,
    faultyAnswerCount: gathered.faultyRows * answersPerRow,
    skipped: gathered.skipped,
    skippedRowCount: gathered.skippedRows,
    hasQuestionnaires: at.questionnaire >= 0,
    hasWeights: at.weight >= 0,
    textCount: gathered.texts.length,
  };
  return {
    positions: at,
    tally,
    blocks: gathered.blocks,
    texts: gathered.texts,
    check: (resolution) => checkWith(engine, tally, resolution, table.header.length, at),
    close: engine.close,
  };
}

const integers = (columns: NumberColumns, name: string): Int32Array => Int32Array.from(columns[name] ?? []);
const doubles = (columns: NumberColumns, name: string): Float64Array =>
  Float64Array.from(columns[name] ?? []);

const tallyOf = (columns: NumberColumns): TallyCells => ({
  length: columns['count']?.length ?? 0,
  caseCode: integers(columns, 'caseCode'),
  questionCode: integers(columns, 'questionCode'),
  levelCode: integers(columns, 'levelCode'),
  count: integers(columns, 'count'),
  weight: doubles(columns, 'weight'),
  weightSquares: doubles(columns, 'weightSquares'),
  firstLine: integers(columns, 'firstLine'),
});

/** Line of the first answer of each case. */
function caseLines({ length, caseCode, firstLine }: TallyCells, cases: number): Int32Array {
  const lines = new Int32Array(cases);
  for (let cell = 0; cell < length; cell += 1) {
    const code = caseCode[cell] ?? 0;
    const line = firstLine[cell] ?? 0;
    if (lines[code] === 0 || line < (lines[code] ?? 0)) lines[code] = line;
  }
  return lines;
}

type Row = Readonly<Record<string, string | number>>;

async function checkWith(
  engine: SurveyEngine,
  tally: SurveyTally,
  resolution: SurveyResolution,
  width: number,
  at: SurveyPositions,
): ReturnType<SurveyFile['check']> {
  const { placeOf, groupOf, methodOf, questionOf, questionIds, levelOf } = resolution;
  const found = await engine.check({
    placeOf,
    groupOf,
    methodOf,
    questionOf,
    questionCount: questionIds.length,
    levelOf,
  });
  const questionnaires = new Int32Array(tally.cases.length);
  const counts = found.questionnaires['count'] ?? [];
  found.questionnaires['caseCode']?.forEach((code, index) => {
    questionnaires[code] = counts[index] ?? 0;
  });
  const lines = integers(found.repeatedAnswers, 'line');
  const firstLine = integers(found.repeatedAnswers, 'firstLine');
  const firstLineOf = new Map(Array.from(lines, (line, index) => [line, firstLine[index] ?? 0] as const));
  const cellsOf = (row: Row): readonly string[] => rowCells(row, tally, width, at);
  const rejected = new Map<number, RejectedRow>();
  const note = (row: Row, reason: string): void => {
    const line = Number(row['line']);
    const before = rejected.get(line);
    rejected.set(line, {
      line,
      cells: before?.cells ?? cellsOf(row),
      reasons: [...new Set([...(before?.reasons ?? []), reason])],
    });
  };
  for (const row of found.rejected) {
    const codes = [Number(row['caseCode']), Number(row['questionCode']), Number(row['levelCode'])] as const;
    note(row, resolution.reasonOf(...codes) ?? '');
  }
  for (const row of found.repeatedRows) {
    const line = Number(row['line']);
    note(row, `Trùng với dòng ${firstLineOf.get(line) ?? 0}.`);
  }
  return {
    facts: {
      repeated: tallyOf(found.repeated),
      repeatedAnswers: {
        length: lines.length,
        line: lines,
        firstLine,
        questionCode: integers(found.repeatedAnswers, 'questionCode'),
      },
      questionnaires,
      rows: found.rows,
    },
    rejected: [...rejected.values()].toSorted((a, b) => a.line - b.line),
  };
}

/** The cells of a row as far as its answer's numbers tell them. */
function rowCells(row: Row, tally: SurveyTally, width: number, at: SurveyPositions): readonly string[] {
  const cells = Array.from({ length: width }, () => '');
  const put = (position: number, text: string | undefined): void => {
    if (position >= 0) cells[position] = text ?? '';
  };
  const place = tally.cases[Number(row['caseCode'])];
  const question = tally.questions[Number(row['questionCode'])];
  const level = tally.levels[Number(row['levelCode'])];
  put(at.year, place?.year);
  put(at.period, place?.period);
  put(at.unit, place?.unit);
  put(at.unitCode, place?.unitCode);
  put(at.serviceField, place?.serviceField);
  put(at.channel, place?.channel);
  put(at.questionnaire, String(row['questionnaire'] ?? ''));
  put(at.question, question);
  put(at.level, level);
  put(at.answers.find(({ heading }) => heading.trim() === question)?.position ?? -1, level);
  return cells;
}
