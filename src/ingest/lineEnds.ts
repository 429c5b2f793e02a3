/** What ends lines in texts that have neither `\n` nor `\r`: next line, line and paragraph separator, vertical tab. */
const rareEnds = /[\u0085\u2028\u2029\v\f]/gu;

/** Ends every line with `\n`, whatever ends it (`\r\n`, `\r`, mixed). The end of the last line is no line of its own. */
export function plainLineEnds(text: string): string {
  const plain = text.includes('\r')
    ? text.replaceAll(/\r\n?/gu, '\n')
    : text.includes('\n')
      ? text
      : text.replaceAll(rareEnds, '\n');
  return plain.endsWith('\n') ? plain.slice(0, -1) : plain;
}

/** Whether every line ends with `\r\n` and nothing else breaks lines: such a text needs no rewriting. */
export function hasOnlyPairs(text: string): boolean {
  let pairs = 0;
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) {
    if (text.charCodeAt(at - 1) !== 13) return false;
    pairs += 1;
  }
  let returns = 0;
  for (let at = text.indexOf('\r'); at !== -1; at = text.indexOf('\r', at + 1)) {
    returns += 1;
    if (returns > pairs) return false;
  }
  return pairs > 0 && returns === pairs;
}
