import { decodeEntities } from './xmlTags.ts';
import type { NumberStyle } from './workbookStyles.ts';

/** Cells merged into one, 1-based and inclusive. */
export interface MergedCells {
  readonly firstRow: number;
  readonly lastRow: number;
  readonly column: number;
}

/** A cell that holds no value although the sheet shows something there. */
export interface FaultyCell {
  readonly row: number;
  readonly column: number;
  readonly kind: 'error' | 'notComputed';
  /** `#REF!`, or the formula. */
  readonly text: string;
}

/** What a sheet says beyond the values of its cells. Rows and columns are 1-based. */
export interface SheetScan {
  /** The last row and column that hold anything. */
  readonly rows: number;
  readonly columns: number;
  readonly faults: readonly FaultyCell[];
  readonly styled: readonly { readonly row: number; readonly column: number; readonly style: NumberStyle }[];
  /** Cells merged over several rows. */
  readonly merges: readonly MergedCells[];
  readonly hiddenRows: readonly number[];
}

const cellTag = /<((?:[\w.-]+:)?)c(?=[\s/>])([^>]*?)(?:\/>|>([\s\S]*?)<\/\1c>)/gu;
const rowTag = /<(?:[\w.-]+:)?row(?=[\s/>])([^>]*)>/gu;
const mergeTag = /<(?:[\w.-]+:)?mergeCell\s[^>]*ref="\$?([A-Z]+)\$?(\d+):\$?[A-Z]+\$?(\d+)"/gu;
const place = /(?:^|\s)r\s*=\s*["']([A-Z]+)(\d+)["']/u;
const styleNumber = /(?:^|\s)s\s*=\s*["'](\d+)["']/u;
const cellType = /(?:^|\s)t\s*=\s*["'](\w+)["']/u;
const value = /<(?:[\w.-]+:)?v(?:\s[^>]*)?>([\s\S]*?)<\/(?:[\w.-]+:)?v>/u;
const formula = /<(?:[\w.-]+:)?f(?=[\s/>])(?:[^>]*\/>|[^>]*>([\s\S]*?)<\/(?:[\w.-]+:)?f>)/u;
const hidden = /(?:^|\s)hidden\s*=\s*["'](?:1|true)["']/u;
const rowNumber = /(?:^|\s)r\s*=\s*["'](\d+)["']/u;

/** Goes once through the XML of a sheet for what the cell reader does not tell. */
export function scanSheet(xml: string, styles: ReadonlyMap<number, NumberStyle>): SheetScan {
  let rows = 0;
  let columns = 0;
  const faults: FaultyCell[] = [];
  const styled: SheetScan['styled'][number][] = [];
  for (const [, , attributes = '', inner] of xml.matchAll(cellTag)) {
    if (inner === undefined || inner === '') continue;
    // A cell that does not say where it stands counts as the first: the sheet is not empty, reading it will fail.
    const at = place.exec(attributes);
    const row = Number(at?.[2] ?? 1);
    const column = columnNumber(at?.[1] ?? 'A');
    const fault = faultOf(attributes, inner);
    if (fault === null && !hasValue(inner)) continue;
    rows = Math.max(rows, row);
    columns = Math.max(columns, column);
    if (fault !== null) faults.push({ row, column, ...fault });
    const style = styles.size === 0 ? undefined : styles.get(Number(styleNumber.exec(attributes)?.[1] ?? 0));
    if (style !== undefined && (cellType.exec(attributes)?.[1] ?? 'n') === 'n')
      styled.push({ row, column, style });
  }
  return { rows, columns, faults, styled, merges: mergesIn(xml), hiddenRows: hiddenRowsIn(xml) };
}

const hasValue = (inner: string): boolean => inner.includes('v>') || inner.includes('is>');

function faultOf(attributes: string, inner: string): Pick<FaultyCell, 'kind' | 'text'> | null {
  const isError = cellType.exec(attributes)?.[1] === 'e';
  const hasFormula = inner.includes('f>') || inner.includes('<f') || inner.includes(':f');
  if (!isError && !hasFormula) return null;
  const found = value.exec(inner)?.[1];
  if (isError && found !== undefined && found !== '') return { kind: 'error', text: decodeEntities(found) };
  if (found !== undefined) return null;
  const written = formula.exec(inner);
  return written === null ? null : { kind: 'notComputed', text: `=${decodeEntities(written[1] ?? '')}` };
}

function mergesIn(xml: string): readonly MergedCells[] {
  return Array.from(xml.matchAll(mergeTag), ([, letters = '', first, last]) => ({
    firstRow: Number(first),
    lastRow: Number(last),
    column: columnNumber(letters),
  })).filter(({ firstRow, lastRow }) => lastRow > firstRow);
}

function hiddenRowsIn(xml: string): readonly number[] {
  if (!xml.includes('hidden')) return [];
  return Array.from(xml.matchAll(rowTag), ([, attributes = '']) =>
    hidden.test(attributes) ? Number(rowNumber.exec(attributes)?.[1] ?? 0) : 0,
  ).filter((row) => row > 0);
}

/** `A` is 1, `AA` is 27. */
function columnNumber(letters: string): number {
  let number = 0;
  for (const letter of letters) number = number * 26 + letter.charCodeAt(0) - 64;
  return number;
}
