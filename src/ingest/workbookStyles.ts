import { attributeOf, insideOf, tagsNamed } from './xmlTags.ts';

/** How a number cell shows more than its number: as a percentage, or with leading zeros up to so many digits. */
export type NumberStyle = 'percent' | number;

const builtInPercents = new Set([9, 10]);

/** The styles of a workbook that change what a number says, by their number in `<c s="…">`. */
export function numberStyles(xml: string): ReadonlyMap<number, NumberStyle> {
  const codes = new Map<number, string>();
  for (const attributes of tagsNamed(insideOf(xml, 'numFmts'), 'numFmt')) {
    codes.set(Number(attributeOf(attributes, 'numFmtId')), attributeOf(attributes, 'formatCode') ?? '');
  }
  const styles = new Map<number, NumberStyle>();
  let position = 0;
  for (const attributes of tagsNamed(insideOf(xml, 'cellXfs'), 'xf')) {
    const id = Number(attributeOf(attributes, 'numFmtId') ?? 0);
    const style = builtInPercents.has(id) ? 'percent' : styleOf(codes.get(id) ?? '');
    if (style !== null) styles.set(position, style);
    position += 1;
  }
  return styles;
}

/** Text between quotes and behind a backslash is printed as it stands. */
function styleOf(code: string): NumberStyle | null {
  const [positive = ''] = code.replaceAll(/"[^"]*"|\\.|\[[^\]]*\]/gu, '').split(';');
  if (positive.includes('%')) return 'percent';
  return /^0{2,}$/u.test(positive) ? positive.length : null;
}
