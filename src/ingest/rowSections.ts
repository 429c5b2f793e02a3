import { yearIn } from './mapping.ts';
import type { ReadTable } from './readTable.ts';

/** One of several rounds stacked in a sheet, each under its own copy of the header. */
export interface RowSection {
  /** Line of its first row. */
  readonly line: number;
  /** Titles printed above it, joined; empty when there are none. */
  readonly title: string;
  /** The only year its titles name. */
  readonly year: number | null;
}

/** The rounds of a sheet, and for every row the number of its round. A sheet of one table has one section. */
export interface RowSections {
  readonly sections: readonly RowSection[];
  readonly ofRow: (row: number) => number;
}

/** A repeated header begins a new round only if units of the first round come again; else the table was only cut into pages. */
export function rowSections(table: ReadTable, unitColumn: number): RowSections {
  const headers = table.skipped
    .flatMap(({ line, reason }) => (reason === 'repeatedHeader' ? line : []))
    .toSorted((a, b) => a - b);
  const starts = [0, ...headers];
  const ofRow = table.lines.map((line) => starts.findLastIndex((start) => start < line));
  const used = [...new Set(ofRow)];
  const unitsOf = (section: number): ReadonlySet<string> =>
    new Set(
      table.rows.flatMap((row, index) =>
        ofRow[index] === section && row[unitColumn] !== undefined ? row[unitColumn].trim() : [],
      ),
    );
  const [first = 0, ...others] = used;
  const units = used.length < 2 ? new Set<string>() : unitsOf(first);
  const repeats = others.some((section) =>
    [...unitsOf(section)].some((unit) => unit !== '' && units.has(unit)),
  );
  const kept = repeats ? used : [first];
  const firstLines = kept.map((section) => table.lines[ofRow.indexOf(section)] ?? 0);
  return {
    sections: firstLines.map((line, index) => {
      const after = index === 0 ? 0 : lastLineBefore(table, line);
      const title = table.skipped
        .flatMap((skipped) =>
          skipped.reason === 'title' && skipped.line > after && skipped.line < line
            ? (skipped.text ?? '')
            : [],
        )
        .join(' ');
      return { line, title, year: yearIn(title) };
    }),
    ofRow: (row) => (repeats ? used.indexOf(ofRow[row] ?? 0) : 0),
  };
}

const lastLineBefore = ({ lines }: ReadTable, line: number): number =>
  lines.findLast((other) => other < line) ?? 0;
