/** Small enough to be compressed within a frame. */
const chunkLength = 128 * 1024;
/** Longest stretch of compressing before the page may do something else, in milliseconds. */
const stretchMs = 16;

const isPage = typeof document !== 'undefined';

const pause = (): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, 0);
  });

/** Browsers compress on the thread that asks for it, so a page feeds the bytes in little by little. */
async function feed(writable: WritableStream<BufferSource>, bytes: Uint8Array): Promise<void> {
  const writer = writable.getWriter();
  let resumedAt = performance.now();
  for (let offset = 0; offset < bytes.length; offset += chunkLength) {
    await writer.write(bytes.subarray(offset, offset + chunkLength) as Uint8Array<ArrayBuffer>);
    if (isPage && performance.now() - resumedAt > stretchMs) {
      await pause();
      resumedAt = performance.now();
    }
  }
  await writer.close();
}

/** Runs bytes through a stream of the browser. */
async function through(
  bytes: Uint8Array,
  { readable, writable }: ReadableWritablePair<Uint8Array, BufferSource>,
): Promise<Uint8Array> {
  const [output] = await Promise.all([
    new Response(readable as ReadableStream<BufferSource>).arrayBuffer(),
    feed(writable, bytes),
  ]);
  return new Uint8Array(output);
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
