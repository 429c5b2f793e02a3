import type { SurveyAnswers, SurveyText } from '../domain/surveyAnswers.ts';
import type { CodedAnswers } from '../ingest/answerColumns.ts';
import { blockDecoder } from '../ingest/blockDecoder.ts';
import type { CodedBlock, SurveyCoder } from '../ingest/codeSurvey.ts';
import { surveyCoder } from '../ingest/codeSurvey.ts';
import type { SkippedRow } from '../ingest/importDraft.ts';
import type { ReadTable } from '../ingest/readTable.ts';
import type { SurveyResolution } from '../ingest/resolveSurvey.ts';
import type { SurveyPositions } from '../ingest/surveyColumns.ts';
import { surveyFacts } from '../ingest/surveyFacts.ts';
import type { SurveyShape } from '../ingest/surveyShape.ts';
import type { SurveyFacts, SurveyFault, SurveyTally, TallyCells } from '../ingest/surveyTally.ts';
import type { StoredBytes } from '../storage/batch.ts';
import type { RejectedSurveyRows } from './rejectedSurveyRows.ts';
import { rejectedSurveyRows } from './rejectedSurveyRows.ts';
import { surveyBlocks } from './surveyBlocks.ts';
import type { SurveyPacker } from './surveyPacker.ts';

/** A survey file as numbers of its texts. */
export interface SurveyFile {
  readonly positions: SurveyPositions;
  readonly tally: SurveyTally;
  /** The single answers, encoded and compressed while the file was read. */
  readonly blocks: readonly StoredBytes[];
  readonly texts: readonly SurveyText[];
  /** What only the single answers know, and the first rows that do not load. */
  readonly check: (resolution: SurveyResolution) => RejectedSurveyRows & { readonly facts: SurveyFacts };
}

/** Delimiters of large files; files with others are read as tables. */
export const largeDelimiters = [',', ';', '\t', '|'] as const;

const faultsKept = 10_000;

