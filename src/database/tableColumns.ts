import type { MetricRecord, PlanConflictRecord, PlanRecord, TargetRecord } from '../domain/planRecords.ts';
import type {
  AnswerCaseRecord,
  AnswerCellRecord,
  AnswerPlace,
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
} from '../domain/records.ts';

export type ColumnType = 'text' | 'integer' | 'double' | 'boolean';

/** A record's fields as columns of its table, in the table's order; every field must be named. */
type Columns<Record_> = { readonly [Field in keyof Record_]-?: readonly [column: string, type: ColumnType] };

const origin = { batchId: ['batch_id', 'text'], row: ['row', 'integer'] } as const;

export const indexColumns: Columns<IndexRecord> = {
  ...origin,
  indexCode: ['index_code', 'text'],
  nameVi: ['name_vi', 'text'],
  nameEn: ['name_en', 'text'],
  publisher: ['publisher', 'text'],
};

export const unitColumns: Columns<UnitRecord> = {
  ...origin,
  unitId: ['unit_id', 'text'],
  code: ['code', 'text'],
  name: ['name', 'text'],
  kind: ['kind', 'text'],
  parentId: ['parent_id', 'text'],
  validFrom: ['valid_from', 'text'],
  validTo: ['valid_to', 'text'],
};

export const methodColumns: Columns<MethodRecord> = {
  ...origin,
  methodId: ['method_id', 'text'],
  indexCode: ['index_code', 'text'],
  level: ['level', 'text'],
  nameVi: ['name_vi', 'text'],
  nameEn: ['name_en', 'text'],
  decision: ['decision', 'text'],
  firstYear: ['first_year', 'integer'],
  lastYear: ['last_year', 'integer'],
  scaleMin: ['scale_min', 'double'],
  scaleMax: ['scale_max', 'double'],
  scaleUnit: ['scale_unit', 'text'],
  direction: ['direction', 'text'],
  rankDecimals: ['rank_decimals', 'integer'],
  aggregation: ['aggregation', 'text'],
  breakVi: ['break_vi', 'text'],
  breakEn: ['break_en', 'text'],
  source: ['source', 'text'],
  status: ['status', 'text'],
};

export const criterionColumns: Columns<CriterionRecord> = {
  ...origin,
  methodId: ['method_id', 'text'],
  criterionId: ['criterion_id', 'text'],
  parentId: ['parent_id', 'text'],
  level: ['level', 'integer'],
  canonicalId: ['canonical_id', 'text'],
  nameVi: ['name_vi', 'text'],
  nameEn: ['name_en', 'text'],
  minPoints: ['min_points', 'double'],
  maxPoints: ['max_points', 'double'],
  position: ['position', 'integer'],
};

export const scoreColumns: Columns<ScoreRecord> = {
  ...origin,
  unitId: ['unit_id', 'text'],
  year: ['year', 'integer'],
  period: ['period', 'text'],
  indexCode: ['index_code', 'text'],
  methodId: ['method_id', 'text'],
  criterionId: ['criterion_id', 'text'],
  kind: ['kind', 'text'],
  value: ['value', 'double'],
  maxPoints: ['max_points', 'double'],
  n: ['n', 'double'],
  missingReason: ['missing_reason', 'text'],
};

export const publicationColumns: Columns<PublicationRecord> = {
  ...origin,
  unitId: ['unit_id', 'text'],
  year: ['year', 'integer'],
  indexCode: ['index_code', 'text'],
  value: ['value', 'double'],
  publishedRank: ['published_rank', 'integer'],
  rankedUnits: ['ranked_units', 'integer'],
  publishedChangePoints: ['published_change_points', 'double'],
  publishedPlacesGained: ['published_places_gained', 'integer'],
  basis: ['basis', 'text'],
  basisNote: ['basis_note', 'text'],
  conflictId: ['conflict_id', 'text'],
  preferred: ['preferred', 'boolean'],
  source: ['source', 'text'],
};

export const conflictColumns: Columns<ConflictRecord> = {
  ...origin,
  conflictId: ['conflict_id', 'text'],
  what: ['what', 'text'],
  valueA: ['value_a', 'text'],
  valueB: ['value_b', 'text'],
  kindOfError: ['kind_of_error', 'text'],
  sources: ['sources', 'text'],
};

export const bandColumns: Columns<BandRecord> = {
  ...origin,
  indexCode: ['index_code', 'text'],
  level: ['level', 'text'],
  year: ['year', 'integer'],
  bandId: ['band_id', 'text'],
  labelVi: ['label_vi', 'text'],
  labelEn: ['label_en', 'text'],
  lowerBound: ['lower_bound', 'double'],
  inclusive: ['inclusive', 'boolean'],
  position: ['position', 'integer'],
  source: ['source', 'text'],
};

export const groupColumns: Columns<GroupRecord> = {
  ...origin,
  groupId: ['group_id', 'text'],
  nameVi: ['name_vi', 'text'],
  nameEn: ['name_en', 'text'],
  unitId: ['unit_id', 'text'],
  source: ['source', 'text'],
};

export const featureColumns: Columns<FeatureRecord> = {
  ...origin,
  unitId: ['unit_id', 'text'],
  featureId: ['feature_id', 'text'],
  nameVi: ['name_vi', 'text'],
  nameEn: ['name_en', 'text'],
  measure: ['measure', 'text'],
  value: ['value', 'double'],
  source: ['source', 'text'],
};

