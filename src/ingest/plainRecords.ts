/**
 * Cuts a text without quotes into records, as PapaParse does, but keeps one string for a cell that says the same as the
 * cell above it: columns repeat themselves, so most cells cost no memory, and equal neighbours compare at once. The
 * separator is one letter.
 */
export function plainRecords(text: string, separator: string, newline: '\n' | '\r\n'): string[][] {
  const rows: string[][] = [];
  const separatorCode = separator.charCodeAt(0);
  const endCode = newline.charCodeAt(0);
  const end = text.length;
  let above: readonly string[] = [];
  for (let at = 0; at <= end;) {
    const row = above.slice();
    let column = 0;
    for (let isOpen = true; isOpen; column += 1) {
      const same = row[column] ?? '';
      let cellEnd = at + same.length;
      let code = cellEnd < end ? text.charCodeAt(cellEnd) : endCode;
      if (column >= row.length || (code !== separatorCode && code !== endCode) || !isAt(text, same, at)) {
        cellEnd = at;
        code = endCode;
        while (cellEnd < end) {
          code = text.charCodeAt(cellEnd);
          if (code === separatorCode || code === endCode) break;
          code = endCode;
          cellEnd += 1;
        }
        row[column] = text.slice(at, cellEnd);
      }
      isOpen = code === separatorCode;
      at = cellEnd + (isOpen ? 1 : newline.length);
    }
    row.length = column;
    rows.push(row);
    above = row;
  }
  return rows;
}

function isAt(text: string, part: string, at: number): boolean {
  for (let index = part.length - 1; index >= 0; index -= 1) {
    if (text.charCodeAt(at + index) !== part.charCodeAt(index)) return false;
  }
  return true;
}
