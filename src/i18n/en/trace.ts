import type { Shape } from '../shape.ts';
import type { traceVi } from '../vi/trace.ts';

/** English words of the area `trace`. */
export const traceEn = {
  title: 'Where does this number come from?',
  criterion: 'Criterion',
  whole: 'The whole index',
  none: 'No row of any file answers this selection.',
  sum: 'The index is the sum of the **{{count}} parts** below; rank and change are computed from them.',
  direct: 'The number stands in the rows below; rank and change are computed unless marked as published.',
  method: 'Method: {{method}}.',
  line: 'Row',
  what: 'Part',
  value: 'Value',
  cells: 'The row in the file',
  reading: 'reading the file…',
  notKept: 'The original file was not kept, so its row cannot be shown.',
  notRead: 'The original file could not be read.',
  source: 'Source: {{source}}',
  importedAt: 'Loaded at {{time}}',
  shipped: 'Comes with the app',
  publication: 'The publication in use',
  otherPublication: 'Another publication',
  publishedRank: 'published rank {{rank}}',
} as const satisfies Shape<typeof traceVi>;