export const referenceColumns: Columns<ReferenceRecord> = {
  ...origin,
  indexCode: ['index_code', 'text'],
  year: ['year', 'integer'],
  kind: ['kind', 'text'],
  value: ['value', 'double'],
  note: ['note', 'text'],
  source: ['source', 'text'],
};

export const successionColumns: Columns<SuccessionRecord> = {
  ...origin,
  oldUnitId: ['old_unit_id', 'text'],
  newUnitId: ['new_unit_id', 'text'],
  part: ['part', 'text'],
  effectiveDate: ['effective_date', 'text'],
  share: ['share', 'double'],
};

const answerPlace = {
  unitId: ['unit_id', 'text'],
  year: ['year', 'integer'],
  period: ['period', 'text'],
  serviceField: ['service_field', 'text'],
  channel: ['channel', 'text'],
  methodId: ['method_id', 'text'],
} as const;

export const answerCellColumns: Columns<Omit<AnswerCellRecord, keyof AnswerPlace>> = {
  ...origin,
  caseCode: ['case_code', 'integer'],
  questionId: ['question_id', 'text'],
  level1Count: ['level1_count', 'integer'],
  level2Count: ['level2_count', 'integer'],
  level3Count: ['level3_count', 'integer'],
  level4Count: ['level4_count', 'integer'],
  level5Count: ['level5_count', 'integer'],
  level1Weight: ['level1_weight', 'double'],
  level2Weight: ['level2_weight', 'double'],
  level3Weight: ['level3_weight', 'double'],
  level4Weight: ['level4_weight', 'double'],
  level5Weight: ['level5_weight', 'double'],
  weightSquares: ['weight_squares', 'double'],
};

export const answerCaseColumns: Columns<AnswerCaseRecord> = {
  ...origin,
  ...answerPlace,
  caseCode: ['case_code', 'integer'],
  questionnaireCount: ['questionnaire_count', 'integer'],
};

export const planColumns: Columns<PlanRecord> = {
  ...origin,
  planId: ['plan_id', 'text'],
  docNumber: ['doc_number', 'text'],
  docDate: ['doc_date', 'text'],
  issuer: ['issuer', 'text'],
  title: ['title', 'text'],
  firstYear: ['first_year', 'integer'],
  lastYear: ['last_year', 'integer'],
  textFile: ['text_file', 'text'],
  source: ['source', 'text'],
};

export const metricColumns: Columns<MetricRecord> = {
  ...origin,
  metricId: ['metric_id', 'text'],
  nameVi: ['name_vi', 'text'],
  nameEn: ['name_en', 'text'],
  indexCode: ['index_code', 'text'],
  criterionId: ['criterion_id', 'text'],
  kind: ['kind', 'text'],
  scope: ['scope', 'text'],
  period: ['period', 'text'],
  valueKind: ['value_kind', 'text'],
  direction: ['direction', 'text'],
  population: ['population', 'text'],
  transform: ['transform', 'text'],
};

/** A target as its table holds it: lists of names as one text, joined by line feeds. */
export type TargetRow = Omit<TargetRecord, 'fields' | 'exclusions'> & {
  readonly fields: string;
  readonly exclusions: string;
};

export const targetColumns: Columns<TargetRow> = {
  ...origin,
  targetId: ['target_id', 'text'],
  planId: ['plan_id', 'text'],
  clause: ['clause', 'text'],
  verbatim: ['verbatim', 'text'],
  metricId: ['metric_id', 'text'],
  scopeText: ['scope_text', 'text'],
  comparator: ['comparator', 'text'],
  value: ['value', 'double'],
  bandLabel: ['band_label', 'text'],
  unit: ['unit', 'text'],
  aggregate: ['aggregate', 'text'],
  fields: ['fields', 'text'],
  exclusions: ['exclusions', 'text'],
  frequency: ['frequency', 'text'],
  firstYear: ['first_year', 'integer'],
  lastYear: ['last_year', 'integer'],
  baselineYear: ['baseline_year', 'integer'],
  baselineValue: ['baseline_value', 'double'],
  deadline: ['deadline', 'text'],
  conflictId: ['conflict_id', 'text'],
  agency: ['agency', 'text'],
  partners: ['partners', 'text'],
  note: ['note', 'text'],
};

export const planConflictColumns: Columns<PlanConflictRecord> = {
  ...origin,
  conflictId: ['conflict_id', 'text'],
  planId: ['plan_id', 'text'],
  clauseA: ['clause_a', 'text'],
  textA: ['text_a', 'text'],
  clauseB: ['clause_b', 'text'],
  textB: ['text_b', 'text'],
  difference: ['difference', 'text'],
  effect: ['effect', 'text'],
  handling: ['handling', 'text'],
};

export const batchColumns: Columns<BatchRecord> = {
  batchId: ['batch_id', 'text'],
  position: ['position', 'integer'],
  fileName: ['file_name', 'text'],
  register: ['register', 'text'],
  title: ['title', 'text'],
  source: ['source', 'text'],
  read: ['read', 'integer'],
  loaded: ['loaded', 'integer'],
  rejected: ['rejected', 'integer'],
  skipped: ['skipped', 'integer'],
};
