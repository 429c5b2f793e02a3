const firstSlots = 1024;
const firstTexts = 512;
const firstBytes = 8192;
const newline = 10;

function enlarged(numbers: Int32Array): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(2 * numbers.length);
  larger.set(numbers);
  return larger;
}

/** Like texts have like hashes; without this their slots would stand side by side and be searched for long. */
const spread = (hash: number): number => {
  const mixed = Math.imul(hash, 0x9e3779b1);
  return mixed ^ (mixed >>> 15);
};

/** The distinct texts of one column, found again by their hash while its bytes are read. No text holds a line end. */
export class TextDictionary {
  #slots = new Int32Array(firstSlots);
  #hashes = new Int32Array(firstTexts);
  /** Where each text begins in `#bytes`, where they stand close together, each behind a line end. */
  #starts = new Int32Array(firstTexts + 1);
  #bytes = new Uint8Array(firstBytes);
  #count = 0;

  /** The number of a run of bytes; a new one for a new run. */
  codeOf(bytes: Uint8Array, start: number, length: number, hash: number): number {
    const mask = this.#slots.length - 1;
    let slot = spread(hash) & mask;
    for (let entry = this.#slots[slot] ?? 0; entry !== 0; entry = this.#slots[slot] ?? 0) {
      if (this.#hashes[entry - 1] === hash && this.#isText(entry - 1, bytes, start, length)) return entry - 1;
      slot = (slot + 1) & mask;
    }
    return this.#add(slot, bytes.subarray(start, start + length), hash);
  }

  /** The texts in the order they were met; null when one is no valid UTF-8. */
  texts(): readonly string[] | null {
    if (this.#count === 0) return [];
    try {
      const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
      // Decoded at once: a call for each costs more than its letters.
      return decoder.decode(this.#bytes.subarray(0, (this.#starts[this.#count] ?? 1) - 1)).split('\n');
    } catch {
      return null;
    }
  }

  #isText(code: number, bytes: Uint8Array, start: number, length: number): boolean {
    const own = this.#starts[code] ?? 0;
    if ((this.#starts[code + 1] ?? 0) - own - 1 !== length) return false;
    for (let index = 0; index < length; index += 1) {
      if (this.#bytes[own + index] !== bytes[start + index]) return false;
    }
    return true;
  }

  #add(slot: number, text: Uint8Array, hash: number): number {
    const code = this.#count;
    if (code === this.#hashes.length) {
      this.#hashes = enlarged(this.#hashes);
      this.#starts = enlarged(this.#starts);
    }
    const start = this.#starts[code] ?? 0;
    const end = start + text.length + 1;
    if (end > this.#bytes.length) this.#makeRoom(end);
    this.#bytes.set(text, start);
    this.#bytes[end - 1] = newline;
    this.#hashes[code] = hash;
    this.#starts[code + 1] = end;
    this.#count = code + 1;
    this.#slots[slot] = code + 1;
    if (2 * this.#count > this.#slots.length) this.#rehash();
    return code;
  }

  #makeRoom(size: number): void {
    const larger = new Uint8Array(2 * size);
    larger.set(this.#bytes);
    this.#bytes = larger;
  }

  #rehash(): void {
    const slots = new Int32Array(2 * this.#slots.length);
    const mask = slots.length - 1;
    for (let code = 0; code < this.#count; code += 1) {
      const hash = this.#hashes[code] ?? 0;
      let slot = spread(hash) & mask;
      while (slots[slot] !== 0) slot = (slot + 1) & mask;
      slots[slot] = code + 1;
    }
    this.#slots = slots;
  }
}
