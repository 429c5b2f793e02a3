import type { Pollution } from './pollutions.ts';
import type { SourceTable } from './pollutionSource.ts';
import { plainWriting, writeCell, writeRecord } from './pollutionSource.ts';
import { utf8Bytes } from './vietnameseBytes.ts';

/** One record of the table (0 is the header) written otherwise than the rest. */
export function rowPollutions(source: SourceTable): readonly Pollution[] {
  const records = [source.header, ...source.rows];
  return records.flatMap((cells, row) => [
    ...cells.flatMap((_, column) => cellPollutions(source, row, column)),
    changed(
      source,
      row,
      'row delimiter',
      `semicolon in ${row}`,
      writeRecord(cells, { ...plainWriting, delimiter: ';' }),
      cells,
    ),
    changed(
      source,
      row,
      'row delimiter',
      `tab in ${row}`,
      writeRecord(cells, { ...plainWriting, delimiter: '\t' }),
      cells,
    ),
    changed(
      source,
      row,
      'row delimiter (space)',
      `space in ${row}`,
      writeRecord(cells, { ...plainWriting, delimiter: ' ' }),
      cells,
    ),
    changed(
      source,
      row,
      'row quotation',
      `apostrophes in ${row}`,
      writeRecord(cells, { ...plainWriting, quote: "'", escaped: "''" }),
      cells,
    ),
    ...(cells.some((cell) => cell.includes('"'))
      ? [
          changed(
            source,
            row,
            'row escape',
            `backslash in ${row}`,
            writeRecord(cells, { ...plainWriting, escaped: '\\"' }),
            cells,
          ),
        ]
      : []),
    changed(
      source,
      row,
      'row record delimiter',
      `LF in ${row}`,
      writeRecord(cells, plainWriting),
      cells,
      '\n',
      false,
    ),
    changed(
      source,
      row,
      'row fields',
      `cut short in ${row}`,
      writeRecord(cells.slice(0, 5), plainWriting),
      cells.slice(0, 5),
    ),
    changed(
      source,
      row,
      'row fields',
      `too long in ${row}`,
      writeRecord([...cells, 'a', 'b'], plainWriting),
      [...cells, 'a', 'b'],
    ),
    changed(
      source,
      row,
      'NUL',
      `NUL in ${row}`,
      writeRecord(cells.with(3, `${cells[3] ?? ''}\0`), plainWriting),
      cells.with(3, `${cells[3] ?? ''}\0`),
    ),
  ]);
}

function cellPollutions(source: SourceTable, row: number, column: number): readonly Pollution[] {
  const cells = [source.header, ...source.rows][row] ?? [];
  const written = cells.map((cell, index) => writeCell(cell, index, plainWriting));
  const place = `${row}:${column}`;
  const more = written.toSpliced(column, 0, '').join(',');
  const made = [
    changed(source, row, 'more separators', place, more, trimmed(plainReading(more), source.header.length)),
  ];
  if (column > 0) {
    const less = [
      ...written.slice(0, column - 1),
      `${written[column - 1] ?? ''}${written[column] ?? ''}`,
      ...written.slice(column + 1),
    ].join(',');
    made.push(changed(source, row, 'fewer separators', place, less, plainReading(less)));
  }
  const loose = written.with(
    column,
    written[column]?.startsWith('"') === true ? `""${written[column].slice(1)}` : `"${written[column] ?? ''}`,
  );
  made.push(
    changed(
      source,
      row,
      'extra quote',
      place,
      loose.join(','),
      cells.with(column, `"${cells[column] ?? ''}`),
    ),
  );
  return made;
}

const trimmed = (cells: readonly string[], width: number): readonly string[] =>
  cells.length > width && cells.slice(width).every((cell) => cell === '') ? cells.slice(0, width) : cells;

function changed(
  source: SourceTable,
  row: number,
  kind: string,
  name: string,
  record: string,
  expected: readonly string[],
  lineEnd = plainWriting.lineEnd,
  isDamaged = true,
): Pollution {
  const lines = [source.header, ...source.rows].map((cells, index) =>
    index === row ? `${record}${lineEnd}` : `${writeRecord(cells, plainWriting)}${plainWriting.lineEnd}`,
  );
  return {
    kind,
    name,
    bytes: utf8Bytes(lines.join('')),
    expected:
      row === 0
        ? { header: expected, rows: source.rows }
        : { header: source.header, rows: source.rows.with(row - 1, expected) },
    isDamaged,
  };
}

/** One line read by a plain state machine: quotes count at the start of a cell only, and end it before a comma. */
function plainReading(line: string): readonly string[] {
  const cells: string[] = [];
  let cell = '';
  let isQuoted = false;
  let isStart = true;
  for (let at = 0; at < line.length; at += 1) {
    const letter = line[at] ?? '';
    const next = line[at + 1];
    if (isStart && letter === '"') isQuoted = true;
    else if (isQuoted && letter === '"' && next === '"') {
      cell += '"';
      at += 1;
    } else if (isQuoted && letter === '"' && (next === ',' || next === undefined)) isQuoted = false;
    else if (!isQuoted && letter === ',') {
      cells.push(cell);
      cell = '';
      isStart = true;
      continue;
    } else cell += letter;
    isStart = false;
  }
  return [...cells, cell];
}
