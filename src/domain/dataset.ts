import type { BatchId } from './ids.ts';
import type { Issue } from './issue.ts';
import type { MetricRecord, PlanConflictRecord, PlanRecord, TargetRecord } from './planRecords.ts';
import type {
  AnswerCaseRecord,
  AnswerCellRecord,
  BandRecord,
  BatchRecord,
  ConflictRecord,
  CriterionRecord,
  FeatureRecord,
  GroupRecord,
  IndexRecord,
  MethodRecord,
  PublicationRecord,
  ReferenceRecord,
  ScoreRecord,
  SuccessionRecord,
  UnitRecord,
} from './records.ts';

/** What was found in one file, in the order of its lines. */
export interface BatchIssues {
  readonly batchId: BatchId;
  readonly issues: readonly Issue[];
}

/** Everything a workspace holds: the records of all its files and what became of every row. */
export interface Dataset {
  readonly indices: readonly IndexRecord[];
  readonly units: readonly UnitRecord[];
  readonly methods: readonly MethodRecord[];
  readonly criteria: readonly CriterionRecord[];
  readonly scores: readonly ScoreRecord[];
  readonly publications: readonly PublicationRecord[];
  readonly conflicts: readonly ConflictRecord[];
  readonly bands: readonly BandRecord[];
  readonly groups: readonly GroupRecord[];
  readonly features: readonly FeatureRecord[];
  readonly references: readonly ReferenceRecord[];
  readonly successions: readonly SuccessionRecord[];
  /** Survey answers counted by place, question and level. */
  readonly answerCells: readonly AnswerCellRecord[];
  readonly answerCases: readonly AnswerCaseRecord[];
  readonly plans: readonly PlanRecord[];
  readonly metrics: readonly MetricRecord[];
  readonly targets: readonly TargetRecord[];
  readonly planConflicts: readonly PlanConflictRecord[];
  /** One per file, in the order the files were given. */
  readonly batches: readonly BatchRecord[];
  /** One per file, in the same order; `issues` is empty for a clean file. */
  readonly issues: readonly BatchIssues[];
}
