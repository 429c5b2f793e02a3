import type { Pollution } from './pollutions.ts';
import type { SourceTable, Writing } from './pollutionSource.ts';
import { plainWriting, writeRecord, writeTable } from './pollutionSource.ts';
import {
  latinBytes,
  tcvn3Bytes,
  utf16Bytes,
  utf8Bytes,
  visciiBytes,
  vniTyped,
  windows1258Bytes,
} from './vietnameseBytes.ts';

/** Other bytes, dialects and line ends for the same table. */
export function filePollutions(source: SourceTable): readonly Pollution[] {
  const text = writeTable(source, plainWriting);
  const clean = (kind: string, name: string, bytes: Uint8Array, isDamaged = false): Pollution => ({
    kind,
    name,
    bytes,
    expected: source,
    isDamaged,
  });
  const written = (kind: string, name: string, change: Partial<Writing>, isDamaged = false): Pollution =>
    clean(kind, name, utf8Bytes(writeTable(source, { ...plainWriting, ...change })), isDamaged);
  return [
    clean('clean', 'source', utf8Bytes(text)),
    { ...clean('payload', 'empty', new Uint8Array(), true), expected: { header: [], rows: [] } },
    clean('line end', 'no trailing newline', utf8Bytes(text.trimEnd())),
    clean('line end', 'double trailing newline', utf8Bytes(`${text}\r\n`)),
    written('record delimiter', 'LF', { lineEnd: '\n' }),
    written('record delimiter', 'CR', { lineEnd: '\r' }),
    clean('record delimiter', 'mixed', utf8Bytes(mixedLineEnds(source))),
    written('field delimiter', 'semicolon', { delimiter: ';' }),
    written('field delimiter', 'tab', { delimiter: '\t' }),
    written('field delimiter', 'bar', { delimiter: '|' }),
    written('field delimiter', 'comma and space', { delimiter: ', ' }),
    clean('field delimiter', 'space', utf8Bytes(spaced(source))),
    clean(
      'field delimiter',
      'sep= line',
      utf8Bytes(`sep=;\r\n${writeTable(source, { ...plainWriting, delimiter: ';' })}`),
    ),
    written('quotation', 'apostrophe', { quote: "'", escaped: "''" }),
    written('escape', 'backslash', { escaped: '\\"' }),
    written('escape', 'none', { escaped: '"' }, true),
    ...encodings(text, clean),
    ...truncations(source, text),
  ];
}

function mixedLineEnds({ header, rows }: SourceTable): string {
  return [header, ...rows]
    .map((cells, index) => `${writeRecord(cells, plainWriting)}${['\r\n', '\n', '\r'][index % 3] ?? ''}`)
    .join('');
}

/** Columns parted by spaces: cells with a space inside stand between quotes. */
const spaced = ({ header, rows }: SourceTable): string =>
  [header, ...rows]
    .map((cells) =>
      cells.map((cell) => (/[ "]/u.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(' '),
    )
    .map((line) => `${line}\r\n`)
    .join('');

function encodings(
  text: string,
  clean: (kind: string, name: string, bytes: Uint8Array, isDamaged?: boolean) => Pollution,
): readonly Pollution[] {
  const mojibake = new TextDecoder('latin1').decode(utf8Bytes(text));
  return [
    clean('encoding', 'UTF-8 with mark', utf8Bytes(`\u{FEFF}${text}`)),
    clean('encoding', 'UTF-8 decomposed', utf8Bytes(text.normalize('NFD'))),
    clean('encoding', 'UTF-16 LE with mark', utf16Bytes(`\u{FEFF}${text}`, true)),
    clean('encoding', 'UTF-16 BE with mark', utf16Bytes(`\u{FEFF}${text}`, false)),
    clean('encoding', 'UTF-16 LE', utf16Bytes(text, true)),
    clean('encoding', 'UTF-16 BE', utf16Bytes(text, false)),
    clean('encoding', 'Windows-1258', windows1258Bytes(text)),
    clean('encoding', 'VISCII', visciiBytes(text)),
    clean('encoding', 'TCVN3', tcvn3Bytes(text)),
    clean('encoding', 'VNI', latinBytes(vniTyped(text))),
    clean(
      'encoding',
      'TCVN3 letters in UTF-8',
      utf8Bytes(new TextDecoder('latin1').decode(tcvn3Bytes(text))),
      true,
    ),
    clean('encoding', 'VNI letters in UTF-8', utf8Bytes(vniTyped(text)), true),
    clean('encoding', 'UTF-8 twice', utf8Bytes(mojibake), true),
  ];
}

/** The file cut off in the middle of a record, at every quarter. */
function truncations({ header, rows }: SourceTable, text: string): readonly Pollution[] {
  const lines = text.split('\r\n');
  return [1, 2, 3].map((quarter): Pollution => {
    const at = Math.floor((rows.length * quarter) / 4);
    const cut = (lines[at + 1] ?? '').slice(0, 20);
    const bytes = utf8Bytes([...lines.slice(0, at + 1), cut].join('\r\n'));
    return {
      kind: 'file size',
      name: `cut after ${at} rows`,
      bytes,
      expected: { header, rows: [...rows.slice(0, at), cut.split(',')] },
      isDamaged: true,
    };
  });
}
