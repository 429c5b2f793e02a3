const asked = process.env.FUZZ_RUNS === undefined ? null : Number(process.env.FUZZ_RUNS);

/** How many cases a fuzz test tries, and how long it may take: `usual` cases, or FUZZ_RUNS of the environment. */
export interface FuzzRuns {
  readonly numRuns: number;
  /** Milliseconds. */
  readonly timeout: number;
}

/** `costMs` is what a case takes on a busy machine. Tests with dear cases try a `share` of FUZZ_RUNS. */
export function fuzzRuns(usual: number, costMs: number, share = 1): FuzzRuns {
  const numRuns = asked === null ? usual : Math.max(1, Math.ceil(asked * share));
  return { numRuns, timeout: 60_000 + numRuns * costMs };
}
