import { seededRandom } from './seededRandom.ts';

/** A table and how it is written: which cells stand between quotes. */
export interface SourceTable {
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** How a table becomes text. */
export interface Writing {
  readonly delimiter: string;
  readonly quote: string;
  /** How a quote inside a quoted cell is written. */
  readonly escaped: string;
  readonly lineEnd: string;
}

export const plainWriting: Writing = { delimiter: ',', quote: '"', escaped: '""', lineEnd: '\r\n' };

const places = [
  'Xã Hồng Hà',
  'Xã Thọ Xuân',
  'Phường Tân Thành',
  'TT. Phùng',
  "Xã Ea H'leo",
  'Phường Đông Hà',
  'Xã Mỹ Lộc',
];
const goods = [
  'Tờ khai đăng ký khai sinh',
  'Bản sao, trích lục hộ tịch',
  'Màn hình 24" để bàn',
  'Máy in, khổ A4',
  'Ghế gấp',
  'Bảng niêm yết 10"',
];
const remarks = [
  'Giao đúng hạn, người dân hài lòng, không phải đi lại lần hai.',
  'Hồ sơ thiếu, công chức đã hướng dẫn "một lần" bằng phiếu.',
  'Trả trước hạn',
  "Theo mẫu của cấp trên; lưu tại 'một cửa', bản giấy",
  'Kích thước 8 x 9" theo mô tả, đã kiểm tra',
];

/** Cells with a delimiter or a quote inside are quoted; so are the two last but one columns, always. */
const alwaysQuoted = new Set([6, 7]);

/** A table like those offices publish: dates, times, codes, amounts, words with commas and inch signs, a blank column. */
export function sourceTable(rowCount: number, seed: number): SourceTable {
  const random = seededRandom(seed);
  const pick = (list: readonly string[]): string => list[Math.floor(random() * list.length)] ?? '';
  const header = ['Ngày', 'Giờ', 'Số lượng', 'Mã', 'Đơn giá', 'Hàng hóa', 'Mô tả', 'Liên kết', 'Ghi chú'];
  const rows = Array.from({ length: rowCount }, (_, index) => {
    const code = `${String.fromCharCode(65 + Math.floor(random() * 26))}${String.fromCharCode(65 + (index % 26))}-${1000 + Math.floor(random() * 9000)}`;
    return [
      `${String(1 + Math.floor(random() * 28)).padStart(2, '0')}/0${1 + Math.floor(random() * 9)}/2024`,
      `${String(Math.floor(random() * 24)).padStart(2, '0')}:${pick(['00', '15', '30', '45'])}`,
      String(Math.floor(random() * 40)),
      code,
      (random() * 100).toFixed(2),
      pick(goods),
      `${pick(places)}: ${pick(remarks)}`,
      `https://www.example.com/product/${code}.html`,
      '',
    ];
  });
  return { header, rows };
}

/** One cell as written. */
export function writeCell(cell: string, column: number, { delimiter, quote, escaped }: Writing): string {
  const mustQuote =
    alwaysQuoted.has(column) ||
    cell.includes(delimiter.trim() === '' ? '\u{0}' : delimiter.trim()) ||
    cell.includes(quote) ||
    /[\n\r]/u.test(cell);
  return mustQuote ? `${quote}${cell.replaceAll(quote, escaped)}${quote}` : cell;
}

/** One record as written, without its line end. */
export const writeRecord = (cells: readonly string[], writing: Writing): string =>
  cells.map((cell, column) => writeCell(cell, column, writing)).join(writing.delimiter);

/** The whole table as written. */
export const writeTable = ({ header, rows }: SourceTable, writing: Writing): string =>
  [header, ...rows].map((cells) => `${writeRecord(cells, writing)}${writing.lineEnd}`).join('');
