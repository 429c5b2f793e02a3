import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { Unzipped } from 'fflate';

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

const mended = (name: string, content: Uint8Array): Uint8Array => {
  if (/^ppt\/charts\/chart\d+\.xml$/.test(name)) return replaced(content, emptyPoint);
  return /^ppt\/embeddings\/.*\.xlsx$/.test(name) ? mendWorkbook(content) : content;
};

/** A PowerPoint file whose charts leave gaps where there is no figure. */
export function mendPptx(bytes: Uint8Array): Uint8Array {
  const files: Unzipped = unzipSync(bytes);
  return zipSync(
    Object.fromEntries(
      Object.entries(files)
        // The library writes entries for folders, which office programs do not expect.
        .filter(([name]) => !name.endsWith('/'))
        .map(([name, content]) => [name, mended(name, content)]),
    ),
    level,
  );
}
