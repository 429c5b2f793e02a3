import type { Accounting, Issue } from '../domain/issue.ts';
import type { MetricRecord, PlanRecord, TargetRecord } from '../domain/planRecords.ts';
import type {
  BandRecord,
  CriterionRecord,
  IndexRecord,
  MethodRecord,
  PublicationRecord,
  ScoreRecord,
  SuccessionRecord,
  UnitRecord,
} from '../domain/records.ts';
import type { ScoreColumns } from '../domain/scoreColumns.ts';
import type { RepeatedAnswers, SurveyAnswers, SurveyMeaning, SurveyText } from '../domain/surveyAnswers.ts';
import type { SurveyCube } from '../domain/surveyCube.ts';
import type { FileFormat } from './fileFormat.ts';
import type { Layout } from './layout.ts';
import type { Mapping } from './mapping.ts';
import type { Question } from './question.ts';

/** A correction as applied: what the cell said and says now. Corrections of cells that do not exist are left out. */
export interface AppliedCorrection {
  readonly line: number;
  readonly column: number;
  readonly heading: string;
  readonly from: string;
  readonly to: string;
}

/** What becomes of a file's rows and figures. */
export type RowFates = Pick<
  ImportDraft,
  'accounting' | 'cells' | 'rejectedRows' | 'partlyLoadedRows' | 'skippedRows'
>;

/** A row that is not loaded, or not with all of its figures, with its cells and the Vietnamese reasons. */
export interface RejectedRow {
  readonly line: number;
  readonly cells: readonly string[];
  readonly reasons: readonly string[];
}

/** A row left out on purpose. The reason is a stable name: `blank`, `separatorLine`, `total`, `heading`, `noFigures`, `byUser`, … */
export interface SkippedRow {
  readonly line: number;
  readonly reason: string;
}

/** Survey answers of an import: counted, and one by one. */
export interface SurveyImport {
  readonly cube: SurveyCube;
  readonly meaning: SurveyMeaning;
  readonly repeated: RepeatedAnswers;
  /** Null where they are kept elsewhere: a large file's never are in one piece. */
  readonly answers: SurveyAnswers | null;
  readonly texts: readonly SurveyText[];
}

/** New records an import would add besides its figures. */
export interface ProposedRecords {
  readonly indices: readonly IndexRecord[];
  readonly units: readonly UnitRecord[];
  readonly methods: readonly MethodRecord[];
  readonly criteria: readonly CriterionRecord[];
  readonly bands: readonly BandRecord[];
  readonly successions: readonly SuccessionRecord[];
  readonly plans: readonly PlanRecord[];
  readonly metrics: readonly MetricRecord[];
  readonly targets: readonly TargetRecord[];
}

/**
 * What an import would do, before anything is stored. `accounting` counts rows of the file: a row is loaded when at
 * least one of its figures is. `cells` counts its figures: the two are equal in a long file. Both add up exactly.
 */
export interface ImportDraft {
  readonly outcome: 'ok' | 'warned' | 'refused';
  readonly layout: Layout | null;
  readonly mapping: Mapping | null;
  readonly mappingSource: 'detected' | 'saved' | 'edited';
  readonly confidence: number;
  /** `headerSignature` of the file: saved mappings are found by it. */
  readonly signature: string;
  readonly numberFormat: FileFormat;
  readonly questions: readonly Question[];
  /** The figures that load, column by column. */
  readonly scores: ScoreColumns;
  /** The same figures as records; made when first asked for. */
  readonly records: readonly ScoreRecord[];
  /** The answers that load, counted; null of files that hold no survey answers. */
  readonly survey: SurveyImport | null;
  /** Printed ranks of the whole index, where the file has them. */
  readonly publications: readonly PublicationRecord[];
  readonly proposed: ProposedRecords;
  readonly issues: readonly Issue[];
  readonly accounting: Accounting;
  readonly cells: Accounting;
  readonly rejectedRows: readonly RejectedRow[];
  /** Rows that load without some of their figures, with the reasons of those that stay out. */
  readonly partlyLoadedRows: readonly RejectedRow[];
  readonly skippedRows: readonly SkippedRow[];
  readonly corrections: readonly AppliedCorrection[];
}

export const nothingProposed: ProposedRecords = {
  indices: [],
  units: [],
  methods: [],
  criteria: [],
  bands: [],
  successions: [],
  plans: [],
  metrics: [],
  targets: [],
};
