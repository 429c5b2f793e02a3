import type { UnitId } from './ids.ts';
import { compensatedSum, meanOf } from './sum.ts';

/** What is known of a unit: its value on each feature; null is missing. */
export interface FeatureVector {
  readonly unitId: UnitId;
  readonly values: readonly (number | null)[];
}

/** How far a unit is from another. */
export interface PeerDistance {
  readonly unitId: UnitId;
  /** In standard deviations: the root mean square of the differences on the features both have. */
  readonly distance: number;
  /** Features both have. */
  readonly sharedCount: number;
}

/**
 * Units by their distance to one of them, the nearest first, equal ones in the order given. Features are standardised
 * (z-scores over the units that have them), so that none counts more for its unit of measure; the distance is
 * Euclidean, averaged over the features both units have, so that a missing one neither adds nor counts (Gower 1971,
 * "A general coefficient of similarity and some of its properties", Biometrics 27). A unit that shares no feature with
 * it is left out, and so is everything when the unit itself is not among the units.
 */
export function peerDistances(units: readonly FeatureVector[], unitId: UnitId): readonly PeerDistance[] {
  const own = units.find((unit) => unit.unitId === unitId);
  if (own === undefined) return [];
  const scales = own.values.map((_value, feature) => scaleOf(units, feature));
  return units
    .filter((unit) => unit.unitId !== unitId)
    .flatMap((unit) => {
      const squares = scales.flatMap((scale, feature) => {
        const [left, right] = [own.values[feature] ?? null, unit.values[feature] ?? null];
        if (scale === null || left === null || right === null) return [];
        return ((left - right) / scale) ** 2;
      });
      const mean = meanOf(squares);
      return mean === null
        ? []
        : [{ unitId: unit.unitId, distance: Math.sqrt(mean), sharedCount: squares.length }];
    })
    .toSorted((a, b) => a.distance - b.distance);
}

/** Standard deviation of a feature over the units that have it; null where they are all alike and it tells nothing. */
function scaleOf(units: readonly FeatureVector[], feature: number): number | null {
  const values = units.flatMap((unit) => unit.values[feature] ?? []);
  const mean = meanOf(values);
  if (mean === null) return null;
  const variance = compensatedSum(values.map((value) => (value - mean) ** 2)) / values.length;
  return variance > 0 ? Math.sqrt(variance) : null;
}
