import type { UnitId } from './ids.ts';
import { rankConfidence } from './rankConfidence.ts';
import type { RankConfidenceOptions, SurveyedUnit } from './rankConfidence.ts';
import { weightSensitivity } from './weightSensitivity.ts';
import type { RankRange, SensitivityOptions, WeighedUnit } from './weightSensitivity.ts';

/** What the ranks of one year rest on: answers of a survey, or points of areas. Plain data, to be sent to a worker. */
export type RankRangesInput =
  | {
      readonly kind: 'confidence';
      readonly units: readonly SurveyedUnit[];
      readonly options: RankConfidenceOptions;
    }
  | {
      readonly kind: 'sensitivity';
      readonly units: readonly WeighedUnit[];
      readonly options: SensitivityOptions;
    };

/** The ranks a unit may claim. */
export interface UnitRankRange extends RankRange {
  readonly unitId: UnitId;
  readonly n: number;
  /** When one area's weight varies at a time; null for a survey. */
  readonly oneArea: RankRange | null;
}

/** Between which ranks every unit stands: for certain in a survey, under other weights where points were given. */
export function rankRanges(input: RankRangesInput): readonly UnitRankRange[] {
  if (input.kind === 'confidence') {
    return [...rankConfidence(input.units, input.options)].map(([unitId, { best, worst, n }]) => ({
      unitId,
      best,
      worst,
      n,
      oneArea: null,
    }));
  }
  return [...weightSensitivity(input.units, input.options)].map(([unitId, { allAreas, oneArea, n }]) => ({
    unitId,
    ...allAreas,
    n,
    oneArea,
  }));
}
