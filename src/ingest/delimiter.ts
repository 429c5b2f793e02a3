import Papa from 'papaparse';

export type Delimiter = ',' | ';' | '\t' | '|';

const candidates: readonly Delimiter[] = [',', ';', '\t', '|'];
const sampleLength = 64 * 1024;
const sampleRows = 200;

/**
 * The delimiter that cuts the first rows into the same number of cells most often (at least two), the header
 * counting as much as all other rows together; of equals the one that gives more cells. A comma when none does:
 * the file then has one column.
 */
export function chooseDelimiter(text: string): Delimiter {
  const sample = sampleOf(text);
  let best: { delimiter: Delimiter; score: number } = { delimiter: ',', score: 0 };
  for (const delimiter of candidates) {
    const score = consistency(sample, delimiter);
    if (score > best.score) best = { delimiter, score };
  }
  return best.delimiter;
}

/** The delimiter a first line `sep=;` declares (spreadsheets write it), or null. */
export function declaredDelimiter(firstLine: string): Delimiter | null {
  const declared = /^"?sep=([,;\t|])"?[,;\t| ]*$/iu.exec(firstLine)?.[1];
  return candidates.find((candidate) => candidate === declared) ?? null;
}

/** Whole lines from the start, few enough to be quick. */
function sampleOf(text: string): string {
  if (text.length <= sampleLength) return text;
  const end = text.lastIndexOf('\n', sampleLength);
  return text.slice(0, end === -1 ? sampleLength : end);
}

function consistency(sample: string, delimiter: Delimiter): number {
  if (!sample.includes(delimiter)) return 0;
  const { data } = Papa.parse<string[]>(sample, {
    delimiter,
    newline: '\n',
    quoteChar: '"',
    preview: sampleRows,
    skipEmptyLines: 'greedy',
  });
  const widths = data.map((cells) => cells.length);
  const [header = 0, ...others] = widths;
  const width = commonest(others.length === 0 ? widths : others);
  if (width < 2) return 0;
  const share = others.length === 0 ? 1 : others.filter((other) => other === width).length / others.length;
  const headerFits = header === width ? 1 : 0;
  // The number of cells only breaks ties.
  return share + headerFits + Math.min(width, 1000) / 10_000;
}

function commonest(widths: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const width of widths) counts.set(width, (counts.get(width) ?? 0) + 1);
  let best = 0;
  for (const [width, count] of counts) {
    if (count > (counts.get(best) ?? 0) || (count === counts.get(best) && width > best)) best = width;
  }
  return best;
}
