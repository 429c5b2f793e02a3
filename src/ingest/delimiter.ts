/** Delimiters of databases and old programs: looked for where none of the usual ones cuts the text. */
export const rareDelimiters = [
  '::',
  '~~',
  '^^',
  '##',
  '=>',
  '\\t',
  ':',
  '^',
  '~',
  '#',
  '¦',
  '§',
  '&',
  '@',
] as const;

/** What separates the cells of a file. */
export type Delimiter = ',' | ';' | '\t' | '|' | ' ' | (typeof rareDelimiters)[number];

/** What stands around cells that hold a delimiter. */
export type Quote = '"' | "'";

/** The delimiters a file may use; a space only when its columns prove it. */
export const delimiters: readonly Delimiter[] = [',', ';', '\t', '|'];

/** The delimiter a first line `sep=;` declares (spreadsheets write it), or null. */
export function declaredDelimiter(firstLine: string): Delimiter | null {
  const declared = /^"?sep=([,;\t|])"?[,;\t| ]*$/iu.exec(firstLine)?.[1];
  return delimiters.find((candidate) => candidate === declared) ?? null;
}
