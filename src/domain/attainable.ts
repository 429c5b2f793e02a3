import type { CriterionId, UnitId } from './ids.ts';
import { groupBy } from './groupBy.ts';
import { medianOf } from './quantile.ts';

/** One unit's points on one criterion. All figures compared are of one kind of unit, year and method. */
export interface CriterionFigure {
  readonly unitId: UnitId;
  readonly criterionId: CriterionId;
  readonly points: number | null;
  readonly maxPoints: number;
}

/** What a unit is measured against: the best ratio any peer reached, or the peers' median ratio. */
export type PeerReference = 'best' | 'median';

/** What a unit could gain on one criterion by doing as well as its peers do. */
export interface AttainableGain {
  readonly criterionId: CriterionId;
  /** `(referenceRatio − ownRatio) · maxPoints` in the criterion's points, never negative. */
  readonly gainPoints: number;
  readonly ownRatio: number;
  /** Null when no peer has a figure. */
  readonly referenceRatio: number | null;
  /** The peer that reached the best ratio, the first in order if several did; null for a median. */
  readonly peerId: UnitId | null;
}

/**
 * Peer-attainable gains of a unit, in the order of its criteria. The unit is not its own peer; a criterion on
 * which it has no points, or that has no maximum, is left out.
 */
export function attainableGains(
  unitId: UnitId,
  figures: readonly CriterionFigure[],
  reference: PeerReference,
): readonly AttainableGain[] {
  const peers = figures.flatMap((figure) => {
    const ratio = ratioOf(figure);
    return figure.unitId === unitId || ratio === null ? [] : [{ ...figure, ratio }];
  });
  const peersByCriterion = groupBy(peers, ({ criterionId }) => criterionId);
  return figures.flatMap((figure) => {
    const ownRatio = figure.unitId === unitId ? ratioOf(figure) : null;
    if (ownRatio === null) return [];
    const { criterionId, maxPoints } = figure;
    const { ratio, peerId } = referenceAmong(peersByCriterion.get(criterionId) ?? [], reference);
    const gainPoints = Math.max(0, (ratio ?? ownRatio) - ownRatio) * maxPoints;
    return [{ criterionId, gainPoints, ownRatio, referenceRatio: ratio, peerId }];
  });
}

interface PeerRatio {
  readonly unitId: UnitId;
  readonly ratio: number;
}

function ratioOf({ points, maxPoints }: CriterionFigure): number | null {
  return points === null || maxPoints <= 0 ? null : points / maxPoints;
}

function referenceAmong(
  peers: readonly PeerRatio[],
  reference: PeerReference,
): { readonly ratio: number | null; readonly peerId: UnitId | null } {
  if (reference === 'median') {
    return { ratio: medianOf(peers.map(({ ratio }) => ratio)), peerId: null };
  }
  let best: PeerRatio | null = null;
  for (const peer of peers) if (best === null || peer.ratio > best.ratio) best = peer;
  return { ratio: best?.ratio ?? null, peerId: best?.unitId ?? null };
}
