const slots = 4096;

/**
 * Cuts a text without quotes into records, as PapaParse does, but keeps one string for cells that say the same: columns
 * repeat themselves, so most cells cost no memory, compare at once and are looked up without being hashed again. The
 * separator is one letter.
 */
export function plainRecords(text: string, separator: string, newline: '\n' | '\r\n'): string[][] {
  const rows: string[][] = [];
  const separatorCode = separator.charCodeAt(0);
  const endCode = newline.charCodeAt(0);
  const end = text.length;
  const seen = Array.from({ length: slots }, () => '');
  let above: readonly string[] = [];
  for (let at = 0; at <= end;) {
    const row = above.slice();
    let column = 0;
    for (let isOpen = true; isOpen; column += 1) {
      const same = row[column] ?? '';
      let cellEnd = at + same.length;
      let code = cellEnd < end ? text.charCodeAt(cellEnd) : endCode;
      if (column >= row.length || (code !== separatorCode && code !== endCode) || !isAt(text, same, at)) {
        let hash = 0;
        for (cellEnd = at; ; cellEnd += 1) {
          code = cellEnd < end ? text.charCodeAt(cellEnd) : endCode;
          if (code === separatorCode || code === endCode) break;
          hash = (hash * 31 + code) | 0;
        }
        const slot = hash & (slots - 1);
        const known = seen[slot] ?? '';
        if (known.length === cellEnd - at && isAt(text, known, at)) row[column] = known;
        else row[column] = seen[slot] = text.slice(at, cellEnd);
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
