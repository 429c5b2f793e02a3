import { scoreRecords } from '../database/scoreRecords.ts';
import type { Nationwide } from '../domain/nationwide.ts';
import type { NationwideIndex } from '../domain/nationwideMatch.ts';
import { nationwideIndex } from '../domain/nationwideMatch.ts';
import { asksForCommunes } from '../ingest/communesAsked.ts';
import { detectAs } from '../ingest/detectLayout.ts';
import { draftImport } from '../ingest/draftImport.ts';
import type { ImportContext } from '../ingest/importContext.ts';
import { buildImportContext } from '../ingest/importContext.ts';
import type { ImportDraft } from '../ingest/importDraft.ts';
import { mainSheet, unreadSheetsIssue } from '../ingest/mainSheet.ts';
import { headerSignature } from '../ingest/mapping.ts';
import type { ReadTable } from '../ingest/readTable.ts';
import { readTable } from '../ingest/readTable.ts';
import { cellsOf } from '../ingest/tableCells.ts';
import { isWorkbookFile } from '../ingest/workbookParts.ts';
import { rejectedRowsCsv } from '../ingest/rejectedRowsCsv.ts';
import type { StoredBytes } from '../storage/batch.ts';
import { sha256Hex } from '../storage/sha256.ts';
import { batchOfDraft } from './commitBatch.ts';
import type { DraftChanges } from './draftChanges.ts';
import { draftChanges } from './draftChanges.ts';
import { draftSummary, placeOf } from './draftSummary.ts';
import type {
  DraftRequest,
  FileReading,
  ImportCalls,
  ImportProgress,
  ImportStage,
  OpenedFile,
  OpenRequest,
} from './importMessages.ts';
import type { PreviewTable } from './previewTable.ts';
import { previewTable } from './previewTable.ts';
import type { LargeSurvey } from './largeSurvey.ts';
import { sha256OfFile } from './sha256OfFile.ts';
import { FileChangedError } from './surveyBlocks.ts';

type MaybePromise<Value> = Value | Promise<Value>;

/** The calls as the worker answers them. */
export type ImportServer = {
  readonly [Name in keyof ImportCalls]: (
    argument: Parameters<ImportCalls[Name]>[0],
  ) => MaybePromise<ReturnType<ImportCalls[Name]>>;
};

/** Smaller files are always read as tables: every one of their lines can be looked at and corrected. */
const smallestLarge = 16 * 1024 * 1024;

interface Opened {
  readonly source: Blob;
  /** Null for files that are held as a table. */
  readonly large: LargeSurvey | null;
  readonly sha256: string;
  readonly reading: FileReading;
  readonly table: ReadTable;
}

interface Drafted {
  readonly request: DraftRequest;
  readonly draft: ImportDraft;
  readonly preview: PreviewTable;
}

