import { carriedScheme } from '../domain/portableNames.ts';

/** The base64 of a carried file; Firefox and Chromium of 2026 decode it themselves. */
function bytesOfBase64(text: string): Uint8Array<ArrayBuffer> {
  const decode: unknown = Reflect.get(Uint8Array, 'fromBase64');
  if (typeof decode === 'function') return decode.call(Uint8Array, text) as Uint8Array<ArrayBuffer>;
  const binary = atob(text);
  const bytes = new Uint8Array(binary.length);
  for (let index = 0; index < binary.length; index += 1) bytes[index] = binary.charCodeAt(index);
  return bytes;
}

/** The bytes of a file inside of the one-file app; null when the page carries none at this address. */
export async function readCarriedFile(address: string): Promise<Uint8Array<ArrayBuffer> | null> {
  const block = [...document.querySelectorAll<HTMLScriptElement>('script[data-file]')].find(
    ({ dataset }) => `${carriedScheme}${dataset['file'] ?? ''}` === address,
  );
  if (block === undefined) return null;
  const packed = new Blob([bytesOfBase64(block.text)]).stream();
  const unpacked = packed.pipeThrough(new DecompressionStream('gzip'));
  return new Uint8Array(await new Response(unpacked).arrayBuffer());
}
