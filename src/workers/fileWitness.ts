import { FileChangedError } from './surveyBlocks.ts';

/** Remembers how a file looks in many places, to notice later that another one lies where it lay. */
export interface FileWitness {
  /** @throws FileChangedError where the file is gone, or differs in one of those places. */
  readonly confirm: () => Promise<void>;
}

const placeCount = 16;
const placeBytes = 16 * 1024;

/** Start, end and evenly between: browsers differ in whether they refuse to read a file replaced since it was chosen. */
function placesOf({ size }: Blob): readonly number[] {
  const last = Math.max(0, size - placeBytes);
  return Array.from({ length: placeCount }, (_, index) => Math.floor((last * index) / (placeCount - 1)));
}

async function samplesOf(file: Blob): Promise<readonly Uint8Array[]> {
  const samples = placesOf(file).map((from) => file.slice(from, from + placeBytes).arrayBuffer());
  return (await Promise.all(samples)).map((buffer) => new Uint8Array(buffer));
}

const isSame = (a: Uint8Array, b: Uint8Array | undefined): boolean =>
  b !== undefined && a.length === b.length && a.every((byte, at) => byte === b[at]);

/** Looks at a file now, at most 256 kB of it, whatever its size. */
export async function fileWitness(file: Blob): Promise<FileWitness> {
  const before = await samplesOf(file);
  return {
    confirm: async () => {
      let now: readonly Uint8Array[];
      try {
        now = await samplesOf(file);
      } catch (error) {
        throw new FileChangedError('the file cannot be read any more', { cause: error });
      }
      if (!before.every((sample, index) => isSame(sample, now[index])))
        throw new FileChangedError('another file of the same length lies there now');
    },
  };
}
