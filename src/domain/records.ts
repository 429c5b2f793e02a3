import type { BatchId, CriterionId, GroupId, IndexCode, MethodId, UnitId } from './ids.ts';
import type { MissingReason } from './missing.ts';

/** Where a record came from: batch and 1-based line in its file. */
export interface Origin {
  readonly batchId: BatchId;
  readonly row: number;
}

/** Who is assessed. The key of an index is its code and level: PAR INDEX of departments is not that of communes. */
export type Level = 'province' | 'department' | 'commune';

/** One index, e.g. PAPI. */
export interface IndexRecord extends Origin {
  readonly indexCode: IndexCode;
  readonly nameVi: string;
  readonly nameEn: string;
  readonly publisher: string;
}

/** A unit in one validity period. Dates are ISO; `validTo` null means still valid. */
export interface UnitRecord extends Origin {
  readonly unitId: UnitId;
  readonly code: string;
  readonly name: string;
  readonly kind: string;
  readonly parentId: UnitId | null;
  readonly validFrom: string;
  readonly validTo: string | null;
}

export type ScaleUnit = 'points' | 'percent';
export type Direction = 'higherIsBetter' | 'lowerIsBetter';
/** `sumOfCriteria`: unweighted sum of the level-1 criteria, only if all are present. `published`: the total is a figure of its own. */
export type Aggregation = 'sumOfCriteria' | 'published';

/**
 * How far the facts of a method are known: `verified` against its decision, `partlyVerified` (number and date only),
 * `illustrative` for an invented one whose figures are invented too, `unstated` where its file does not say.
 */
export const methodStatuses = ['verified', 'partlyVerified', 'illustrative', 'unstated'] as const;
export type MethodStatus = (typeof methodStatuses)[number];

/** A method version: values are compared within it, not across it. */
export interface MethodRecord extends Origin {
  readonly methodId: MethodId;
  readonly indexCode: IndexCode;
  readonly level: Level;
  readonly nameVi: string;
  readonly nameEn: string;
  /** Decision number and date, or the publisher's own name for the version. */
  readonly decision: string;
  readonly firstYear: number;
  readonly lastYear: number;
  readonly scaleMin: number;
  readonly scaleMax: number;
  readonly scaleUnit: ScaleUnit;
  readonly direction: Direction;
  readonly rankDecimals: number;
  readonly aggregation: Aggregation;
  /** What changed against the version before; empty for the first. */
  readonly breakVi: string;
  readonly breakEn: string;
  readonly source: string;
  readonly status: MethodStatus;
}

/** A node of a method's criterion tree. Level 0 is the index itself, 1 lĩnh vực, 2 tiêu chí, 3 tiêu chí thành phần. */
export interface CriterionRecord extends Origin {
  readonly methodId: MethodId;
  readonly criterionId: CriterionId;
  readonly parentId: CriterionId | null;
  readonly level: number;
  /** Equal in two methods when the criterion measures the same thing in both. */
  readonly canonicalId: string;
  readonly nameVi: string;
  readonly nameEn: string;
  readonly minPoints: number;
  readonly maxPoints: number;
  readonly position: number;
}

/** The period of a figure that stands for its whole year. */
export const wholeYear = '';

export type ScoreKind = 'selfAssessed' | 'appraised' | 'survey' | 'final';

/** One figure: value in the criterion's own scale, or the reason it is missing. */
export interface ScoreRecord extends Origin {
  readonly unitId: UnitId;
  readonly year: number;
  /** `wholeYear`, or a part of it: `H1`, `Q2`, `M03`. */
  readonly period: string;
  readonly indexCode: IndexCode;
  readonly methodId: MethodId;
  readonly criterionId: CriterionId;
  readonly kind: ScoreKind;
  readonly value: number | null;
  readonly maxPoints: number | null;
  /** Survey sample size where published. */
  readonly n: number | null;
  readonly missingReason: MissingReason | null;
}

/** What a source printed beside a figure. `preferred` is false for the second of two conflicting publications. */
export interface PublicationRecord extends Origin {
  readonly unitId: UnitId;
  readonly year: number;
  readonly indexCode: IndexCode;
  /** The figure as this source gives it, in the index's scale. */
  readonly value: number | null;
  readonly publishedRank: number | null;
  readonly rankedUnits: number | null;
  readonly publishedChangePoints: number | null;
  readonly publishedPlacesGained: number | null;
  /** `reported` by the source, or `derived` from other published figures. */
  readonly basis: 'reported' | 'derived';
  /** How a derived figure was obtained, e.g. `90.09-1.03`; empty when reported. */
  readonly basisNote: string;
  readonly conflictId: string | null;
  readonly preferred: boolean;
  readonly source: string;
}

