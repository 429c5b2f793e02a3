/** The first 32 bits of the fractional part of a root of a prime. */
const fraction = (root: number): number => Math.floor((root % 1) * 2 ** 32);

function primes(count: number): readonly number[] {
  const found: number[] = [];
  for (let candidate = 2; found.length < count; candidate += 1) {
    if (found.every((prime) => candidate % prime !== 0)) found.push(candidate);
  }
  return found;
}

const roundConstants = Int32Array.from(primes(64), (prime) => fraction(Math.cbrt(prime)));
const initialState = Int32Array.from(primes(8), (prime) => fraction(Math.sqrt(prime)));
const schedule = new Int32Array(64);

function fillSchedule(view: DataView, offset: number): void {
  for (let index = 0; index < 16; index += 1) schedule[index] = view.getInt32(offset + 4 * index);
  for (let index = 16; index < 64; index += 1) {
    const early = schedule[index - 15] ?? 0;
    const late = schedule[index - 2] ?? 0;
    const sigma0 = ((early >>> 7) | (early << 25)) ^ ((early >>> 18) | (early << 14)) ^ (early >>> 3);
    const sigma1 = ((late >>> 17) | (late << 15)) ^ ((late >>> 19) | (late << 13)) ^ (late >>> 10);
    schedule[index] = ((schedule[index - 16] ?? 0) + sigma0 + (schedule[index - 7] ?? 0) + sigma1) | 0;
  }
}

function mix(state: Int32Array): void {
  // Taken apart as an array, the state would cost as much as all rounds: the letters are those of the standard.
  let a = state[0] ?? 0;
  let b = state[1] ?? 0;
  let c = state[2] ?? 0;
  let d = state[3] ?? 0;
  let e = state[4] ?? 0;
  let f = state[5] ?? 0;
  let g = state[6] ?? 0;
  let h = state[7] ?? 0;
  for (let round = 0; round < 64; round += 1) {
    const sum1 = ((e >>> 6) | (e << 26)) ^ ((e >>> 11) | (e << 21)) ^ ((e >>> 25) | (e << 7));
    const choice = (e & f) ^ (~e & g);
    const first = (h + sum1 + choice + (roundConstants[round] ?? 0) + (schedule[round] ?? 0)) | 0;
    const sum0 = ((a >>> 2) | (a << 30)) ^ ((a >>> 13) | (a << 19)) ^ ((a >>> 22) | (a << 10));
    const majority = (a & b) ^ (a & c) ^ (b & c);
    h = g;
    g = f;
    f = e;
    e = (d + first) | 0;
    d = c;
    c = b;
    b = a;
    a = (first + sum0 + majority) | 0;
  }
  state[0] = ((state[0] ?? 0) + a) | 0;
  state[1] = ((state[1] ?? 0) + b) | 0;
  state[2] = ((state[2] ?? 0) + c) | 0;
  state[3] = ((state[3] ?? 0) + d) | 0;
  state[4] = ((state[4] ?? 0) + e) | 0;
  state[5] = ((state[5] ?? 0) + f) | 0;
  state[6] = ((state[6] ?? 0) + g) | 0;
  state[7] = ((state[7] ?? 0) + h) | 0;
}

function absorb(state: Int32Array, bytes: Uint8Array, from: number, to: number): void {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let offset = from; offset < to; offset += 64) {
    fillSchedule(view, offset);
    mix(state);
  }
}

/** The last, incomplete block with the padding and the whole length in bits. */
function lastBlocks(rest: Uint8Array, length: number): Uint8Array {
  const padded = new Uint8Array(rest.length < 56 ? 64 : 128);
  padded.set(rest);
  padded[rest.length] = 0x80;
  new DataView(padded.buffer).setBigUint64(padded.length - 8, BigInt(length) * 8n);
  return padded;
}

/** SHA-256 (FIPS 180-4) of bytes that come piece by piece. */
export class Sha256 {
  readonly #state = initialState.slice();
  #rest = new Uint8Array();
  #length = 0;

  update(bytes: Uint8Array): void {
    this.#length += bytes.length;
    let from = 0;
    if (this.#rest.length > 0) {
      from = Math.min(bytes.length, 64 - this.#rest.length);
      const joined = new Uint8Array(this.#rest.length + from);
      joined.set(this.#rest);
      joined.set(bytes.subarray(0, from), this.#rest.length);
      this.#rest = joined;
      if (joined.length < 64) return;
      absorb(this.#state, joined, 0, 64);
      this.#rest = new Uint8Array();
    }
    const whole = from + 64 * Math.floor((bytes.length - from) / 64);
    absorb(this.#state, bytes, from, whole);
    this.#rest = bytes.slice(whole);
  }

  digest(): Uint8Array {
    const last = lastBlocks(this.#rest, this.#length);
    const state = this.#state.slice();
    absorb(state, last, 0, last.length);
    const digest = new DataView(new ArrayBuffer(32));
    for (const [index, word] of state.entries()) digest.setUint32(index * 4, word);
    return new Uint8Array(digest.buffer);
  }
}

const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));
/** Bytes between pauses: well under 50 ms of work. */
const stretch = 512 * 1024;

/** SHA-256 for pages whose browser withholds WebCrypto; lets the page breathe in between. */
export async function sha256Blocks(bytes: Uint8Array): Promise<Uint8Array> {
  const sum = new Sha256();
  for (let from = 0; from < bytes.length; from += stretch) {
    sum.update(bytes.subarray(from, from + stretch));
    if (from + stretch < bytes.length) await pause();
  }
  return sum.digest();
}
