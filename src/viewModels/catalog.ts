import type { BandRecord, BatchRecord, CriterionRecord, MethodRecord } from '../domain/records.ts';
import type { AnswerPeriodRow } from '../queries/answerPeriods.ts';
import type { ConflictRow } from '../queries/conflicts.ts';
import type { FeatureRow } from '../queries/features.ts';
import type { GroupRow } from '../queries/groups.ts';
import type { IndexUnitRow } from '../queries/indexUnits.ts';
import type { IndexYearRow } from '../queries/indexYears.ts';
import type { IndexRow } from '../queries/indices.ts';
import type { ReferenceRow } from '../queries/referenceValues.ts';
import type { UnitRow } from '../queries/units.ts';

/** An index; `label` is its short name where the full name does not tell it. */
export interface NamedIndex extends IndexRow {
  readonly label?: string;
}

/** The registers of a workspace: small, read once, shared by every screen. */
export interface Catalog {
  readonly indices: readonly NamedIndex[];
  readonly indexYears: readonly IndexYearRow[];
  readonly indexUnits: readonly IndexUnitRow[];
  /** Where people were asked, whatever figures of the year there are besides. */
  readonly answerPeriods: readonly AnswerPeriodRow[];
  readonly units: readonly UnitRow[];
  readonly methods: readonly MethodRecord[];
  readonly criteria: readonly CriterionRecord[];
  readonly groups: readonly GroupRow[];
  readonly features: readonly FeatureRow[];
  readonly bands: readonly BandRecord[];
  readonly references: readonly ReferenceRow[];
  readonly batches: readonly BatchRecord[];
  readonly conflicts: readonly ConflictRow[];
}
