import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { Unzipped } from 'fflate';

/** How office programs name the languages of a deck. */
export type OfficeLanguage = 'vi-VN' | 'en-GB';

/** Figures that are not there, as the library writes them: office programs may read them as damage or as 0. */
const emptyPoint = /<c:pt idx="\d+"><c:v><\/c:v><\/c:pt>/g;
const emptyCell = /<c r="[A-Z]+\d+"><v><\/v><\/c>/g;

const level = { level: 6 } as const;

const replaced = (bytes: Uint8Array, pattern: RegExp): Uint8Array =>
  strToU8(strFromU8(bytes).replaceAll(pattern, ''));

/** The figures behind a chart, without cells that hold nothing. */
function mendWorkbook(bytes: Uint8Array): Uint8Array {
  const files = unzipSync(bytes);
  return zipSync(
    Object.fromEntries(
      Object.entries(files).map(([name, content]) => [
        name,
        /^xl\/worksheets\/[^/]+\.xml$/.test(name) ? replaced(content, emptyCell) : content,
      ]),
    ),
    level,
  );
}

/** Codes by which number formats name a language (MS-LCID). */
const formatLanguages: Readonly<Record<OfficeLanguage, string>> = { 'vi-VN': '[$-42A]', 'en-GB': '[$-809]' };

/** Decimals of a chart stand as in its texts, as far as the program asks the file and not the computer. */
function withLanguage(content: Uint8Array, language: OfficeLanguage): Uint8Array {
  const localized = (code: string): string =>
    code
      .split(';')
      .map((section) => (section.includes('.') ? `${formatLanguages[language]}${section}` : section))
      .join(';');
  return strToU8(
    strFromU8(content)
      .replace(/<c:date1904 [^>]*\/>/, (date) => `${date}<c:lang val="${language}"/>`)
      .replaceAll(
        /(<c:numFmt formatCode=")([^"]*)"/g,
        (_, head: string, code: string) => `${head}${localized(code)}"`,
      ),
  );
}

const mended = (name: string, content: Uint8Array, language: OfficeLanguage): Uint8Array => {
  if (/^ppt\/charts\/chart\d+\.xml$/.test(name)) return withLanguage(replaced(content, emptyPoint), language);
  return /^ppt\/embeddings\/.*\.xlsx$/.test(name) ? mendWorkbook(content) : content;
};

/** A PowerPoint file whose charts leave gaps where there is no figure and name their language. */
export function mendPptx(bytes: Uint8Array, language: OfficeLanguage): Uint8Array {
  const files: Unzipped = unzipSync(bytes);
  return zipSync(
    Object.fromEntries(
      Object.entries(files)
        // The library writes entries for folders, which office programs do not expect.
        .filter(([name]) => !name.endsWith('/'))
        .map(([name, content]) => [name, mended(name, content, language)]),
    ),
    level,
  );
}
