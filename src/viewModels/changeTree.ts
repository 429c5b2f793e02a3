import type { ContributionKind } from '../domain/contribution.ts';
import { canonicalParents, contributionTree, rootKey } from '../domain/contributionTree.ts';
import type { ContributionTreeResult, MethodYear } from '../domain/contributionTree.ts';
import type { CriterionId, UnitId } from '../domain/ids.ts';
import { asCriterionId } from '../domain/ids.ts';
import type { CriterionPointsFigure } from '../domain/lowestFigures.ts';
import type { CriterionRecord } from '../domain/records.ts';
import type { CriterionScoreRow } from '../queries/criterionScores.ts';
import type { Catalog } from './catalog.ts';
import type { Comparison } from './comparison.ts';
import { officialPriority } from './scoreLookup.ts';
import type { YearPage } from './yearbook.ts';

/** One summand of a change: a criterion below the node looked at, for one reason. */
export interface ChangePart {
  /** Canonical id; `rootKey` for what belongs to the index as a whole. */
  readonly key: CriterionId;
  readonly kind: ContributionKind;
  readonly points: number;
}

/** The official figures of one unit in one year, by criterion. */
export function figuresOfUnit(
  scores: readonly CriterionScoreRow[],
  unitId: UnitId,
  year: number,
): ReadonlyMap<CriterionId, CriterionPointsFigure> {
  const best = new Map<CriterionId, CriterionScoreRow>();
  for (const row of scores) {
    if (row.unitId !== unitId || row.year !== year || officialPriority(row) < 0) continue;
    const known = best.get(row.criterionId);
    if (known === undefined || officialPriority(row) < officialPriority(known))
      best.set(row.criterionId, row);
  }
  return new Map(
    [...best].map(([criterionId, { value, maxPoints, missingReason }]) => [
      criterionId,
      { points: value, maxPoints, missingReason },
    ]),
  );
}

/** A unit's figures of a year with the criteria they are counted on; null when the index has no value. */
export function methodYearOf(
  catalog: Pick<Catalog, 'criteria'>,
  { method, year, entries }: YearPage,
  unitId: UnitId,
  scores: readonly CriterionScoreRow[],
): MethodYear | null {
  const value = entries.get(unitId)?.value ?? null;
  if (value === null) return null;
  return {
    criteria: criteriaOf(catalog, { method }),
    figures: figuresOfUnit(scores, unitId, year),
    scaleMax: method.scaleMax,
    value,
  };
}

export const criteriaOf = (
  { criteria }: Pick<Catalog, 'criteria'>,
  { method }: Pick<YearPage, 'method'>,
): readonly CriterionRecord[] => criteria.filter(({ methodId }) => methodId === method.methodId);

/** Why a unit's index moved between the two years, down to the lowest criteria known; null without a value in both. */
export function changeTreeOf(
  catalog: Pick<Catalog, 'criteria'>,
  { base, now }: Comparison,
  unitId: UnitId,
  scores: readonly CriterionScoreRow[],
): ContributionTreeResult | null {
  const before = methodYearOf(catalog, base, unitId, scores);
  const after = methodYearOf(catalog, now, unitId, scores);
  return before === null || after === null ? null : contributionTree(before, after);
}

/** The criteria of both years by canonical id, those of now first; and which stands below which. */
export interface JoinedCriteria {
  readonly recordOf: ReadonlyMap<CriterionId, CriterionRecord>;
  readonly parentOf: ReadonlyMap<CriterionId, CriterionId | null>;
}

const byCanonicalId = (records: readonly CriterionRecord[]) =>
  records.map((record) => [asCriterionId(record.canonicalId), record] as const);

/** Joins the criterion trees of two years by canonical id. */
export function joinCriteria(catalog: Pick<Catalog, 'criteria'>, { base, now }: Comparison): JoinedCriteria {
  const [before, after] = [criteriaOf(catalog, base), criteriaOf(catalog, now)];
  return {
    recordOf: new Map([...byCanonicalId(before), ...byCanonicalId(after)]),
    parentOf: canonicalParents(before, after),
  };
}

type NodeTotals = ReadonlyMap<CriterionId, { readonly byKind: Readonly<Record<ContributionKind, number>> }>;

const shownKinds: readonly ContributionKind[] = ['performance', 'weight', 'structure'];

/**
 * The summands of a node: every criterion directly below it for every reason, and at the root bonus and rounding.
 * A reason that moved nothing has no summand, except the performance of a criterion that stood still.
 */
export function partsBelow(
  nodes: NodeTotals,
  { parentOf }: Pick<JoinedCriteria, 'parentOf'>,
  key: CriterionId,
): readonly ChangePart[] {
  const children = [...nodes.keys()].filter((node) => parentOf.get(node) === key);
  const below = children.flatMap((child) => {
    const kinds = nodes.get(child)?.byKind;
    return shownKinds.flatMap((kind): ChangePart[] => {
      const points = kinds?.[kind] ?? 0;
      const isStill = kind === 'performance' && kinds?.structure === 0;
      return points === 0 && !isStill ? [] : [{ key: child, kind, points }];
    });
  });
  const own = nodes.get(key)?.byKind;
  const ofIndex = (['bonus', 'rounding'] as const).flatMap((kind): ChangePart[] => {
    const points = key === rootKey ? (own?.[kind] ?? 0) : 0;
    return points === 0 ? [] : [{ key, kind, points }];
  });
  return [...below, ...ownParts(nodes, children, key), ...ofIndex];
}

/** What a criterion that was a whole in one version and has parts in the other counts itself. */
function ownParts(
  nodes: NodeTotals,
  children: readonly CriterionId[],
  key: CriterionId,
): readonly ChangePart[] {
  if (key === rootKey) return [];
  return shownKinds.flatMap((kind): ChangePart[] => {
    const whole = nodes.get(key)?.byKind[kind] ?? 0;
    const below = children.reduce((sum, child) => sum + (nodes.get(child)?.byKind[kind] ?? 0), 0);
    const points = whole - below;
    return Math.abs(points) < 1e-12 ? [] : [{ key, kind, points }];
  });
}
