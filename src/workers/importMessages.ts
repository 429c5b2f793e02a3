import type { Issue } from '../domain/issue.ts';
import type { BatchId, IndexCode, MethodId } from '../domain/ids.ts';
import type { ScoreKind } from '../domain/records.ts';
import type { Decisions } from '../ingest/decisions.ts';
import type { Delimiter } from '../ingest/delimiter.ts';
import type { Encoding, Reading } from '../ingest/encoding.ts';
import type { KnownRecords } from '../ingest/importContext.ts';
import type { AppliedCorrection, ImportDraft } from '../ingest/importDraft.ts';
import type { Layout } from '../ingest/layout.ts';
import type { Mapping } from '../ingest/mapping.ts';
import type { SheetInfo } from '../ingest/readWorkbook.ts';
import type { Question } from '../ingest/question.ts';
import type { BatchToCommit } from '../storage/batch.ts';

/** What a long request is doing. */
export type ImportStage = 'reading' | 'parsing' | 'drafting' | 'comparing' | 'encoding';

/** How far a request is; `ratio` 0–1, null while nobody can tell. */
export interface ImportProgress {
  readonly stage: ImportStage;
  readonly ratio: number | null;
}

/** How a file was read before it was drafted; with its bytes and the decisions it repeats the import. */
export interface FileReading {
  readonly encoding: Encoding | null;
  readonly delimiter: Delimiter | null;
  /** Null for text files. */
  readonly sheet: string | null;
}

/** A file to read; what the analyst chose wins over what its bytes suggest. `sheet` null takes the first one with data. */
export interface OpenRequest extends FileReading {
  readonly file: Blob;
  readonly fileName: string;
  /** Whether every line must be there to be looked at, however large the file is. */
  readonly asTable: boolean;
}

/** What was found in a file before any of it was understood. */
export interface OpenedFile {
  readonly sha256: string;
  readonly byteLength: number;
  /** Empty for text files. */
  readonly sheets: readonly SheetInfo[];
  /** Name of the sheet that was read; null for text files and where none could be. */
  readonly sheet: string | null;
  readonly encoding: Encoding | null;
  readonly delimiter: Delimiter | null;
  readonly header: readonly string[];
  /** `headerSignature` of the table: saved mappings are found by it. */
  readonly signature: string;
  readonly readings: readonly Reading[];
}

/** What to draft the opened file with. */
export interface DraftRequest {
  /** Null: as in the request before. */
  readonly known: KnownRecords | null;
  readonly decisions: Decisions;
  readonly batchId: BatchId;
  readonly fileName: string;
}

/** Where an issue stands; positions are null where it stands on no cell. */
export interface IssuePlace {
  readonly line: number;
  readonly column: number | null;
  readonly heading: string;
  readonly value: string;
  readonly message: string;
}

/** All issues of one kind. */
export interface IssueGroup {
  readonly code: string;
  readonly severity: Issue['severity'];
  readonly count: number;
  /** The first places; more by request. */
  readonly places: readonly IssuePlace[];
}

/** The figures a draft loads for one index, year and method: where a link to their ranking leads. */
export interface LoadedSpan {
  readonly indexCode: IndexCode;
  readonly year: number;
  readonly methodId: MethodId;
  readonly figures: number;
}

/** An import before it is stored, without its rows. */
export interface DraftSummary extends Pick<
  ImportDraft,
  | 'outcome'
  | 'layout'
  | 'mapping'
  | 'mappingSource'
  | 'confidence'
  | 'signature'
  | 'numberFormat'
  | 'accounting'
  | 'cells'
> {
  /** The first questions; `questionCount` says how many there are. */
  readonly questions: readonly Question[];
  readonly questionCount: number;
  readonly issueGroups: readonly IssueGroup[];
  readonly skippedReasons: readonly { readonly reason: string; readonly count: number }[];
  readonly corrections: readonly AppliedCorrection[];
  readonly spans: readonly LoadedSpan[];
  /** How many records it would add besides figures. */
  readonly proposed: Readonly<Record<keyof ImportDraft['proposed'], number>>;
  readonly publications: number;
  /** Rows of the preview: of the table and between its rows. */
  readonly previewRows: Readonly<Record<RowFilter, number>>;
}

/** Which rows of the preview are shown. */
export type RowFilter = 'all' | 'rejected' | 'warned' | 'skipped' | 'corrected';

/** Part of the preview: rows by their position under the filter, columns by their position in the table. */
export interface RowsRequest {
  readonly filter: RowFilter;
  readonly firstRow: number;
  readonly rowCount: number;
  readonly firstColumn: number;
  readonly columnCount: number;
}

