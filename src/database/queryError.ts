/** A query that failed: its name, its SQL, and the engine's or the decoder's own error as cause. */
export class QueryError extends Error {
  override readonly name = 'QueryError';

  constructor(
    readonly queryName: string,
    readonly sql: string,
    cause: unknown,
  ) {
    super(`${queryName}: ${cause instanceof Error ? cause.message : String(cause)}`, { cause });
  }
}

/** The browser cannot run the engine; `missing` names what it lacks. */
export class EngineUnsupportedError extends Error {
  override readonly name = 'EngineUnsupportedError';

  constructor(readonly missing: 'webAssembly' | 'wasmExceptions' | 'worker') {
    super(`engine needs ${missing}`);
  }
}
