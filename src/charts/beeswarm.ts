/** A dot to place: exact x and radius in px. `id` settles the order of equal x. */
export interface SwarmDot {
  readonly id: string;
  readonly x: number;
  readonly radius: number;
}

/** A placed dot: y in px from the middle line, up negative. */
export interface PlacedDot extends SwarmDot {
  readonly y: number;
}

export interface Swarm {
  readonly dots: readonly PlacedDot[];
  /** Share of the wished radii that fitted, 0–1. */
  readonly scale: number;
}

const compareDots = (one: SwarmDot, other: SwarmDot): number => {
  if (one.x !== other.x) return one.x - other.x;
  if (one.id === other.id) return 0;
  return one.id < other.id ? -1 : 1;
};

/** Heights a dot may not take because of one neighbour. */
interface Blocked {
  readonly low: number;
  readonly high: number;
}

const blockedBy = (neighbours: readonly PlacedDot[], dot: SwarmDot, gap: number): readonly Blocked[] =>
  neighbours
    .map((other) => {
      const reach = other.radius + dot.radius + gap;
      const rise = Math.sqrt(Math.max(0, reach ** 2 - (other.x - dot.x) ** 2));
      return { low: other.y - rise, high: other.y + rise };
    })
    .toSorted((a, b) => a.low - b.low);

/** The height nearest to the middle line that no neighbour blocks; up before down. */
const freeHeight = (blocked: readonly Blocked[]): number => {
  let low = Number.NaN;
  let high = Number.NEGATIVE_INFINITY;
  for (const block of blocked) {
    if (block.low >= high) {
      if (high > 0 && low < 0) break;
      low = block.low;
      high = block.high;
    } else high = Math.max(high, block.high);
  }
  if (!(low < 0 && high > 0)) return 0;
  return -low <= high ? low : high;
};

const place = (dots: readonly SwarmDot[], gap: number): readonly PlacedDot[] => {
  const placed: PlacedDot[] = [];
  const widest = Math.max(0, ...dots.map((dot) => dot.radius));
  let first = 0;
  for (const dot of dots) {
    const farthest = dot.x - dot.radius - widest - gap;
    while (first < placed.length && (placed[first]?.x ?? 0) < dot.x - 2 * widest - gap) first += 1;
    const neighbours = placed.slice(first).filter((other) => other.x > farthest);
    placed.push({ ...dot, y: freeHeight(blockedBy(neighbours, dot, gap)) });
  }
  return placed;
};

const heightOf = (dots: readonly PlacedDot[]): number =>
  2 * dots.reduce((reach, dot) => Math.max(reach, Math.abs(dot.y) + dot.radius), 0);

/** Height that the densest stretch needs at least: dots within one diameter of each other stand on top of each other. */
const leastHeight = (dots: readonly SwarmDot[], scale: number): number => {
  let first = 0;
  let stacked = 0;
  let height = 0;
  for (const dot of dots) {
    stacked += 2 * dot.radius * scale;
    while ((dots[first]?.x ?? dot.x) < dot.x - dot.radius * scale) {
      stacked -= 2 * (dots[first]?.radius ?? 0) * scale;
      first += 1;
    }
    height = Math.max(height, stacked * 0.8);
  }
  return height;
};

const smallestScale = 0.2;
const nextScale = (scale: number): number => Math.max(smallestScale, scale * 0.85);

/**
 * Places dots at their exact x as near to the middle line as they can be without overlapping, always in
 * the same way. If the swarm is higher than `maxHeight` all dots shrink together, at most to a fifth; a swarm
 * that is still too high is flattened, and only then dots overlap.
 */
export const beeswarm = (dots: readonly SwarmDot[], maxHeight: number, gap = 1): Swarm => {
  const sorted = dots.toSorted(compareDots);
  let scale = 1;
  while (scale > smallestScale && leastHeight(sorted, scale) > maxHeight) scale = nextScale(scale);
  for (;;) {
    const share = scale;
    const placed = place(
      sorted.map((dot) => ({ ...dot, radius: dot.radius * share })),
      gap * share,
    );
    const height = heightOf(placed);
    if (height <= maxHeight) return { dots: placed, scale };
    if (scale <= smallestScale) {
      const flat = maxHeight / height;
      return { dots: placed.map((dot) => ({ ...dot, y: dot.y * flat })), scale };
    }
    scale = nextScale(scale);
  }
};
