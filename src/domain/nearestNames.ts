/** Names prepared for finding those most like a text. */
export interface NameIndex {
  readonly names: readonly string[];
  readonly sizes: readonly number[];
  /** Pair of letters → positions of the names that contain it. */
  readonly postings: ReadonlyMap<string, readonly number[]>;
}

/** Prepares plain names (see `plainKey`) once for any number of look-ups. */
export function buildNameIndex(names: readonly string[]): NameIndex {
  const postings = new Map<string, number[]>();
  const sizes = names.map((name, position) => {
    const pairs = pairsOf(name);
    for (const pair of pairs) {
      const list = postings.get(pair);
      if (list === undefined) postings.set(pair, [position]);
      else list.push(position);
    }
    return pairs.size;
  });
  return { names, sizes, postings };
}

/** A name's position in its index and how like the text it is: 0 nothing shared, 1 the same pairs of letters. */
export interface NearName {
  readonly position: number;
  readonly similarity: number;
}

/** The names most like a text, best first, by the Dice coefficient of letter pairs (Dice 1945). */
export function nearestNames(
  index: NameIndex,
  name: string,
  limit: number,
  least = 0.3,
): readonly NearName[] {
  const pairs = pairsOf(name);
  const shared = new Map<number, number>();
  for (const pair of pairs) {
    for (const position of index.postings.get(pair) ?? [])
      shared.set(position, (shared.get(position) ?? 0) + 1);
  }
  return [...shared]
    .map(([position, count]) => ({
      position,
      similarity: (2 * count) / (pairs.size + (index.sizes[position] ?? 0)),
    }))
    .filter(({ similarity }) => similarity >= least)
    .toSorted((a, b) => b.similarity - a.similarity || a.position - b.position)
    .slice(0, limit);
}

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
