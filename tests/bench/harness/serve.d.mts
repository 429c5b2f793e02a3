/** See serve.mjs. */
export function serveHarness(): Promise<{ readonly url: string; readonly close: () => Promise<void> }>;
