import type { Delimiter } from './delimiter.ts';
import type { Dialect } from './dialect.ts';

/** Cells parted by a delimiter and nothing else, quoted as RFC 4180 has it. */
export const plainDialect = (delimiter: Delimiter, separator: string = delimiter): Dialect => ({
  delimiter,
  separator,
  quote: '"',
  escape: '"',
});
