import type { Pollution } from './pollutions.ts';
import { utf16Bytes, utf8Bytes } from './vietnameseBytes.ts';

const header = ['Năm', 'Đơn vị', 'Mã', 'Điểm', 'Xếp hạng'];
const rows = [
  ['2024', 'Xã Tân Hòa', 'A1', '85.5', '2'],
  ['2024', 'Xã Bình An', 'A2', '78.25', '4'],
  ['2023', 'Phường 3', 'A3', '90.1', '1'],
  ['2023', 'TT. Phùng', 'A4', '66', '5'],
  ['2023', "Xã Ea H'leo", 'A5', '81.75', '3'],
];
const table = { header, rows };
const records = [header, ...rows];

/** Delimiters of databases, mail merges and typewriters; whether the reader must say that it found one. */
const separators: readonly (readonly [string, string, boolean])[] = [
  ['colon', ':', true],
  ['two colons', '::', true],
  ['caret', '^', true],
  ['tilde', '~', true],
  ['hash', '#', true],
  ['broken bar', '¦', true],
  ['section sign', '§', true],
  ['ampersand', '&', true],
  ['arrow', '=>', true],
  ['a written \\t', '\\t', true],
  ['two spaces', '  ', true],
  ['four spaces', '    ', true],
  ['two bars', '||', false],
  ['two semicolons', ';;', false],
  ['two tabs', '\t\t', false],
  ['bar between spaces', ' | ', false],
  ['semicolon and space', '; ', false],
  ['bar between tildes', '~|~', false],
];

const made = (
  kind: string,
  name: string,
  text: string | Uint8Array,
  isDamaged: boolean,
  expected: Pollution['expected'] = table,
): Pollution => ({
  kind,
  name,
  bytes: typeof text === 'string' ? utf8Bytes(text) : text,
  expected,
  isDamaged,
});

const joined = (separator: string, end = '\r\n'): string =>
  records.map((cells) => `${cells.join(separator)}${end}`).join('');

const quotedLine = (cells: readonly string[]): string =>
  `"${cells.map((cell) => (cell.includes("'") ? `""${cell}""` : cell)).join(',')}"`;

/** Cells parted, quoted and escaped as no standard has it; the words themselves stay what they are. */
export function dialectPollutions(): readonly Pollution[] {
  return [
    ...separators.map(([name, separator, isDamaged]) =>
      made('odd delimiter', name, joined(separator), isDamaged),
    ),
    made('odd line end', 'line separator', joined(',', '\u2028'), false),
    made('odd line end', 'next line', joined(',', '\u0085'), false),
    made('odd line end', 'vertical tab', joined(',', '\v'), false),
    made('odd line end', 'CR CR LF', joined(',', '\r\r\n'), false),
    made('odd line end', 'end-of-file mark', `${joined(',')}\u001a`, false),
    made(
      'odd quotes',
      'typographic',
      `${records.map((cells) => cells.map((cell) => `“${cell}”`).join(',')).join('\n')}\n`,
      true,
    ),
    made('odd quotes', 'around whole lines', records.map(quotedLine).join('\n'), true),
    made(
      'odd quotes',
      'around one line',
      records.map((cells, index) => (index === 2 ? quotedLine(cells) : cells.join(','))).join('\n'),
      true,
    ),
    ...[0, 1, 5].map((row) =>
      made(
        'escaped delimiter',
        `backslash in ${row}`,
        records
          .map((cells, index) => (index === row ? cells.with(1, 'Xã A\\, thôn 1') : cells).join(','))
          .join('\n'),
        true,
        row === 0
          ? { header: header.with(1, 'Xã A, thôn 1'), rows }
          : { header, rows: rows.with(row - 1, (rows[row - 1] ?? []).with(1, 'Xã A, thôn 1')) },
      ),
    ),
    made('byte order', 'mark of the other order, LE', swapped(true), true),
    made('byte order', 'mark of the other order, BE', swapped(false), true),
    ...decimalCommas(),
    ...cells(),
  ];
}

/** UTF-16 whose mark says the other byte order than the text has. */
function swapped(isLittleEndian: boolean): Uint8Array {
  const mark = isLittleEndian ? [0xfe, 0xff] : [0xff, 0xfe];
  return Uint8Array.from([...mark, ...utf16Bytes(joined(';'), isLittleEndian)]);
}

function decimalCommas(): readonly Pollution[] {
  return [
    made('decimal comma', 'in the only column', 'Điểm\r\n85,5\r\n90,25\r\n-\r\n77\r\n', false, {
      header: ['Điểm'],
      rows: [['85,5'], ['90,25'], ['-'], ['77']],
    }),
    made('decimal comma', 'at the end of lines', 'Đơn vị;Điểm\nXã A;96,17\nXã B;88,1\n', false, {
      header: ['Đơn vị', 'Điểm'],
      rows: [
        ['Xã A', '96,17'],
        ['Xã B', '88,1'],
      ],
    }),
    made('decimal comma', 'not quoted among commas', 'Đơn vị,Điểm\nXã A,85,5\nXã B,90,25\n', true, {
      header: ['Đơn vị', 'Điểm'],
      rows: [
        ['Xã A', '85', '5'],
        ['Xã B', '90', '25'],
      ],
    }),
  ];
}

/** One cell, one row, one column, one name twice. */
function cells(): readonly Pollution[] {
  return [
    made('small', 'one word', 'Điểm', true, { header: ['Điểm'], rows: [] }),
    made('small', 'one number', '85.5', true, { header: [], rows: [['85.5']] }),
    made('small', 'one record', '2024,Xã A,85.5\n', true, { header: [], rows: [['2024', 'Xã A', '85.5']] }),
    made('small', 'one column', 'Đơn vị\nXã A\nXã B\n', false, {
      header: ['Đơn vị'],
      rows: [['Xã A'], ['Xã B']],
    }),
    made('small', 'only blank lines', '\r\n\r\n \r\n', true, { header: [], rows: [] }),
    made('small', 'only a mark', new Uint8Array([0xef, 0xbb, 0xbf]), true, { header: [], rows: [] }),
    made('double names', 'two of three', 'Đơn vị,Điểm,Điểm\nXã A,1,2\nXã B,3,4\n', true, {
      header: ['Đơn vị', 'Điểm', 'Điểm'],
      rows: [
        ['Xã A', '1', '2'],
        ['Xã B', '3', '4'],
      ],
    }),
  ];
}
