/** A rectangle in px. */
export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** A label that belongs to a dot. */
export interface LabelWish {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly width: number;
  readonly height: number;
}

/** Centre of a placed label, and whether it lies so far off that it needs a line to its dot. */
export interface PlacedLabel {
  readonly x: number;
  readonly y: number;
  /** Where on the label that line ends: straight above or below the dot if the label reaches there. */
  readonly leaderX: number;
  readonly leader: boolean;
}

const overlapOf = (one: Box, other: Box): number =>
  Math.max(0, Math.min(one.right, other.right) - Math.max(one.left, other.left)) *
  Math.max(0, Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top));

const boxAround = (x: number, y: number, width: number, height: number): Box => ({
  left: x - width / 2,
  right: x + width / 2,
  top: y - height / 2,
  bottom: y + height / 2,
});

const clamp = (value: number, low: number, high: number): number =>
  Math.max(low, Math.min(Math.max(low, high), value));

/** Label centres to try, best first: above the dot, below, then further away and to the sides. */
const candidates = (wish: LabelWish, bounds: Box): readonly PlacedLabel[] => {
  const near = wish.radius + wish.height / 2 + 2;
  const slack = wish.width / 2 - wish.radius;
  return [0, 0.6, 1.2, 1.8, 2.4, 3, 4, 5].flatMap((further) =>
    [-1, 1].flatMap((side) =>
      [0, slack, -slack].map((shift) => {
        const x = clamp(wish.x + shift, bounds.left + wish.width / 2, bounds.right - wish.width / 2);
        const reach = wish.width / 2 - wish.height / 2;
        return {
          x,
          y: clamp(
            wish.y + side * (near + further * wish.height),
            bounds.top + wish.height / 2,
            bounds.bottom - wish.height / 2,
          ),
          leaderX: clamp(wish.x, x - reach, x + reach),
          leader: further > 0.6,
        };
      }),
    ),
  );
};

/**
 * Finds a place for every label, in the order given, near its dot and inside the bounds, free of dots and of
 * labels placed before. Where nothing is free it takes the place that covers the fewest dots; a label that would
 * lie on another is left out (null), for it could be read by nobody.
 */
export const placeLabels = (
  wishes: readonly LabelWish[],
  dots: readonly Box[],
  bounds: Box,
): readonly (PlacedLabel | null)[] => {
  const labels: Box[] = [];
  const coveredBy = (box: Box, others: readonly Box[]): number =>
    others.reduce((sum, other) => sum + overlapOf(box, other), 0);
  return wishes.map((wish) => {
    let best: PlacedLabel | null = null;
    let least = Number.POSITIVE_INFINITY;
    for (const candidate of candidates(wish, bounds)) {
      const box = boxAround(candidate.x, candidate.y, wish.width, wish.height);
      if (coveredBy(box, labels) > 0) continue;
      const covered = coveredBy(box, dots);
      if (covered < least) {
        best = candidate;
        least = covered;
      }
      if (covered === 0) break;
    }
    if (best !== null) labels.push(boxAround(best.x, best.y, wish.width, wish.height));
    return best;
  });
};
