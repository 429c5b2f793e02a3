import type { Issue } from '../domain/issue.ts';
import type { Decisions } from '../ingest/decisions.ts';
import { draftOfSurvey, planOf } from '../ingest/draftImport.ts';
import type { ImportSource } from '../ingest/draftInput.ts';
import { fileFacts } from '../ingest/fileFacts.ts';
import type { ImportContext } from '../ingest/importContext.ts';
import type { ImportDraft } from '../ingest/importDraft.ts';
import { headerSignature } from '../ingest/mapping.ts';
import type { Mapping } from '../ingest/mapping.ts';
import type { ReadTable } from '../ingest/readTable.ts';
import { readTable } from '../ingest/readTable.ts';
import type { SurveyPositions } from '../ingest/surveyColumns.ts';
import { surveyColumns, surveyPositions } from '../ingest/surveyColumns.ts';
import { finishSurveyDraft, resolveSurveyFile } from '../ingest/surveyDraft.ts';
import { cellsOf } from '../ingest/tableCells.ts';
import type { StoredBytes } from '../storage/batch.ts';
import { fileWitness } from './fileWitness.ts';
import type { OpenRequest } from './importMessages.ts';
import { largeDelimiters, readSurveyFile } from './surveyFile.ts';
import type { SurveyFile } from './surveyFile.ts';
import type { SurveyPacker } from './surveyPacker.ts';
import { openSurveyPacker } from './surveyPacker.ts';

/** A survey file too large to be held as text: its start as a table, all of it as numbers of its texts. */
export interface LargeSurvey {
  readonly sha256: string;
  /** The start of the file. */
  readonly table: ReadTable;
  /** Waits for the file to be read; reads it again when its columns are told otherwise. */
  readonly draft: (
    context: ImportContext,
    decisions: Decisions,
    source: ImportSource,
    onProgress: (ratio: number) => void,
  ) => Promise<ImportDraft>;
  /**
   * The single answers, as they are stored.
   * @throws FileChangedError where another file has taken the place of the one that was read
   */
  readonly blocks: () => Promise<readonly StoredBytes[]>;
  readonly close: () => void;
}

/** A file being read, or read, by some columns. */
interface Reading {
  /** The columns. */
  readonly key: string;
  readonly survey: Promise<SurveyFile>;
  readonly heard: { listener: (ratio: number) => void };
  readonly sha256: SurveyPacker['sha256'];
  readonly stop: () => void;
}

const sampleBytes = 512 * 1024;

/** Whole lines from the start of a file, in encodings of one or two bytes a letter. */
function wholeLines(bytes: Uint8Array): Uint8Array {
  const isWide = bytes.subarray(0, 200).includes(0);
  for (let at = bytes.length - 1; at > 0; at -= 1) {
    if (bytes[at] !== 10) continue;
    if (!isWide) return bytes.subarray(0, at + 1);
    if (at % 2 === 1 && bytes[at - 1] === 0) return bytes.subarray(0, at + 1);
    if (at % 2 === 0 && bytes[at + 1] === 0) return bytes.subarray(0, at + 2);
  }
  return bytes;
}

/** Opens a file as a large survey; null when it is none, or is written in a way only careful reading understands. */
export async function openLargeSurvey(
  request: OpenRequest,
  onReading: (ratio: number) => void,
): Promise<LargeSurvey | null> {
  const { file, fileName, encoding, delimiter } = request;
  const start = new Uint8Array(await file.slice(0, sampleBytes).arrayBuffer());
  const table = readTable(wholeLines(start), {
    fileName,
    ...(encoding === null ? {} : { encoding }),
    ...(delimiter === null ? {} : { delimiter }),
  });
  const isPlain =
    table.outcome !== 'refused' &&
    table.quote !== "'" &&
    (table.readings ?? []).length < 2 &&
    largeDelimiters.some((one) => one === table.delimiter);
  const columns = isPlain ? surveyColumns(table.header, cellsOf(table)) : null;
  if (columns === null) return null;
  const witness = await fileWitness(file);
  let read = readAs(surveyPositions(columns.columns), onReading);
  // The file is summed while it is read by the columns its headings tell; they are hardly ever told otherwise.
  const sha256 = await read.sha256(file).catch((error: unknown) => {
    read.stop();
    throw error;
  });

  function readAs(at: SurveyPositions, onProgress: (ratio: number) => void): Reading {
    const heard = { listener: onProgress };
    const stopping = new AbortController();
    const packer = openSurveyPacker();
    const survey = readSurveyFile(file, table, at, packer, (ratio) => heard.listener(ratio), stopping.signal);
    // Heard when it is asked for; until then a refusal must not count as unhandled.
    survey.catch(() => undefined);
    return {
      key: JSON.stringify(at),
      survey,
      heard,
      sha256: packer.sha256,
      stop: () => {
        stopping.abort();
        packer.close();
      },
    };
  }

  function surveyOf(mapping: Mapping, onProgress: (ratio: number) => void): Promise<SurveyFile> {
    const at = surveyPositions(mapping.columns);
    if (read.key === JSON.stringify(at)) read.heard.listener = onProgress;
    else {
      read.stop();
      read = readAs(at, onProgress);
    }
    return read.survey;
  }

  return {
    sha256,
    table,
    draft: async (context, decisions, source, onProgress) => {
      const signature = headerSignature(table);
      const plan = { ...planOf(table, context, decisions, signature), signature, corrections: [] };
      const { mapping } = plan;
      if (mapping === null || mapping.layout !== 'answers')
        throw new Error('a large survey is read as answers');
      const survey = await surveyOf(mapping, onProgress);
      const facts = fileFacts(table, source.fileName, context.indices);
      const input = {
        mapping,
        context,
        decisions,
        source,
        suggestedYear: facts.year ?? facts.suggestedYear,
      };
      const resolved = resolveSurveyFile(survey.tally, input);
      const checked = survey.check(resolved.resolution);
      const drafted = finishSurveyDraft(
        survey.tally,
        resolved,
        checked.facts,
        input,
        { answers: null, texts: survey.texts },
        {
          rejected: checked.rejected,
          partlyLoaded: checked.partlyLoaded,
          skipped: survey.tally.skipped,
          tableIssues: [startShown(table), ...table.issues.filter(({ severity }) => severity === 'info')],
        },
      );
      return draftOfSurvey(plan, drafted, source);
    },
    blocks: async () => {
      const { blocks } = await read.survey;
      await witness.confirm();
      return blocks;
    },
    close: () => read.stop(),
  };
}

/** Said of every large file: what stands in the table below is not all of it. */
const startShown = (table: ReadTable): Issue => ({
  severity: 'info',
  code: 'startShown',
  line: 1,
  message: `Tệp lớn: bảng từng dòng chỉ hiện ${table.rows.length.toLocaleString('vi-VN')} dòng đầu. Mọi dòng của tệp đều đã được đọc và kiểm tra.`,
});
