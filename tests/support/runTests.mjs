// The one test command: types, lint, unused code, unit, SQL, golden, browser and end-to-end tests,
// closed by one line that counts them all.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { findFirefox } from './findFirefox.mjs';
import { findChromium } from './findChromium.mjs';

const reports = mkdtempSync(path.join(tmpdir(), 'cchc-tests-'));
const testsFolder = path.resolve(import.meta.dirname, '..');
const counts = { passed: 0, failed: 0 };

function run(title, args, env = {}) {
  const started = Date.now();
  console.log(`\n▶ ${title}`);
  const { status } = spawnSync('npx', ['--no-install', ...args], {
    stdio: 'inherit',
    env: { ...process.env, ...env },
  });
  console.log(
    `  ${title}: ${status === 0 ? 'ok' : 'FAILED'} in ${((Date.now() - started) / 1000).toFixed(1)} s`,
  );
  return status === 0;
}

function count(isOk) {
  counts[isOk ? 'passed' : 'failed'] += 1;
}

/** A run whose report is missing or reports fewer failures than its exit says counts as one failure. */
function countReport(isOk, file, read) {
  let report = { passed: 0, failed: 0 };
  try {
    report = read(JSON.parse(readFileSync(file, 'utf8')));
  } catch (error) {
    console.error(`  no report: ${error}`);
    isOk = false;
  }
  counts.passed += report.passed;
  counts.failed += isOk ? report.failed : Math.max(1, report.failed);
}

/** Tests of a report by the folder of `tests` they are in: `unit 2727, sql 214`. */
function perFolder({ testResults }) {
  const tests = new Map();
  for (const { name, assertionResults } of testResults) {
    const [folder] = path.relative(testsFolder, name).split(path.sep);
    tests.set(folder, (tests.get(folder) ?? 0) + assertionResults.length);
  }
  return [...tests].map(([folder, count]) => `${folder} ${count}`).join(', ');
}

/** Runs projects side by side. */
function vitest(projects) {
  const title = `${projects.join(', ')} tests`;
  const file = path.join(reports, `${projects.join('-')}.json`);
  const isOk = run(
    title,
    [
      'vitest',
      'run',
      ...projects.flatMap((project) => ['--project', project]),
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${file}`,
    ],
    env,
  );
  countReport(isOk, file, (report) => {
    console.log(`  ${perFolder(report)}`);
    return { passed: report.numPassedTests, failed: report.numFailedTests };
  });
}

const chromium = findChromium({ prefersShell: true });
const env = { CHROMIUM_PATH: chromium, FIREFOX_PATH: findFirefox() };

count(run('types', ['tsc', '--noEmit', '-p', '.']));
count(run('lint', ['oxlint', '--type-aware', '--deny-warnings']));
count(run('format', ['oxfmt', '--check']));
count(run('unused code', ['knip']));
vitest(['unit', 'sql', 'golden']);
// Alone: its pages are drawn on a clock.
vitest(['browser']);
count(run('build', ['vite', 'build', '--logLevel', 'warn']));
const endToEnd = path.join(reports, 'e2e.json');
const isOk = run('end-to-end tests', ['playwright', 'test', '-c', 'tests/e2e/playwright.config.ts'], {
  ...env,
  PLAYWRIGHT_JSON_OUTPUT_NAME: endToEnd,
});
countReport(isOk, endToEnd, ({ stats }) => ({
  passed: stats.expected + stats.flaky,
  failed: stats.unexpected,
}));

rmSync(reports, { recursive: true, force: true });
console.log(`\n${counts.passed} passed, ${counts.failed} failed`);
process.exit(counts.failed === 0 ? 0 : 1);
