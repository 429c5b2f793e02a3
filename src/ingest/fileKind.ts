/** What a file that is not a table of text seems to be, with what the user can do instead. */
export interface NotATable {
  readonly kind:
    | 'xlsx'
    | 'zip'
    | 'xls'
    | 'pdf'
    | 'gzip'
    | 'html'
    | 'htmlTable'
    | 'xml'
    | 'json'
    | 'image'
    | 'archive'
    | 'rtf'
    | 'database'
    | 'binary';
  /** Vietnamese sentence: what happened and what to do. */
  readonly advice: string;
}

const excelAdvice = 'Trong Excel chọn «Lưu thành» › «CSV UTF-8» rồi nạp lại.';

const advices: Readonly<Record<NotATable['kind'], string>> = {
  xlsx: `Đây là bảng tính Excel (.xlsx), không phải CSV. Hãy giữ đuôi .xlsx để nạp như bảng tính. Hoặc: ${excelAdvice}`,
  zip: `Đây là tệp nén (.zip, .docx, .ods), không phải CSV. Hãy giải nén rồi nạp tệp bên trong. Nếu là bảng tính: ${excelAdvice}`,
  xls: `Đây là tệp Excel hoặc Word đời cũ (.xls, .doc), không phải CSV. ${excelAdvice}`,
  pdf: 'Đây là tệp PDF, không có bảng để đọc. Hãy xin bản Excel hoặc CSV của bảng này.',
  gzip: 'Đây là tệp nén gzip. Hãy giải nén rồi nạp tệp CSV bên trong.',
  html: 'Đây là trang web, có thể là trang đăng nhập được lưu thay cho tệp số liệu. Hãy đăng nhập và tải lại tệp CSV.',
  htmlTable: `Đây là bảng HTML, thường do phần mềm xuất ra với đuôi .xls. Hãy mở bằng Excel. ${excelAdvice}`,
  xml: `Đây là tệp XML, có thể là bảng tính Excel lưu dạng XML. Hãy mở bằng Excel. ${excelAdvice}`,
  json: 'Đây là tệp JSON, không phải bảng CSV. Hãy xuất số liệu ra CSV rồi nạp lại.',
  image: 'Đây là tệp ảnh, không có bảng để đọc. Hãy xin bản Excel hoặc CSV của bảng này.',
  archive: 'Đây là tệp nén (.rar, .7z). Hãy giải nén rồi nạp tệp CSV bên trong.',
  rtf: 'Đây là văn bản RTF, không phải bảng CSV. Hãy xin bản Excel hoặc CSV của bảng này.',
  binary:
    'Đây là tệp nhị phân, không phải văn bản, hoặc tệp đã hỏng. Hãy xin bản Excel hoặc CSV của bảng này.',
  database: 'Đây là tệp cơ sở dữ liệu, không phải bảng CSV. Hãy xuất bảng cần dùng ra CSV rồi nạp lại.',
};

const latin = (text: string): readonly number[] => Array.from(text, (letter) => letter.charCodeAt(0));

const signatures: readonly (readonly [NotATable['kind'], readonly number[]])[] = [
  ['zip', [0x50, 0x4b, 0x03, 0x04]],
  ['zip', [0x50, 0x4b, 0x05, 0x06]],
  ['xls', [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]],
  ['pdf', latin('%PDF-')],
  ['gzip', [0x1f, 0x8b]],
  ['image', [0x89, 0x50, 0x4e, 0x47]],
  ['image', [0xff, 0xd8, 0xff]],
  ['image', latin('GIF8')],
  ['image', [0x49, 0x49, 0x2a, 0x00]],
  ['image', [0x4d, 0x4d, 0x00, 0x2a]],
  ['archive', latin('Rar!\u001A\u0007')],
  ['archive', [0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c]],
  ['rtf', latin('{\\rtf')],
  ['database', latin('SQLite format 3')],
];

const notATable = (kind: NotATable['kind']): NotATable => ({ kind, advice: advices[kind] });

/** Recognises binary files by their first bytes; null when none matches. */
export function binaryKind(bytes: Uint8Array): NotATable | null {
  const found = signatures.find(([, signature]) => signature.every((byte, index) => bytes[index] === byte));
  if (found === undefined) return isWebp(bytes) ? notATable('image') : null;
  return notATable(found[0] === 'zip' && isWorkbook(bytes) ? 'xlsx' : found[0]);
}

const sampleBytes = 16_384;

/** Recognises bytes that are no text in any encoding of one byte a letter: control codes everywhere, or mostly zeros. */
export function controlKind(bytes: Uint8Array): NotATable | null {
  const sample = bytes.subarray(0, sampleBytes);
  let controls = 0;
  let zeros = 0;
  for (const byte of sample) {
    if (byte === 0) zeros += 1;
    else if (byte < 0x20 && (byte < 9 || byte > 13)) controls += 1;
  }
  return controls > 0.05 * sample.length || zeros > 0.5 * sample.length ? notATable('binary') : null;
}

const startOf = (bytes: Uint8Array): string =>
  new TextDecoder('windows-1252').decode(bytes.subarray(0, 8192));

/** A workbook's parts lie in a folder `xl`, and a part list comes first. */
const isWorkbook = (bytes: Uint8Array): boolean => /xl\/|\[Content_Types\]\.xml/u.test(startOf(bytes));

const isWebp = (bytes: Uint8Array): boolean => /^RIFF[\s\S]{4}WEBP/u.test(startOf(bytes.subarray(0, 12)));

/** Recognises a web page, XML or JSON by how the text begins; null when it may be a table. */
export function markupKind(text: string): NotATable | null {
  const start = text.slice(0, 4000).trimStart();
  if (start.startsWith('<')) {
    if (/^<\?xml[\s\S]*<(?:html|!doctype html)/iu.test(start)) return notATable('html');
    if (/^<(?:\?xml|workbook|ss:)/iu.test(start)) return notATable('xml');
    if (/^<(?:!doctype\s+html|html|head|body|meta|script|style)\b/iu.test(start)) {
      return notATable(/<table\b/iu.test(text.slice(0, 100_000)) ? 'htmlTable' : 'html');
    }
    if (/^<table\b/iu.test(start)) return notATable('htmlTable');
  }
  if (/^MIME-Version:/iu.test(start)) return notATable('htmlTable');
  return isJson(start, text.slice(-200).trimEnd()) ? notATable('json') : null;
}

const isJson = (start: string, end: string): boolean =>
  /^(?:\{\s*"[^"]*"\s*:|\[\s*[[{])/u.test(start) || (/^\[\s*(?:"|\d|\])/u.test(start) && end.endsWith(']'));