/** Two publications that disagree, or one that disagrees with itself. */
export interface ConflictRecord extends Origin {
  readonly conflictId: string;
  readonly what: string;
  readonly valueA: string;
  readonly valueB: string;
  readonly kindOfError: string;
  readonly sources: string;
}

/** A classification band of (index, level, year): values from `lowerBound` up to the next band. */
export interface BandRecord extends Origin {
  readonly indexCode: IndexCode;
  readonly level: Level;
  readonly year: number;
  readonly bandId: string;
  readonly labelVi: string;
  readonly labelEn: string;
  readonly lowerBound: number;
  readonly inclusive: boolean;
  /** 1 is the best band. */
  readonly position: number;
  readonly source: string;
}

export interface GroupRecord extends Origin {
  readonly groupId: GroupId;
  readonly nameVi: string;
  readonly nameEn: string;
  readonly unitId: UnitId;
  readonly source: string;
}

/** A declared feature of a unit, e.g. its population: what tells which units are alike. */
export interface FeatureRecord extends Origin {
  readonly unitId: UnitId;
  readonly featureId: string;
  readonly nameVi: string;
  readonly nameEn: string;
  /** What it is counted in, as the file says: `người`, `km²`. */
  readonly measure: string;
  readonly value: number | null;
  readonly source: string;
}

/** A published reference value for all units together, e.g. the national mean of PAR INDEX 2024. */
export interface ReferenceRecord extends Origin {
  readonly indexCode: IndexCode;
  readonly year: number;
  readonly kind: 'mean';
  readonly value: number;
  readonly note: string;
  readonly source: string;
}

/** What became of a unit on a date. */
export interface SuccessionRecord extends Origin {
  readonly oldUnitId: UnitId;
  readonly newUnitId: UnitId;
  readonly part: 'whole' | 'part';
  readonly effectiveDate: string;
  /** Share of the old unit, 0–1, where the register states one; the shares of one old unit sum to 1. */
  readonly share: number | null;
}

/** Answers by level of satisfaction, 1 to 5. */
export interface LevelCounts {
  readonly level1Count: number;
  readonly level2Count: number;
  readonly level3Count: number;
  readonly level4Count: number;
  readonly level5Count: number;
}

/** Sums of the answers' weights by level; equal to the counts where a survey has no weights. */
export interface LevelWeights {
  readonly level1Weight: number;
  readonly level2Weight: number;
  readonly level3Weight: number;
  readonly level4Weight: number;
  readonly level5Weight: number;
  /** Σw² over all levels: with Σw it gives the effective sample size (Kish 1965). */
  readonly weightSquares: number;
}

/** Where survey answers belong. `serviceField` and `channel` are the file's words, empty where it has none. */
export interface AnswerPlace {
  readonly unitId: UnitId;
  readonly year: number;
  /** `wholeYear`, or a part of it: `H1`, `Q2`, `M03`. */
  readonly period: string;
  readonly serviceField: string;
  readonly channel: string;
  readonly methodId: MethodId;
}

/** The valid answers to one question in one place. `row` is the line of the first of them. */
export interface AnswerCellRecord extends Origin, AnswerPlace, LevelCounts, LevelWeights {
  /** Number of the place within its batch, as `AnswerCaseRecord.caseCode` has it. */
  readonly caseCode: number;
  /** A criterion without parts: the question's place in its method's tree. */
  readonly questionId: CriterionId;
}

/** The questionnaires of one place. `row` is the line of the first of them. */
export interface AnswerCaseRecord extends Origin, AnswerPlace {
  /** Number of the place within its batch: single answers refer to it. */
  readonly caseCode: number;
  readonly questionnaireCount: number;
}

/** One loaded file and what became of its rows: read = loaded + rejected + skipped. */
export interface BatchRecord {
  readonly batchId: BatchId;
  /** Order in which the files were loaded: a later one is applied on top of an earlier one. */
  readonly position: number;
  readonly fileName: string;
  /** What kind of records the file holds, e.g. `scores`. */
  readonly register: string;
  readonly title: string;
  readonly source: string;
  readonly read: number;
  readonly loaded: number;
  readonly rejected: number;
  readonly skipped: number;
}
