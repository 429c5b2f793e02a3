import { median, percentile95 } from './statistics.mjs';

const goals = { bare: 1.6, native: 2.5, reopen: 0.25, viewMs: 100, raw: 1.1, memory: 3072, blockedMs: 50 };
const mark = (isMet) => (isMet ? '✓' : '✗');
const times = (runs, name) => runs.map((run) => run[name]);
const seconds = (ms) => (ms / 1000).toFixed(ms < 10_000 ? 2 : 1);

/** Medians of one size, and the ratios the goals are about. */
function figuresOf({ rows, megabytes, bare, imported, native, papa, arquero }) {
  const total = median(times(imported, 'totalMs'));
  const bareMs = median(times(bare, 'readMs'));
  const nativeMs = median(times(native, 'readMs'));
  const raw = median(imported.flatMap(({ rawMs }) => rawMs));
  const bareGroup = median(times(bare, 'groupMs'));
  const reopen = median(times(imported, 'reopenMs'));
  return {
    rows,
    megabytes,
    total,
    bareMs,
    nativeMs,
    papaMs: papa[0]?.totalMs ?? null,
    arqueroMs: arquero[0]?.totalMs ?? null,
    ofBare: total / bareMs,
    ofNative: total / nativeMs,
    reopen,
    ofImport: reopen / total,
    viewMs: percentile95(imported.flatMap(({ viewMs }) => viewMs)),
    raw,
    bareGroup,
    ofRaw: raw / bareGroup,
    rawLoad: median(times(imported, 'rawLoadMs')),
    memory: Math.max(...times(imported, 'peakMegabytes')),
    bareMemory: Math.max(...times(bare, 'peakMegabytes')),
    stored: median(times(imported, 'storedBytes')) / 1e6,
    blocked: Math.max(...times(imported, 'blockedMs')),
    runs: imported.length,
  };
}

const line = (cells) => `| ${cells.join(' | ')} |`;

/** Survey answers as Markdown. */
export function surveyReport(results) {
  const all = results.map(figuresOf);
  const row = (label, cellOf) => line([label, ...all.map(cellOf)]);
  return [
    line([
      'Survey answers, medians',
      ...all.map((one) => `${one.rows.toLocaleString('en')} rows, ${one.megabytes.toFixed(0)} MB`),
    ]),
    line(['---', ...all.map(() => '---:')]),
    row('app: file to stored batch to first answer, s', (one) => seconds(one.total)),
    row('bare duckdb-wasm `read_csv`, s', (one) => seconds(one.bareMs)),
    row('native DuckDB, one thread, s', (one) => seconds(one.nativeMs)),
    row('PapaParse and a Map, counts only, s', (one) => (one.papaMs === null ? '–' : seconds(one.papaMs))),
    row('Arquero in Node, counts only, s', (one) =>
      one.arqueroMs === null ? 'too long a text' : seconds(one.arqueroMs),
    ),
    row(
      `app / bare, goal ≤ ${goals.bare}`,
      (one) => `${one.ofBare.toFixed(2)} ${mark(one.ofBare <= goals.bare)}`,
    ),
    row(
      `app / native, goal ≤ ${goals.native}`,
      (one) => `${one.ofNative.toFixed(2)} ${mark(one.ofNative <= goals.native)}`,
    ),
    row(
      `opened again / import, goal ≤ ${goals.reopen}`,
      (one) => `${seconds(one.reopen)} s, ${one.ofImport.toFixed(3)} ${mark(one.ofImport <= goals.reopen)}`,
    ),
    row(
      `question of a view, p95, ms, goal ≤ ${goals.viewMs}`,
      (one) => `${one.viewMs.toFixed(0)} ${mark(one.viewMs <= goals.viewMs)}`,
    ),
    row(
      `single answers grouped / bare, goal ≤ ${goals.raw}`,
      (one) =>
        `${one.raw.toFixed(0)} / ${one.bareGroup.toFixed(0)} ms, ${one.ofRaw.toFixed(2)} ${mark(one.ofRaw <= goals.raw)}`,
    ),
    row('single answers loaded behind the counts, s', (one) => seconds(one.rawLoad)),
    row('stored, MB', (one) => one.stored.toFixed(1)),
    row(
      `peak memory of the tab, MB, goal ≤ ${goals.memory}`,
      (one) =>
        `${one.memory.toFixed(0)} ${mark(one.memory <= goals.memory)} (bare ${one.bareMemory.toFixed(0)})`,
    ),
    row(
      `longest task of the page, ms, goal ≤ ${goals.blockedMs}`,
      (one) => `${one.blocked.toFixed(0)} ${mark(one.blocked <= goals.blockedMs)}`,
    ),
    row('microseconds a row', (one) => ((1000 * one.total) / one.rows).toFixed(2)),
    '',
    `Runs of each: ${all.map(({ runs }) => runs).join(', ')}; PapaParse and Arquero once. Each in a browser of its own; engines start before the clock.`,
  ].join('\n');
}

/** Whether every goal is met at every size. */
export const meetsSurveyGoals = (results) =>
  results
    .map(figuresOf)
    .every(
      (one) =>
        one.ofBare <= goals.bare &&
        one.ofNative <= goals.native &&
        one.ofImport <= goals.reopen &&
        one.viewMs <= goals.viewMs &&
        one.ofRaw <= goals.raw &&
        one.memory <= goals.memory &&
        one.blocked <= goals.blockedMs,
    );
