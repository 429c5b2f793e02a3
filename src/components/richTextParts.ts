/** A piece of a sentence; `strong` was written between `**`. */
export interface TextPart {
  readonly text: string;
  readonly strong: boolean;
}

/** Splits a sentence at `**`: `Hạng **6/61**` → plain `Hạng `, strong `6/61`. A mark without a partner stays as written. */
export const parseRichText = (sentence: string): readonly TextPart[] => {
  const pieces = sentence.split('**');
  // An even number of pieces means the last mark opens nothing: give it back to the text.
  const unclosed = pieces.length % 2 === 0 ? pieces.pop() : undefined;
  const last = pieces.length - 1;
  return pieces
    .map((text, position) => ({
      text: position === last && unclosed !== undefined ? `${text}**${unclosed}` : text,
      strong: position % 2 === 1,
    }))
    .filter((part) => part.text !== '');
};
