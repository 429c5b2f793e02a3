import { percentile95, median } from './statistics.mjs';

const goalLoadMs = 15_000;
const goalStepMs = 200;
const goalRangesMs = 2000;
const nationalUnits = 3321;

const steps = ['ranking', 'change', 'contributions', 'heatmap'];
const count = (value) => value.toLocaleString('en');
const both = (times) => `${median(times).toFixed(0)} / ${percentile95(times).toFixed(0)}`;
const mark = (isMet) => (isMet ? '✓' : '✗');
/** Goals are set for the country's size; other sizes show how times grow. */
const marked = (text, isMet, units) => (units === nationalUnits ? `${text} ${mark(isMet)}` : text);

function cellsOf(size) {
  const { units, scores, loadMs, times, sensitivityMs, confidenceMs } = size;
  return [
    `${count(units)} units, ${(scores / 1e6).toFixed(1)} M scores`,
    marked(`${(loadMs / 1000).toFixed(1)} s`, loadMs <= goalLoadMs, units),
    ...steps.map((step) => marked(both(times[step]), percentile95(times[step]) <= goalStepMs, units)),
    both(times.criterionScores),
    marked(confidenceMs.toFixed(0), confidenceMs <= goalRangesMs, units),
    marked(sensitivityMs.toFixed(0), sensitivityMs <= goalRangesMs, units),
  ];
}

const row = (cells) => `| ${cells.join(' | ')} |`;

/** An invented nation as Markdown. */
export function nationalReport(measured) {
  const head = [
    'National scale, ms (median / p95)',
    'load, goal ≤ 15 s',
    ...steps.map((step) => `${step}, goal p95 ≤ 200`),
    'all criterion scores of a year, asked once',
    'rank confidence sets, worker, goal ≤ 2000',
    'weight sensitivity, worker, goal ≤ 2000',
  ];
  const rows = measured.map((size) =>
    row(
      size.failure === undefined
        ? cellsOf(size)
        : [`${count(size.units)} units`, `not measured: ${size.failure}`, ...head.slice(2).map(() => '–')],
    ),
  );
  return [row(head), row(head.map((_, at) => (at === 0 ? '---' : '---:'))), ...rows].join('\n');
}

/** Whether every goal is met at the country's size. */
export const meetsNationalGoals = (measured) =>
  measured
    .filter(({ units }) => units === nationalUnits)
    .every(
      ({ failure, isWhole, loadMs, times, sensitivityMs, confidenceMs }) =>
        failure === undefined &&
        isWhole &&
        loadMs <= goalLoadMs &&
        steps.every((step) => percentile95(times[step]) <= goalStepMs) &&
        Math.max(sensitivityMs, confidenceMs) <= goalRangesMs,
    );
