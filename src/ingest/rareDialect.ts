import { isNumeric, isWords } from './cellKind.ts';
import { rareDelimiters } from './delimiter.ts';
import type { Dialect } from './dialect.ts';
import { numericColumns, shapeOf } from './dialectShape.ts';
import { plainDialect } from './plainDialect.ts';

const regularShare = 0.9;
const linesEnough = 2;
const gap = / {2,}/gu;

/**
 * The dialect of a text that no usual delimiter cuts: a rare delimiter, or columns set apart by two spaces and more.
 * Null unless nearly all lines, the first among them, then have the same number of cells and some column holds numbers.
 */
export function rareDialect(sample: string): Dialect | null {
  const lines = sample.split('\n').filter((line) => line.trim() !== '');
  const [first] = lines;
  // Dates and times hold delimiters too.
  if (first === undefined || lines.length < linesEnough || lines.every(isNumeric)) return null;
  for (const delimiter of rareDelimiters) {
    if (!first.includes(delimiter)) continue;
    const dialect = plainDialect(delimiter);
    if (isRegular(sample, first, dialect)) return dialect;
  }
  const aligned = plainDialect(' ', '  ');
  const even = evenGaps(sample);
  return isRegular(even, evenGaps(first), aligned) ? aligned : null;
}

/** Whether columns are set apart by spaces, as on a typewriter. */
export const isAligned = ({ delimiter, separator }: Dialect): boolean =>
  delimiter === ' ' && separator === '  ';

/** Every gap of two spaces and more as two spaces, none at the ends of lines. */
export const evenGaps = (text: string): string => text.replaceAll(/^ +| +$/gmu, '').replaceAll(gap, '  ');

function isRegular(sample: string, first: string, dialect: Dialect): boolean {
  const { share, width } = shapeOf(sample, dialect);
  const names = first.split(dialect.separator);
  return (
    share >= regularShare &&
    width >= 2 &&
    names.length === width &&
    (width > 2 || names.every(isWords)) &&
    numericColumns(sample, dialect) > 0
  );
}

const decimal = /^[+\-\u2212]?\d{1,3}(?:\.?\d{3})*(?:,\d+)?\s?%?$/u;

/** One column of numbers with a decimal comma below its name: nothing to cut there. */
export function isDecimalColumn(sample: string): boolean {
  const [first, ...rest] = sample.split('\n').filter((line) => line.trim() !== '');
  return (
    first !== undefined &&
    !first.includes(',') &&
    isWords(first) &&
    rest.some((line) => line.includes(',')) &&
    rest.every((line) => !line.includes(',') || decimal.test(line.trim()))
  );
}
