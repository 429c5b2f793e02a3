/** Pseudo-random numbers in [0, 1), the same for the same seed everywhere (Mulberry32, T. Ettinger 2017, public domain). */
export function randomOf(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** A stream of its own for each name, so that adding one figure leaves all others as they were. */
export function randomNamed(...parts: readonly (string | number)[]): () => number {
  let hash = 0x811c9dc5;
  for (const code of parts.join('|')) hash = Math.imul(hash ^ (code.codePointAt(0) ?? 0), 0x01000193);
  return randomOf(hash);
}
