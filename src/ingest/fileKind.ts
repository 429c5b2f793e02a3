/** What a file that is not a table of text seems to be, with what the user can do instead. */
export interface NotATable {
  readonly kind: 'zip' | 'xls' | 'pdf' | 'gzip' | 'html' | 'json' | 'image';
  /** Vietnamese sentence: what happened and what to do. */
  readonly advice: string;
}

const excelAdvice = 'Trong Excel chọn «Lưu thành» › «CSV UTF-8» rồi nạp lại.';

const advices: Readonly<Record<NotATable['kind'], string>> = {
  zip: `Đây là tệp nén (.zip, .xlsx, .docx), không phải CSV. Nếu là bảng Excel: ${excelAdvice}`,
  xls: `Đây là tệp Excel hoặc Word đời cũ (.xls, .doc), không phải CSV. ${excelAdvice}`,
  pdf: 'Đây là tệp PDF, không có bảng để đọc. Hãy xin bản Excel hoặc CSV của bảng này.',
  gzip: 'Đây là tệp nén gzip. Hãy giải nén rồi nạp tệp CSV bên trong.',
  html: 'Đây là trang web, có thể là trang đăng nhập được lưu thay cho tệp số liệu. Hãy đăng nhập và tải lại tệp CSV.',
  json: 'Đây là tệp JSON, không phải bảng CSV. Hãy xuất số liệu ra CSV rồi nạp lại.',
  image: 'Đây là tệp ảnh, không có bảng để đọc. Hãy xin bản Excel hoặc CSV của bảng này.',
};

const signatures: readonly (readonly [NotATable['kind'], readonly number[]])[] = [
  ['zip', [0x50, 0x4b, 0x03, 0x04]],
  ['zip', [0x50, 0x4b, 0x05, 0x06]],
  ['xls', [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]],
  ['pdf', [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ['gzip', [0x1f, 0x8b]],
  ['image', [0x89, 0x50, 0x4e, 0x47]],
  ['image', [0xff, 0xd8, 0xff]],
];

const notATable = (kind: NotATable['kind']): NotATable => ({ kind, advice: advices[kind] });

/** Recognises binary files by their first bytes; null when none matches. */
export function binaryKind(bytes: Uint8Array): NotATable | null {
  const found = signatures.find(([, signature]) =>
    signature.every((byte, index) => bytes[index] === byte),
  );
  return found === undefined ? null : notATable(found[0]);
}

/** Recognises a web page or JSON by how the text begins; null when it may be a table. */
export function markupKind(text: string): NotATable | null {
  const start = text.slice(0, 1000).trimStart();
  if (/^<(?:!doctype\s+html|html|head|body|\?xml)/iu.test(start)) return notATable('html');
  if (/^(?:\{\s*"[^"]*"\s*:|\[\s*[[{])/u.test(start)) return notATable('json');
  return null;
}
