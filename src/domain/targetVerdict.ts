import type { UnitId } from './ids.ts';
import type { InsufficientReason } from './pooledFigure.ts';
import type { TargetFigure } from './targetFigures.ts';

export type VerdictStatus = 'met' | 'missed' | 'insufficient';

/** A unit or a field held against the target for itself. */
export interface PartVerdict {
  readonly kind: 'unit' | 'field';
  readonly id: string;
  readonly name: string;
  readonly status: VerdictStatus;
  /** In the metric's unit; null when there is none. */
  readonly value: number | null;
  readonly n: number | null;
  /** Positive on the good side; null without a value. */
  readonly distance: number | null;
}

/** One of several ways to read a target, with what it gives. */
export interface Reading {
  readonly kind: 'points' | 'relative' | 'withoutExcepted' | 'withExcepted';
  readonly status: VerdictStatus;
  readonly value: number | null;
  readonly distance: number | null;
}

/** What the figures of one due date say. */
export interface Verdict {
  readonly status: VerdictStatus | 'conflict';
  readonly reason: InsufficientReason | null;
  /** What is held against the bound: a pooled figure, the worst one, or for a share the number of units. */
  readonly value: number | null;
  /** What it is held against: the target's value, or for a share the units needed. */
  readonly bound: number | null;
  /** Positive on the good side, in the unit of `value`; days for dates; steps for bands. */
  readonly distance: number | null;
  /** Cases a percentage rests on. */
  readonly n: number | null;
  readonly unitsUsed: number;
  readonly unitsOf: number;
  /** What decides `everyUnit` and `everyField`. */
  readonly worst: PartVerdict | null;
  /** Every unit or field for itself, where the target says something of it. */
  readonly parts: readonly PartVerdict[];
  /** Two or more when the target is read in several ways. */
  readonly readings: readonly Reading[];
  /** The base year's figure of a change. */
  readonly baseline: number | null;
  readonly figures: readonly TargetFigure[];
}

/** A verdict with nothing to rest on. */
export const noVerdict = (reason: InsufficientReason, bound: number | null = null): Verdict => ({
  status: 'insufficient',
  reason,
  value: null,
  bound,
  distance: null,
  n: null,
  unitsUsed: 0,
  unitsOf: 0,
  worst: null,
  parts: [],
  readings: [],
  baseline: null,
  figures: [],
});

/** The part that lies worst: lowest distance first, those without a value last. */
export function worstPart(parts: readonly PartVerdict[]): PartVerdict | null {
  const known = parts.filter(({ distance }) => distance !== null);
  return known.toSorted((a, b) => (a.distance ?? 0) - (b.distance ?? 0))[0] ?? null;
}

/** The verdict all parts give together: one that misses decides, else one that is unknown. */
export function togetherStatus(parts: readonly Pick<PartVerdict, 'status'>[]): VerdictStatus {
  if (parts.some(({ status }) => status === 'missed')) return 'missed';
  return parts.length === 0 || parts.some(({ status }) => status === 'insufficient') ? 'insufficient' : 'met';
}

/** One verdict from two readings: the shared one, a conflict when one is met and the other missed. */
export function agreedStatus(readings: readonly Pick<Reading, 'status'>[]): Verdict['status'] {
  const statuses = new Set(readings.map(({ status }) => status));
  if (statuses.has('met') && statuses.has('missed')) return 'conflict';
  if (statuses.has('insufficient') || statuses.size === 0) return 'insufficient';
  return statuses.has('missed') ? 'missed' : 'met';
}

/** A unit's own verdict as a part. */
export const unitPart = (
  unit: { readonly unitId: UnitId; readonly name: string },
  verdict: Omit<PartVerdict, 'kind' | 'id' | 'name'>,
): PartVerdict => ({ kind: 'unit', id: unit.unitId, name: unit.name, ...verdict });
