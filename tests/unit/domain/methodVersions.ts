import type { MethodYear } from '../../../src/domain/contributionTree.ts';
import { asCriterionId } from '../../../src/domain/ids.ts';
import type { TreeCriterion } from '../../../src/domain/lowestFigures.ts';

/** A leaf of a method: `area/criterion/leaf` by canonical id, points of maximum; null is not applicable. */
export interface Leaf {
  readonly path: readonly string[];
  readonly maxPoints: number;
  readonly ratio: number | null;
}

/** A method year out of its leaves; ids carry the version, so that only canonical ids match across years. */
export function methodYear(
  version: string,
  leaves: readonly Leaf[],
  { bonus = 0, scaleMax = 100 } = {},
): MethodYear {
  const nodes = new Map<string, TreeCriterion>();
  const figures = new Map<
    ReturnType<typeof asCriterionId>,
    MethodYear['figures'] extends ReadonlyMap<infer _, infer F> ? F : never
  >();
  const idOf = (canonicalId: string) => asCriterionId(`${version}:${canonicalId}`);
  const add = (
    canonicalId: string,
    parent: string | null,
    level: number,
    maxPoints: number,
    minPoints = 0,
  ) => {
    const known = nodes.get(canonicalId);
    nodes.set(canonicalId, {
      criterionId: idOf(canonicalId),
      parentId: parent === null ? null : idOf(parent),
      level,
      canonicalId,
      minPoints,
      maxPoints: (known?.maxPoints ?? 0) + maxPoints,
      position: nodes.size,
    });
  };
  add('index', null, 0, scaleMax);
  for (const { path, maxPoints, ratio } of leaves) {
    for (const [depth, canonicalId] of path.entries())
      add(canonicalId, path[depth - 1] ?? 'index', depth + 1, maxPoints);
    figures.set(idOf(path.at(-1) ?? ''), {
      points: ratio === null ? null : ratio * maxPoints,
      maxPoints: null,
      missingReason: ratio === null ? 'notApplicable' : null,
    });
  }
  if (bonus !== 0) {
    add('P', 'index', 1, 0, -10);
    figures.set(idOf('P'), { points: bonus, maxPoints: null, missingReason: null });
  }
  return {
    criteria: [...nodes.values()],
    figures,
    scaleMax,
    value: indexOf(leaves, scaleMax) + bonus,
  };
}

const applicable = (leaves: readonly Leaf[]) =>
  leaves.flatMap(({ path, maxPoints, ratio }) => (ratio === null ? [] : [{ path, maxPoints, ratio }]));

/** The index straight from its definition, with plain sums. */
export function indexOf(leaves: readonly Leaf[], scaleMax: number): number {
  let points = 0;
  let maximum = 0;
  for (const leaf of applicable(leaves)) {
    points += leaf.ratio * leaf.maxPoints;
    maximum += leaf.maxPoints;
  }
  return (scaleMax * points) / maximum;
}

export const leaf = (path: string, points: number, maxPoints: number): Leaf => ({
  path: path.split('/'),
  maxPoints,
  ratio: points / maxPoints,
});

/** The decomposition written out: for every leaf of either year its part of each kind and where it stands. */
export function byHand(base: readonly Leaf[], now: readonly Leaf[], scaleMax: number) {
  const sumOf = (leaves: readonly Leaf[]) => applicable(leaves).reduce((sum, one) => sum + one.maxPoints, 0);
  const find = (leaves: readonly Leaf[], id: string) =>
    applicable(leaves).find(({ path }) => path.at(-1) === id);
  const ids = new Set([...base, ...now].map(({ path }) => path.at(-1) ?? ''));
  return [...ids].map((id) => {
    const [before, after] = [find(base, id), find(now, id)];
    const w0 = before === undefined ? 0 : (scaleMax * before.maxPoints) / sumOf(base);
    const w1 = after === undefined ? 0 : (scaleMax * after.maxPoints) / sumOf(now);
    const path =
      (now.find((one) => one.path.at(-1) === id) ?? base.find((one) => one.path.at(-1) === id))?.path ?? [];
    if (before === undefined || after === undefined) {
      const structure = w1 * (after?.ratio ?? 0) - w0 * (before?.ratio ?? 0);
      return { path, performance: 0, weight: 0, structure };
    }
    return {
      path,
      performance: 0.5 * (w0 + w1) * (after.ratio - before.ratio),
      weight: 0.5 * (before.ratio + after.ratio) * (w1 - w0),
      structure: 0,
    };
  });
}