/** What is to be said about one cell. */
export interface CellMark {
  readonly column: number;
  readonly mark: 'error' | 'warning' | 'info' | 'corrected';
  /** Vietnamese sentences. */
  readonly messages: readonly string[];
}

/** A row of the preview. */
export interface PreviewRow {
  readonly line: number;
  readonly fate: 'loaded' | 'rejected' | 'skipped';
  /** Why it is skipped: a stable name. */
  readonly reason: string | null;
  /** The cells of the columns asked for; null for a line outside of the table. */
  readonly cells: readonly string[] | null;
  /** What a line outside of the table says. */
  readonly text: string;
  readonly marks: readonly CellMark[];
  /** Sentences about the row as a whole. */
  readonly messages: readonly string[];
}

/** What a stored figure or register entry becomes. */
export type ChangeKind = 'new' | 'changed' | 'unchanged';

/** How many figures and register entries an import changes. */
export interface DiffCounts {
  readonly figures: Readonly<Record<ChangeKind, number>>;
  readonly entries: Readonly<Record<ChangeKind, number>>;
  /** Figures that do not load. */
  readonly rejected: number;
}

/** A value of a figure: the number, or why there is none. */
export interface FigureValue {
  readonly value: number | null;
  readonly maxPoints: number | null;
  readonly n: number | null;
  readonly missingReason: string | null;
}

/** One figure, or entry of a register, and what becomes of it. */
export type ChangeRow =
  | {
      readonly what: 'figure';
      readonly line: number;
      readonly unit: string;
      readonly year: number;
      readonly period: string;
      readonly indexCode: string;
      readonly criterion: string;
      readonly kind: ScoreKind;
      readonly old: FigureValue | null;
      readonly new: FigureValue;
    }
  | {
      readonly what: 'entry';
      readonly line: number;
      readonly register: keyof ImportDraft['proposed'];
      readonly label: string;
      /** Fields that differ, as printed; empty unless changed. */
      readonly fields: readonly { readonly name: string; readonly old: string; readonly new: string }[];
    };

export interface ChangesRequest {
  readonly kind: ChangeKind;
  readonly first: number;
  readonly count: number;
}

/** What a batch is to be called when it is stored. */
export interface EncodeRequest {
  readonly title: string;
  readonly source: string;
}

/** Everything the import worker answers: argument and result of each question. */
export interface ImportCalls {
  readonly open: (request: OpenRequest) => OpenedFile;
  /** The cells of lines of the opened file, as they stand in it; none for a line outside of the table. */
  readonly lines: (lines: readonly number[]) => readonly (readonly string[])[];
  readonly draft: (request: DraftRequest) => DraftSummary;
  /** The table's columns read as another layout. */
  readonly mappingAs: (layout: Layout) => Mapping;
  readonly rows: (request: RowsRequest) => readonly PreviewRow[];
  /** Position of a line under a filter; −1 when it does not show it. */
  readonly findLine: (request: { readonly filter: RowFilter; readonly line: number }) => number;
  readonly places: (request: {
    readonly code: string;
    readonly severity: Issue['severity'];
    readonly first: number;
    readonly count: number;
  }) => readonly IssuePlace[];
  /** The stored figures as Arrow streams, later ones winning. */
  readonly compare: (stored: readonly Uint8Array[]) => DiffCounts;
  readonly changes: (request: ChangesRequest) => readonly ChangeRow[];
  readonly rejectedCsv: (nothing: null) => Uint8Array;
  readonly encode: (request: EncodeRequest) => BatchToCommit;
}

export type ImportCallName = keyof ImportCalls;
export type ArgumentOf<Name extends ImportCallName> = Parameters<ImportCalls[Name]>[0];
export type ResultOf<Name extends ImportCallName> = ReturnType<ImportCalls[Name]>;

/** Why a request failed: the file changed while it was read, no memory was left, or anything else. */
export type FailureReason = 'fileChanged' | 'outOfMemory' | 'failed';

/** Page to worker. */
export type ImportMessage = {
  readonly [Name in ImportCallName]: {
    readonly id: number;
    readonly name: Name;
    readonly argument: ArgumentOf<Name>;
  };
}[ImportCallName];

/** Worker to page. */
export type ImportReply =
  | { readonly id: number; readonly status: 'progress'; readonly progress: ImportProgress }
  | { readonly id: number; readonly status: 'done'; readonly result: ResultOf<ImportCallName> }
  | {
      readonly id: number;
      readonly status: 'failed';
      readonly reason: FailureReason;
      readonly message: string;
    };
