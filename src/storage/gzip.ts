/** Runs bytes through a stream of the browser. */
async function through(
  bytes: Uint8Array,
  stream: ReadableWritablePair<Uint8Array, BufferSource>,
): Promise<Uint8Array> {
  // A Blob is a source that never asks for more than the stream can take.
  const source = new Blob([bytes as Uint8Array<ArrayBuffer>]).stream();
  return new Uint8Array(await new Response(source.pipeThrough(stream)).arrayBuffer());
}

/** The bytes compressed; null in a browser without CompressionStream. */
export const gzip = (bytes: Uint8Array): Promise<Uint8Array | null> =>
  typeof CompressionStream === 'undefined'
    ? Promise.resolve(null)
    : through(bytes, new CompressionStream('gzip'));

/**
 * The bytes behind compressed ones.
 * @throws TypeError when they are damaged; ReferenceError in a browser without DecompressionStream.
 */
export const gunzip = (bytes: Uint8Array): Promise<Uint8Array> =>
  through(bytes, new DecompressionStream('gzip'));
