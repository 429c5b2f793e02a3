/** Does something once and remembers that it is done; after a failure it may be tried again. */
export function once(act: () => Promise<void>): () => Promise<void> {
  let doing: Promise<void> | null = null;
  return () => {
    doing ??= act().catch((error: unknown) => {
      doing = null;
      throw error;
    });
    return doing;
  };
}