/** Holds one opened file and its latest draft, and answers the page's questions about them. `onProgress` hears what begins and how far it is; `fetchCommunes` is asked only by a file that names communes nobody knows. */
export function createImportServer(
  onProgress: (progress: ImportProgress) => void,
  fetchCommunes: () => Promise<Nationwide>,
): ImportServer {
  const onStage = (stage: ImportStage): void => onProgress({ stage, ratio: null });
  const within = (stage: ImportStage) => (ratio: number) => onProgress({ stage, ratio });
  let opened: Opened | null = null;
  let context: ImportContext = buildImportContext({ indices: [], units: [], methods: [], criteria: [] });
  let drafted: Drafted | null = null;
  let changes: DraftChanges | null = null;

  const file = (): Opened => {
    if (opened === null) throw new Error('no file is open');
    return opened;
  };
  const latest = (): Drafted => {
    if (drafted === null) throw new Error('nothing is drafted');
    return drafted;
  };

  const open: ImportServer['open'] = async (request) => {
    drafted = null;
    changes = null;
    opened?.large?.close();
    opened = null;
    onStage('reading');
    const large = await openLarge(request, within('parsing'));
    if (large !== null) {
      const { table, sha256 } = large;
      const reading = { encoding: table.encoding, delimiter: table.delimiter, sheet: null };
      opened = { source: request.file, sha256, table, reading, large };
      return foundIn(opened, request.file.size, []);
    }
    const bytes = new Uint8Array(await request.file.arrayBuffer());
    // The browser computes it beside the reading.
    const summing = sha256Hex(bytes);
    onStage('parsing');
    const { table, sheets, sheet } = await readFile(bytes, request, within('parsing'));
    const sha256 = await summing;
    const reading = { encoding: table.encoding, delimiter: table.delimiter, sheet };
    opened = { source: request.file, sha256, table, reading, large: null };
    return foundIn(opened, bytes.length, sheets);
  };

  /** The country's communes, once a file asked for them; null while none did, or where they cannot be had. */
  let nationwide: NationwideIndex | null = null;

  const draft: ImportServer['draft'] = async (request) => {
    onStage('drafting');
    changes = null;
    const { table, large } = file();
    if (request.known !== null) context = buildImportContext({ ...request.known, nationwide });
    const { decisions, batchId, fileName } = request;
    const source = { batchId, fileName };
    const draftNow = (): Promise<ImportDraft> =>
      large === null
        ? Promise.resolve(draftImport(table, context, decisions, source, within('drafting')))
        : large.draft(context, decisions, source, within('parsing'));
    let made = await draftNow();
    if (nationwide === null && asksForCommunes(made.questions, decisions)) {
      nationwide = await fetchCommunes().then(nationwideIndex, () => null);
      context = buildImportContext({ ...context, nationwide });
      if (nationwide !== null) made = await draftNow();
    }
    const preview = previewTable(table, made, decisions.corrections);
    drafted = { request, draft: made, preview };
    return draftSummary(made, preview, context);
  };

  return {
    open,
    draft,
    mappingAs: (layout) => detectAs(file().table, context, layout),
    lines: (lines) => {
      const { table } = file();
      const placeOf = new Map(table.lines.map((line, place) => [line, place]));
      return lines.map((line) => cellsOf(table).row(placeOf.get(line) ?? -1));
    },
    rows: (request) => latest().preview.rows(request),
    findLine: ({ filter, line }) => latest().preview.positionOf(filter, line),
    places: ({ code, severity, first, count }) => {
      const { draft: made, preview } = latest();
      return made.issues
        .filter((issue) => issue.code === code && issue.severity === severity)
        .slice(first, first + count)
        .map((issue) => placeOf(issue, preview));
    },
    compare: (stored) => {
      onStage('comparing');
      changes = draftChanges(latest().draft, context, stored.flatMap(scoreRecords));
      return changes.counts;
    },
    changes: (request) => {
      if (changes === null) throw new Error('nothing is compared');
      return changes.rows(request);
    },
    rejectedCsv: () => new TextEncoder().encode(rejectedRowsCsv(latest().draft, file().table.header)),
    encode: async (request) => {
      onStage('encoding');
      const {
        draft: made,
        request: { decisions, batchId, fileName },
      } = latest();
      const { sha256, reading } = file();
      const blocks = await unchangedBlocks(file());
      return batchOfDraft(made, decisions, { batchId, fileName, sha256, reading }, request, blocks);
    },
  };
}

/** A file of survey answers too large for a table; the code for it is fetched with the first one. */
async function openLarge(
  request: OpenRequest,
  onReading: (ratio: number) => void,
): Promise<LargeSurvey | null> {
  const { file, sheet, asTable } = request;
  if (asTable || sheet !== null || file.size < smallestLarge) return null;
  const { openLargeSurvey } = await import('./largeSurvey.ts');
  return openLargeSurvey(request, onReading);
}

/**
 * The single answers of a large survey, none of other files.
 * @throws FileChangedError where the file is no longer the one that was opened
 */
async function unchangedBlocks({ source, sha256, large }: Opened): Promise<readonly StoredBytes[]> {
  if (large !== null) return large.blocks();
  if ((await sha256OfFile(source)) !== sha256)
    throw new FileChangedError('another file of the same length lies there now');
  return [];
}

/** What was found in a file before any of it was understood. */
const foundIn = (
  { sha256, table, reading }: Opened,
  byteLength: number,
  sheets: OpenedFile['sheets'],
): OpenedFile => ({
  ...reading,
  sha256,
  byteLength,
  sheets,
  header: table.header,
  signature: headerSignature(table),
  readings: table.readings ?? [],
});

type ReadFile = Pick<OpenedFile, 'sheets' | 'sheet'> & { readonly table: ReadTable };

/** A workbook's sheet, or a text file, as a table. The reader of workbooks is fetched with the first one. */
async function readFile(
  bytes: Uint8Array,
  request: OpenRequest,
  onProgress: (ratio: number) => void,
): Promise<ReadFile> {
  if (!isWorkbookFile(bytes))
    return { table: readTable(bytes, { ...readOptions(request), onProgress }), sheets: [], sheet: null };
  const { readSheetTable, sheetsOf } = await import('../ingest/readWorkbook.ts');
  const { sheets } = sheetsOf(bytes);
  const sheet = request.sheet ?? mainSheet(sheets)?.name ?? null;
  const table = await readSheetTable(bytes, sheet);
  const unread = unreadSheetsIssue(sheets, sheet);
  return { table: unread === null ? table : { ...table, issues: [unread, ...table.issues] }, sheets, sheet };
}

const readOptions = ({ fileName, encoding, delimiter }: OpenRequest) => ({
  fileName,
  ...(encoding === null ? {} : { encoding }),
  ...(delimiter === null ? {} : { delimiter }),
});