/** The columns a survey file is read by. */
function shapeOf(table: ReadTable, at: SurveyPositions): SurveyShape {
  const { delimiter } = table;
  const questions = [...new Set(at.answers.map(({ heading }) => heading.trim()))];
  return {
    width: table.header.length,
    separator: delimiter ?? ',',
    caseParts: {
      year: at.year,
      period: at.period,
      unit: at.unit,
      unitCode: at.unitCode,
      serviceField: at.serviceField,
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

/** Numbers from 0 for the questionnaires of one block, with their texts. */
function withinBlock(numbers: Int32Array, coder: SurveyCoder): SurveyAnswers['questionnaire'] {
  const known = new Map<number, number>();
  const places = new Int32Array(numbers.length);
  let last = -1;
  let place = -1;
  for (let row = 0; row < numbers.length; row += 1) {
    const number = numbers[row] ?? 0;
    if (number !== last) {
      last = number;
      place = known.get(number) ?? known.size;
      if (place === known.size) known.set(number, place);
    }
    places[row] = place;
  }
  return { texts: coder.questionnaires(Int32Array.from(known.keys())), numbers: places };
}

/** What gathers while a file is read. */
class Gathered {
  readonly answers: CodedAnswers[] = [];
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

  note({ faults, texts, blankLines, rows }: CodedBlock): void {
    this.fault(faults);
    this.skip(blankLines, 'blank');
    for (const text of texts) this.texts.push(text);
    this.rows += rows;
  }

  async keep(
    { questionnaire, ...answers }: CodedAnswers,
    coder: SurveyCoder,
    packer: SurveyPacker,
  ): Promise<void> {
    const own = withinBlock(questionnaire, coder);
    const { answers: kept, block } = await packer.pack({ ...answers, questionnaire: own });
    this.answers.push({ ...kept, questionnaire });
    this.blocks.push(block);
  }
}

/** Stretches handed to the packer at a time, so that a slow one does not make a fast reader fill the memory. */
const packedAtOnce = 2;

/**
 * Reads a survey file of any size, block by block: its rows become numbers of their texts, which are counted and made
 * ready for storage while the next block is read; no text is held twice.
 * @throws FileChangedError, what the packer throws, or the signal's reason once it is aborted
 */
export async function readSurveyFile(
  file: Blob,
  table: ReadTable,
  at: SurveyPositions,
  packer: SurveyPacker,
  onProgress: (ratio: number) => void,
  signal?: AbortSignal,
): Promise<SurveyFile> {
  const shape = shapeOf(table, at);
  const coder = surveyCoder(shape);
  const gathered = new Gathered();
  const headerLine = Math.max(1, ...(table.headerLines ?? []));
  const above = table.skipped.filter(({ line }) => line < headerLine);
  for (const { line, reason } of above) gathered.skip([line], reason);
  const isMended = table.issues.some(({ code }) => code === 'doubleEncoded' || code === 'legacyFont');
  const decode = blockDecoder(table.encoding ?? 'utf-8', isMended);
  const packing: Promise<void>[] = [];
  for await (const block of surveyBlocks(file, decode, coder, headerLine)) {
    signal?.throwIfAborted();
    gathered.note(block);
    if (block.answers.length > 0) {
      await packing.at(-packedAtOnce);
      const kept = gathered.keep(block.answers, coder, packer);
      // Heard when its turn comes; until then a refusal must not count as unhandled.
      kept.catch(() => undefined);
      packing.push(kept);
    }
    onProgress(file.size === 0 ? 1 : block.position / file.size);
  }
  await Promise.all(packing);
  const tally = tallyOf(gathered, await packer.counts(), coder, shape, at);
  return {
    positions: at,
    tally,
    blocks: gathered.blocks,
    texts: gathered.texts,
    check: (resolution) => {
      const facts = surveyFacts(gathered.answers, resolution, at.form, tally.hasQuestionnaires);
      return { facts, ...rejectedSurveyRows(gathered.answers, facts, resolution, tally, rowCells) };
    },
  };

  /** The cells of a row as far as the numbers of its answers tell them; its answers stand from `from` up to `to`. */
  function rowCells(answers: CodedAnswers, from: number, to: number): readonly string[] {
    const cells = Array.from({ length: table.header.length }, () => '');
    const put = (position: number, text: string | undefined): void => {
      if (position >= 0) cells[position] = text ?? '';
    };
    const place = tally.cases[answers.caseCode[from] ?? -1];
    put(at.year, place?.year);
    put(at.period, place?.period);
    put(at.unit, place?.unit);
    put(at.unitCode, place?.unitCode);
    put(at.serviceField, place?.serviceField);
    put(at.channel, place?.channel);
    put(at.questionnaire, coder.questionnaire(answers.questionnaire[from] ?? 0));
    put(at.question, tally.questions[answers.questionCode[from] ?? -1]);
    put(at.level, tally.levels[answers.levelCode[from] ?? -1]);
    // Of a questionnaire a row, the answers follow one another in the order of their columns.
    at.answers.slice(0, to - from).forEach(({ position }, index) => {
      put(position, tally.levels[answers.levelCode[from + index] ?? -1]);
    });
    return cells;
  }
}

function tallyOf(
  gathered: Gathered,
  cells: TallyCells,
  coder: SurveyCoder,
  shape: SurveyShape,
  at: SurveyPositions,
): SurveyTally {
  const cases = coder.cases();
  return {
    cases,
    caseLines: caseLines(cells, cases.length),
    questions: coder.questions(),
    levels: coder.levels(),
    cells,
    rowCount: gathered.rows + gathered.skippedRows,
    faults: gathered.faults.toSorted((a, b) => a.line - b.line),
    faultyRowCount: gathered.faultyRows,
    faultyAnswerCount: gathered.faultyRows * Math.max(1, shape.answers.length),
    skipped: gathered.skipped,
    skippedRowCount: gathered.skippedRows,
    hasQuestionnaires: at.questionnaire >= 0,
    hasWeights: at.weight >= 0,
    textCount: gathered.texts.length,
  };
}

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
