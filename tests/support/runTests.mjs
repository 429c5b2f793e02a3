// The one test command: types, lint, unused code, unit, SQL, golden, browser and end-to-end tests,
// closed by one line that counts them all.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { findFirefox } from './findFirefox.mjs';
import { findChromium } from './findChromium.mjs';

const reports = mkdtempSync(path.join(tmpdir(), 'cchc-tests-'));
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

function vitest(project, env) {
  const file = path.join(reports, `${project}.json`);
  const isOk = run(
    `${project} tests`,
    [
      'vitest',
      'run',
      '--project',
      project,
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${file}`,
    ],
    env,
  );
  countReport(isOk, file, (report) => ({ passed: report.numPassedTests, failed: report.numFailedTests }));
}

const chromium = findChromium();
const env = { CHROMIUM_PATH: chromium, FIREFOX_PATH: findFirefox() };

count(run('types', ['tsc', '--noEmit', '-p', '.']));
count(run('lint', ['oxlint', '--type-aware', '--deny-warnings']));
count(run('format', ['oxfmt', '--check']));
count(run('unused code', ['knip']));
for (const project of ['unit', 'sql', 'golden', 'browser']) vitest(project, env);
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
