/** Names prepared for finding those most like a text. */
export interface NameIndex {
  readonly names: readonly string[];
  /** How many different pairs of letters each name has. */
  readonly sizes: Int32Array;
  /** Pair of letters → positions of the names that contain it. */
  readonly postings: ReadonlyMap<string, readonly number[]>;
  /** Working space of look-ups: all zero between them. */
  readonly shared: Int32Array;
}

/** Prepares plain names (see `plainKey`) once for any number of look-ups. */
export function buildNameIndex(names: readonly string[]): NameIndex {
  const postings = new Map<string, number[]>();
  const sizes = new Int32Array(names.length);
  names.forEach((name, position) => {
    const pairs = pairsOf(name);
    sizes[position] = pairs.size;
    for (const pair of pairs) {
      const list = postings.get(pair);
      if (list === undefined) postings.set(pair, [position]);
      else list.push(position);
    }
  });
  return { names, sizes, postings, shared: new Int32Array(names.length) };
}

/** A name's position in its index and how like the text it is: 0 nothing shared, 1 the same pairs of letters. */
export interface NearName {
  readonly position: number;
  readonly similarity: number;
}

/** The names most like a text, best first, by the Dice coefficient of letter pairs (Dice 1945); `least` must be above 0. */
export function nearestNames(
  { sizes, postings, shared }: NameIndex,
  name: string,
  limit: number,
  least = 0.3,
): readonly NearName[] {
  const pairs = pairsOf(name);
  const touched: number[] = [];
  for (const pair of pairs) {
    for (const position of postings.get(pair) ?? []) {
      if (shared[position] === 0) touched.push(position);
      shared[position] = (shared[position] ?? 0) + 1;
    }
  }
  const near: NearName[] = [];
  for (const position of touched) {
    const similarity = (2 * (shared[position] ?? 0)) / (pairs.size + (sizes[position] ?? 0));
    shared[position] = 0;
    if (similarity >= least) insert(near, { position, similarity }, limit);
  }
  return near;
}

/** Keeps the best `limit` names in order: most alike first, then by position. */
function insert(near: NearName[], name: NearName, limit: number): void {
  let place = near.length;
  while (place > 0 && isBetter(name, near[place - 1])) place -= 1;
  if (place >= limit) return;
  near.splice(place, 0, name);
  if (near.length > limit) near.pop();
}

const isBetter = (name: NearName, other: NearName | undefined): boolean =>
  other !== undefined &&
  (name.similarity > other.similarity ||
    (name.similarity === other.similarity && name.position < other.position));

/** Dice coefficient of the letter pairs of two plain names, 0–1. */
export function nameSimilarity(a: string, b: string): number {
  const pairsA = pairsOf(a);
  const pairsB = pairsOf(b);
  let shared = 0;
  for (const pair of pairsA) if (pairsB.has(pair)) shared += 1;
  return (2 * shared) / (pairsA.size + pairsB.size);
}

/** Neighbouring letters, the ends marked, so that names of one letter have pairs too. */
function pairsOf(name: string): ReadonlySet<string> {
  const padded = `^${name.slice(0, 200)}$`;
  const pairs = new Set<string>();
  for (let at = 0; at < padded.length - 1; at += 1) pairs.add(padded.slice(at, at + 2));
  return pairs;
}
