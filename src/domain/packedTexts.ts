/** Texts one behind the other as UTF-8, so that hundreds of thousands of them are two buffers and not as many objects. */
export interface PackedTexts {
  readonly bytes: Uint8Array;
  /** Where each text begins in the bytes, and where the last one ends: one number more than there are texts. */
  readonly begins: Int32Array;
}

/** Packs texts. */
export function packTexts(texts: readonly string[]): PackedTexts {
  const encoder = new TextEncoder();
  const pieces = texts.map((text) => encoder.encode(text));
  const begins = new Int32Array(pieces.length + 1);
  for (const [index, piece] of pieces.entries()) begins[index + 1] = (begins[index] ?? 0) + piece.length;
  const bytes = new Uint8Array(begins[pieces.length] ?? 0);
  for (const [index, piece] of pieces.entries()) bytes.set(piece, begins[index] ?? 0);
  return { bytes, begins };
}
