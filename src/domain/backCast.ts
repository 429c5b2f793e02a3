import type { UnitId } from './ids.ts';
import { compensatedSum } from './sum.ts';

/** A unit that a new one was formed of, with its figure of an earlier year. */
export interface Predecessor {
  readonly unitId: UnitId;
  readonly part: 'whole' | 'part';
  /** Figure in the index's own scale; null when missing. */
  readonly value: number | null;
  /** Declared weight above 0 (population, answers); null when none is declared. */
  readonly weight: number | null;
  /** Share 0–1 of a divided unit that somebody allocated to the new one; null when nobody did. */
  readonly share: number | null;
}

/**
 * An estimated figure of a new unit for a year before it existed. `split`: a predecessor was divided and nobody
 * allocated it; `predecessorMissing`: a predecessor has no figure; `noPredecessor`: none is known.
 */
export type BackCast =
  | {
      readonly value: number;
      readonly basis: 'whole' | 'allocation';
      /** `declared`: every predecessor has a weight; else each counts the same. */
      readonly weighting: 'declared' | 'equal';
      readonly predecessors: readonly UnitId[];
    }
  | {
      readonly value: null;
      readonly reason: 'split' | 'predecessorMissing' | 'noPredecessor';
      /** The predecessors to blame. */
      readonly because: readonly UnitId[];
    };

/**
 * Mean of the predecessors' figures, weighted by declared weights if all have one, else equally; a divided
 * predecessor counts with its allocated share of its weight. An estimate: never ranked, always named as one.
 */
export function backCast(predecessors: readonly Predecessor[]): BackCast {
  if (predecessors.length === 0) return { value: null, reason: 'noPredecessor', because: [] };
  const split = predecessors.filter(({ part, share }) => part === 'part' && share === null);
  if (split.length > 0) return { value: null, reason: 'split', because: idsOf(split) };
  const counted = predecessors.filter(({ part, share }) => part === 'whole' || share !== 0);
  if (counted.length === 0) return { value: null, reason: 'noPredecessor', because: [] };
  const missing = counted.filter(({ value }) => value === null);
  if (missing.length > 0) return { value: null, reason: 'predecessorMissing', because: idsOf(missing) };
  const isDeclared = counted.every(({ weight }) => weight !== null && weight > 0);
  const parts = counted.map(({ value, weight, part, share }) => ({
    value: value ?? 0,
    weight: (isDeclared ? (weight ?? 1) : 1) * (part === 'part' ? (share ?? 0) : 1),
  }));
  return {
    value:
      compensatedSum(parts.map(({ value, weight }) => value * weight)) /
      compensatedSum(parts.map(({ weight }) => weight)),
    basis: predecessors.some(({ part }) => part === 'part') ? 'allocation' : 'whole',
    weighting: isDeclared ? 'declared' : 'equal',
    predecessors: idsOf(counted),
  };
}

const idsOf = (units: readonly Predecessor[]): readonly UnitId[] => units.map(({ unitId }) => unitId);
