import type { Vector } from 'apache-arrow';
import { Table, tableFromIPC, tableToIPC } from 'apache-arrow';
import { arrowColumn } from './arrowColumn.ts';
import { tableFields } from './encodeDataset.ts';
import type { EncodedTable } from './encodeDataset.ts';

/** Survey answers with the words of their places, as earlier releases stored them. */
export const olderCells = 'answer_cube';

/** The table whose rows a stored table's become. */
export const laterNameOf = ({ name }: EncodedTable): string => (name === olderCells ? 'answer_cell' : name);

/**
 * A table stored by an earlier release with the columns that came later, left empty: the engine takes a stream only if
 * it has every column of its table. A table that has them all is handed back as it is.
 */
export function withLaterColumns(table: EncodedTable): EncodedTable {
  const fields = tableFields.get(table.name) ?? [];
  const stored = tableFromIPC(table.ipc);
  const known = new Set(stored.schema.names.map(String));
  if (fields.every(([column]) => known.has(column))) return table;
  const nothing = Array.from({ length: stored.numRows }, () => null);
  const vectors: Record<string, Vector> = {};
  for (const [column, type] of fields) {
    vectors[column] = stored.getChild(column) ?? arrowColumn(nothing, type);
  }
  return { name: table.name, ipc: tableToIPC(new Table(vectors), 'stream') };
}
