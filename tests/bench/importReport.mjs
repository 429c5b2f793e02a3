import { meetsReadTableGoal, readTableReport } from './readTable.mjs';
import { median, percentile95 } from './statistics.mjs';

const goalRatio = 2.5;
const goalBlockedMs = 50;
const goalCancelMs = 200;

const timesOf = (measured, name) => measured.map((run) => run[name]);
const both = (times) => `${median(times).toFixed(0)} / ${percentile95(times).toFixed(0)}`;
const mark = (isMet) => (isMet ? '✓' : '✗');

/** How often longer than the bare engine the importer takes, by the medians. */
const ratioOf = ({ bare, imported }) =>
  median(timesOf(imported, 'totalMs')) / median(timesOf(bare, 'totalMs'));
const blockedOf = ({ imported }) => Math.max(...timesOf(imported, 'blockedMs'));
const cancelOf = ({ cancelled }) => Math.max(...timesOf(cancelled, 'cancelMs'));

/** The import of a large file as Markdown. */
export function importReport(measured) {
  const { megabytes, rows, bare, imported, reading } = measured;
  const ratio = ratioOf(measured);
  const stages = ['openMs', 'draftMs', 'encodeMs', 'insertMs'].map((name) => both(timesOf(imported, name)));
  return [
    `| Import of ${megabytes.toFixed(0)} MB, ${rows.toLocaleString('en')} rows, ms (median / p95) | bare \`read_csv\` | app, file to tables | ratio of medians, goal ≤ ${goalRatio} | opened | drafted | encoded | inserted |`,
    '|---|---:|---:|---:|---:|---:|---:|---:|',
    `| long layout, ${imported.length} runs | ${both(timesOf(bare, 'totalMs'))} | ${both(timesOf(imported, 'totalMs'))} | ${ratio.toFixed(2)} ${mark(ratio <= goalRatio)} | ${stages.join(' | ')} |`,
    '',
    `Longest task of the page meanwhile: ${blockedOf(measured).toFixed(0)} ms (goal ≤ ${goalBlockedMs}) ${mark(blockedOf(measured) <= goalBlockedMs)}. Cancelled within ${cancelOf(measured).toFixed(0)} ms (goal ≤ ${goalCancelMs}) ${mark(cancelOf(measured) <= goalCancelMs)}.`,
    '',
    readTableReport(reading),
  ].join('\n');
}

/** Whether every goal of the import is met. */
export const meetsImportGoals = (measured) =>
  ratioOf(measured) <= goalRatio &&
  blockedOf(measured) <= goalBlockedMs &&
  cancelOf(measured) <= goalCancelMs &&
  meetsReadTableGoal(measured.reading);
