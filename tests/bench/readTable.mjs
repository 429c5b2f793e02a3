// node --expose-gc tests/bench/readTable.mjs [--runs 15]
// Times readTable (decoding, dialect, parsing, recovery, an array for each row) against bare PapaParse on the same bytes,
// in Node: long-form CSV of 5 MB as programs write it, with Vietnamese letters and without. Prints Markdown; exit 1 when
// the goal is missed. `measureReadTable` serves npm run bench.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import Papa from 'papaparse';
import { build } from 'vite';
import { median } from './statistics.mjs';

const root = path.resolve(import.meta.dirname, '../..');
const size = 5_000_000;

/** The slowest accepted: readTable may take 1 / 0.7 of the time PapaParse takes. */
export const goalRatio = 0.7;

/** Bundles the reader as the app does and imports it. */
async function importReader(folder) {
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    ssr: { noExternal: true },
    build: { ssr: 'src/ingest/readTable.ts', outDir: folder, emptyOutDir: true, target: 'es2022' },
  });
  return import(pathToFileURL(path.join(folder, 'readTable.js')).href);
}

/** Published PAPI figures, repeated with other years until the file has its size. */
function longForm() {
  const [header, ...rows] = readFileSync(path.join(root, 'data/provincial/papi-dimensions.csv'), 'utf8')
    .trim()
    .split('\n');
  const lines = [header];
  for (let length = 0, at = 0; length < size; at += 1) {
    const line = rows[at % rows.length];
    lines.push(line);
    length += Buffer.byteLength(line) + 1;
  }
  return lines;
}

const plainLetters = (text) =>
  text
    .normalize('NFD')
    .replaceAll(/\p{Mark}/gu, '')
    .replaceAll('đ', 'd')
    .replaceAll('Đ', 'D')
    .replaceAll(/\P{ASCII}/gu, '-');

const writings = {
  'comma, LF': (lines) => `${lines.join('\n')}\n`,
  'comma, CRLF': (lines) => `${lines.join('\r\n')}\r\n`,
  'semicolon, decimal comma': (lines) =>
    `${lines.map((line) => line.replaceAll(',', ';').replaceAll('.', ',')).join('\n')}\n`,
  'every cell quoted': (lines) =>
    `${lines
      .map((line) =>
        line
          .split(',')
          .map((cell) => `"${cell}"`)
          .join(','),
      )
      .join('\n')}\n`,
  // Quotes inside cells: no short cut may be taken.
  'text quoted, quotes inside': (lines) =>
    `${lines.map((line) => line.replace(/,([^,"\d][^,"]*)/u, ',"$1 ""x"""')).join('\n')}\n`,
};

function variants() {
  const lines = longForm();
  const plain = lines.map(plainLetters);
  return Object.entries(writings).flatMap(([name, write]) => [
    [`${name}, Vietnamese`, write(lines)],
    [`${name}, ASCII`, write(plain)],
  ]);
}

function timeOf(work) {
  globalThis.gc?.();
  const started = performance.now();
  work();
  return performance.now() - started;
}

/**
 * For every variant: median milliseconds of `Papa.parse(text)`, of decoding plus `Papa.parse`, and of `readTable`, and
 * the medians of the ratios run by run (load on the machine hits both alike). 1 is as fast as PapaParse.
 */
export async function measureReadTable(runs = 15) {
  const folder = mkdtempSync(path.join(tmpdir(), 'cchc-read-'));
  try {
    const { readTable } = await importReader(folder);
    return variants().map(([name, whole]) => {
      const bytes = new TextEncoder().encode(whole);
      const text = new TextDecoder().decode(bytes);
      const times = { parse: [], decodeAndParse: [], readTable: [] };
      for (let run = -3; run < runs; run += 1) {
        const parse = timeOf(() => Papa.parse(text));
        const read = timeOf(() => readTable(bytes).rows.length);
        const decodeAndParse = timeOf(() => Papa.parse(new TextDecoder().decode(bytes)));
        if (run < 0) continue;
        times.parse.push(parse);
        times.readTable.push(read);
        times.decodeAndParse.push(decodeAndParse);
      }
      return {
        name,
        megabytes: bytes.length / 1e6,
        parseMs: median(times.parse),
        decodeAndParseMs: median(times.decodeAndParse),
        readTableMs: median(times.readTable),
        parseRatio: median(times.parse.map((time, run) => time / times.readTable[run])),
        decodeAndParseRatio: median(times.decodeAndParse.map((time, run) => time / times.readTable[run])),
      };
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The measurements as a Markdown table. */
export const readTableReport = (results) =>
  [
    `| readTable against PapaParse, ms (median) | MB | Papa.parse(text) | decode + Papa.parse | readTable | ratio to parse, goal ≥ ${goalRatio} | ratio to decode + parse |`,
    '|---|---:|---:|---:|---:|---:|---:|',
    ...results.map(
      ({ name, megabytes, parseMs, decodeAndParseMs, readTableMs, parseRatio, decodeAndParseRatio }) =>
        `| ${name} | ${megabytes.toFixed(1)} | ${parseMs.toFixed(0)} | ${decodeAndParseMs.toFixed(0)} | ${readTableMs.toFixed(0)} | ${parseRatio.toFixed(2)} ${parseRatio >= goalRatio ? '✓' : '✗'} | ${decodeAndParseRatio.toFixed(2)} |`,
    ),
  ].join('\n');

/** Whether every variant meets the goal. */
export const meetsReadTableGoal = (results) => results.every(({ parseRatio }) => parseRatio >= goalRatio);

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { values } = parseArgs({ options: { runs: { type: 'string', default: '15' } } });
  const results = await measureReadTable(Number(values.runs));
  console.log(readTableReport(results));
  process.exitCode = meetsReadTableGoal(results) ? 0 : 1;
}
