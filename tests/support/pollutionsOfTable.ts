import type { Pollution } from './pollutions.ts';
import type { Expected } from './pollutionScore.ts';
import type { SourceTable } from './pollutionSource.ts';
import { plainWriting, writeRecord, writeTable } from './pollutionSource.ts';
import { utf8Bytes } from './vietnameseBytes.ts';

const end = plainWriting.lineEnd;

/** What stands above, below and between the tables, headers of other shapes, other numbers of rows and columns. */
export function tablePollutions(source: SourceTable): readonly Pollution[] {
  return [...headerPollutions(source), ...surroundings(source), ...severalTables(source), ...sizes(source)];
}

const pollution = (
  kind: string,
  name: string,
  text: string,
  expected: Expected,
  isDamaged = false,
): Pollution => ({
  kind,
  name,
  bytes: utf8Bytes(text),
  expected,
  isDamaged,
});

const bodyOf = ({ rows }: SourceTable): string =>
  rows.map((cells) => `${writeRecord(cells, plainWriting)}${end}`).join('');

const lineOf = (cells: readonly string[]): string => `${writeRecord(cells, plainWriting)}${end}`;

function headerPollutions(source: SourceTable): readonly Pollution[] {
  const { header, rows } = source;
  const body = bodyOf(source);
  const withHeader = (name: string, changed: readonly string[], isDamaged = false): Pollution =>
    pollution('column header', name, `${lineOf(changed)}${body}`, { header: changed, rows }, isDamaged);
  const english = ['Date', 'Time', 'Quantity', 'Code', 'Price', 'Product', 'Description', 'Link', 'Comments'];
  const groups = ['', '', 'Hàng', '', '', '', 'Thông tin', '', ''];
  const grouped = header.map((name, column) =>
    column < 2 ? name : `${column < 6 ? 'Hàng' : 'Thông tin'} / ${name}`,
  );
  return [
    pollution('no header', 'no header', body, { header: [], rows }, true),
    pollution('header rows', 'twice the same', `${lineOf(header)}${lineOf(header)}${body}`, { header, rows }),
    pollution('header rows', 'three times the same', `${lineOf(header).repeat(3)}${body}`, { header, rows }),
    pollution('header rows', 'two languages', `${lineOf(english)}${lineOf(header)}${body}`, {
      header: english.map((name, column) => `${name} / ${header[column] ?? ''}`),
      rows,
    }),
    pollution('header rows', 'groups above', `${lineOf(groups)}${lineOf(header)}${body}`, {
      header: grouped,
      rows,
    }),
    ...[0, 3, 8].flatMap((column) => [
      withHeader(`empty name ${column}`, header.with(column, ''), false),
      withHeader(`signs in name ${column}`, header.with(column, 'CỘT/%$#')),
      withHeader(`long name ${column}`, header.with(column, 'TÊN'.repeat(20_000))),
      withHeader(`double name ${column}`, header.with(column, header[(column + 1) % 9] ?? ''), true),
    ]),
  ].map((made) => (made.name === 'empty name 8' ? { ...made, expected: withoutLast(made.expected) } : made));
}

/** A column without name and without cells is left out. */
const withoutLast = ({ header, rows }: Expected): Expected => ({
  header: header.slice(0, -1),
  rows: rows.map((cells) => cells.slice(0, -1)),
});

const surroundingName = ({
  isPadded,
  hasGap,
}: {
  readonly isPadded: boolean;
  readonly hasGap: boolean;
}): string => `${isPadded ? 'padded' : 'bare'}${hasGap ? ' with blank line' : ''}`;

