/** The 1-based physical line an offset stands on, for lines ended by `\n`, `\r\n` or `\r`. */
export function lineAt(text: string, at: number): number {
  let line = 1;
  for (let index = 0; index < at; index += 1) {
    const code = text.charCodeAt(index);
    if (code === 10 || (code === 13 && text.charCodeAt(index + 1) !== 10)) line += 1;
  }
  return line;
}

const longestWord = 40;

/** The word around an offset, cut to a length fit for a message. */
export function wordAt(text: string, at: number): string {
  const before = text.slice(Math.max(0, at - longestWord), at);
  const behind = text.slice(at, at + longestWord);
  return `${/[^\s,;"|]*$/u.exec(before)?.[0] ?? ''}${/^[^\s,;"|]*/u.exec(behind)?.[0] ?? ''}`;
}
