import type { CriterionId, IndexCode, UnitId } from './ids.ts';
import type { Level } from './records.ts';

/** What a scenario is about: one unit's index in one year. */
export interface ScenarioScope {
  readonly indexCode: IndexCode;
  readonly level: Level;
  readonly year: number;
  readonly unitId: UnitId;
}

/** "What if": a unit's criteria with other points than they had. Never figures, always marked as a scenario. */
export interface Scenario extends ScenarioScope {
  /** Points of the criteria that were changed, in their own scale. */
  readonly points: Readonly<Record<CriterionId, number>>;
}

/** Whether two speak of the same unit, index and year. */
export const isSameScope = (a: ScenarioScope, b: ScenarioScope): boolean =>
  a.indexCode === b.indexCode && a.level === b.level && a.year === b.year && a.unitId === b.unitId;