function surroundings(source: SourceTable): readonly Pollution[] {
  const { header, rows } = source;
  const text = writeTable(source, plainWriting);
  const blank = `${','.repeat(header.length - 1)}${end}`;
  const line = (words: string, isPadded: boolean): string =>
    `${words}${isPadded ? ','.repeat(header.length - 1) : ''}${end}`;
  const cases = [true, false].flatMap((isPadded) => [true, false].map((hasGap) => ({ isPadded, hasGap })));
  const about = (kind: string, name: string, whole: string): Pollution =>
    pollution(kind, name, whole, { header, rows });
  return [
    ...cases.map((each) => {
      const gap = each.hasGap ? (each.isPadded ? blank : end) : '';
      const titles = ['BÁO CÁO', 'PREAMBLE', 'Kỳ báo cáo: 2024']
        .map((words) => line(words, each.isPadded))
        .join('');
      return about('preamble', surroundingName(each), `${titles}${gap}${text}`);
    }),
    ...cases.map((each) => {
      const gap = each.hasGap ? (each.isPadded ? blank : end) : '';
      const notes = ['Ghi chú: số liệu sơ bộ', 'Nguồn: Văn phòng', 'FOOTNOTE']
        .map((words) => line(words, each.isPadded))
        .join('');
      return about('footnote', surroundingName(each), `${text}${gap}${notes}`);
    }),
    about(
      'blank lines',
      'after every third row',
      writeTable(source, plainWriting)
        .split(end)
        .map((each, index) => (index % 3 === 2 ? `${each}${end}` : each))
        .join(end),
    ),
    about('blank lines', 'padded, before the table', `${blank.repeat(4)}${text}`),
    about('blank lines', 'spaces only', text.replaceAll(end, `${end} ${end}`)),
    pollution(
      'blank columns',
      'two in front',
      [header, ...rows].map((cells) => `,,${writeRecord(cells, plainWriting)}${end}`).join(''),
      { header, rows },
    ),
    pollution(
      'blank columns',
      'trailing delimiters',
      [header, ...rows].map((cells) => `${writeRecord(cells, plainWriting)},,${end}`).join(''),
      { header, rows },
    ),
    pollution(
      'totals',
      'total and mean',
      `${text}${lineOf(['Tổng cộng', '', '99', '', '999.50', '', '', '', ''])}${lineOf(['Trung bình', '', '9', '', '99.5', '', '', '', ''])}`,
      { header, rows },
    ),
  ];
}

function severalTables(source: SourceTable): readonly Pollution[] {
  const { header, rows } = source;
  const text = writeTable(source, plainWriting);
  const expected = { header, rows };
  const second = (columns: number): string =>
    [header, ...rows]
      .map((cells, index) => [...cells, ...(index === 0 ? ['cột 10'] : ['7'])].slice(0, columns))
      .map(lineOf)
      .join('');
  const other = `Năm,Chỉ số,Giá trị${end}2024,PAPI,45.55${end}2023,PAPI,44.12${end}`;
  const otherPadded = `Năm,Chỉ số,Giá trị,,,,,,${end}2024,PAPI,45.55,,,,,,${end}2023,PAPI,44.12,,,,,,${end}`;
  return [
    pollution('several tables', 'same columns', `${text}${text}`, { header, rows: [...rows, ...rows] }),
    pollution('several tables', 'same columns, title between', `${text}${end}Đợt 2 năm 2024${end}${text}`, {
      header,
      rows: [...rows, ...rows],
    }),
    pollution('several tables', 'fewer columns', `${text}${second(8)}`, expected, true),
    pollution('several tables', 'more columns', `${text}${second(10)}`, expected, true),
    pollution('several tables', 'other columns', `${text}${end}${other}`, expected, true),
    pollution(
      'several tables',
      'other columns, padded',
      `${text}${','.repeat(8)}${end}${otherPadded}`,
      expected,
      true,
    ),
  ];
}

const sized = (name: string, table: SourceTable, isDamaged = false): Pollution =>
  pollution('size', name, writeTable(table, plainWriting), table, isDamaged);

function sizes({ header, rows }: SourceTable): readonly Pollution[] {
  const widened = (columns: number, count: number): SourceTable => ({
    header: Array.from({ length: columns }, (_, column) => header[column] ?? `col${column + 1}`),
    rows: rows
      .slice(0, count)
      .map((cells) => Array.from({ length: columns }, (_, column) => cells[column] ?? '0')),
  });
  return [
    sized('header only', { header, rows: [] }, true),
    sized('one row', { header, rows: rows.slice(0, 1) }),
    sized('two rows', { header, rows: rows.slice(0, 2) }),
    sized('one column', { header: ['Tên'], rows: rows.map((cells) => [cells[3] ?? '']) }),
    sized('1,024 columns', widened(1024, 5)),
    sized('20,000 rows', {
      header,
      rows: Array.from({ length: 20_000 }, (_, index) => rows[index % rows.length] ?? []),
    }),
    sized('a field of 200,000 letters', {
      header,
      rows: rows.with(1, (rows[1] ?? []).with(6, 'x, "y" '.repeat(30_000))),
    }),
  ];
}
