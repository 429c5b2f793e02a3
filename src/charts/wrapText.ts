import { textWidth } from './textWidth.ts';

/** Lines of a text broken at spaces so that each fits `width` px; a single word may be wider. */
export const wrapText = (text: string, width: number, fontSize: number, bold = false): readonly string[] => {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    const longer = `${last ?? ''} ${word}`;
    if (last !== undefined && textWidth(longer, fontSize, bold) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
};
