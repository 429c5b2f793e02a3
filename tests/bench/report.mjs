import { readFileSync } from 'node:fs';
import { cpus, release, totalmem, type } from 'node:os';
import path from 'node:path';
import { median, percentile95 } from './statistics.mjs';

const goalRatio = 1.5;
const goalChangeMs = 100;

const ms = (value) => value.toFixed(0);
const mark = (isMet) => (isMet ? '✓' : '✗');
const row = (cells) => `| ${cells.join(' | ')} |`;
const table = (head, rows) =>
  [row(head), row(head.map((_, column) => (column === 0 ? '---' : '---:'))), ...rows.map(row)].join('\n');

const versionOf = (name) =>
  JSON.parse(
    readFileSync(path.resolve(import.meta.dirname, '../../node_modules', name, 'package.json'), 'utf8'),
  ).version;

/** What the times were measured on. */
export const machineLine = (browserVersion) => {
  const [processor] = cpus();
  const gibibytes = (totalmem() / 1024 ** 3).toFixed(0);
  return (
    `${processor?.model.trim() ?? 'unknown processor'}, ${cpus().length} cores, ${gibibytes} GiB, ${type()} ${release()}; ` +
    `Chromium ${browserVersion}, headless, software rendering; Node ${process.versions.node}; ` +
    `duckdb-wasm ${versionOf('@duckdb/duckdb-wasm')}, echarts ${versionOf('echarts')}, react ${versionOf('react')}`
  );
};

function startTable({ bare, app }) {
  const rows = ['cold', 'warm'].map((kind) => {
    const ratio = median(app[kind]) / median(bare[kind]);
    return [
      kind,
      `${ms(median(bare[kind]))} / ${ms(percentile95(bare[kind]))}`,
      `${ms(median(app[kind]))} / ${ms(percentile95(app[kind]))}`,
      `${ratio.toFixed(2)} ${mark(ratio <= goalRatio)}`,
    ];
  });
  return table(
    [
      'Start, ms (median / p95)',
      'bare engine, `select 1`',
      'app, first chart',
      `ratio of medians, goal ≤ ${goalRatio}`,
    ],
    rows,
  );
}

const timesCell = (times) =>
  `${ms(median(times))} / ${ms(percentile95(times))} ${mark(percentile95(times) <= goalChangeMs)}`;

function changeTable({ opened, changed }) {
  const rows = [...changed].map(([view, { year, unit, index }]) => {
    return [
      view,
      ms(opened.first.get(view)),
      timesCell(opened.again.get(view)),
      ...[year, unit, index].map(timesCell),
    ];
  });
  const head = ['Screen', 'opened first', 'opened again', 'other year', 'other unit', 'other index'];
  return table([`${head[0]}, ms (median / p95, goal p95 ≤ ${goalChangeMs})`, ...head.slice(1)], rows);
}

const longTaskText = (tasks) =>
  tasks.length === 0
    ? 'none'
    : `${tasks.length}, median ${ms(median(tasks.map(({ duration }) => duration)))}, longest ${ms(Math.max(...tasks.map(({ duration }) => duration)))} ms`;

const longTaskLine = ({ opened, changed }) =>
  `Tasks over 50 ms after start-up: opening screens ${longTaskText(opened.longTasks)}; ` +
  `${[...changed].map(([view, { longTasks }]) => `changes on ${view} ${longTaskText(longTasks)}`).join('; ')}.`;

/** All results as Markdown. */
export const report = ({ start, changes, runs, changeRuns }) =>
  [
    ...(start === null
      ? [`${changeRuns} runs a change.`]
      : [`${runs} runs a start, ${changeRuns} a change.`, '', startTable(start)]),
    '',
    changeTable(changes),
    '',
    longTaskLine(changes),
  ].join('\n');

/** Whether every goal is met. */
export function meetsGoals({ start, changes: { opened, changed } }) {
  const isStartFast =
    start === null ||
    ['cold', 'warm'].every((kind) => median(start.app[kind]) / median(start.bare[kind]) <= goalRatio);
  const times = [
    ...opened.again.values(),
    ...[...changed.values()].flatMap(({ year, unit, index }) => [year, unit, index]),
  ];
  return isStartFast && times.every((list) => percentile95(list) <= goalChangeMs);
}
