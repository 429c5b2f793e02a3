// npm run bench -- [--runs 7] [--write] [--no-build]
// Times the app in a real Chromium against a bare engine, and every change of screen. Prints Markdown;
// CCHC_DIST names the built folder, --no-build takes it as it is; --write also puts the result into README.md
// between <!-- bench --> and <!-- /bench -->. Exit 1 when a goal is missed.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { findChromium } from '../support/findChromium.mjs';
import { buildApp } from './buildApp.mjs';
import { buildBare } from './buildBare.mjs';
import { measureChanges } from './measureChanges.mjs';
import { measureStart } from './measureStart.mjs';
import { meetsGoals, report } from './report.mjs';
import { serve } from './serve.mjs';

const root = path.resolve(import.meta.dirname, '../..');
const { values } = parseArgs({
  allowNegative: true,
  options: {
    runs: { type: 'string', default: '7' },
    write: { type: 'boolean', default: false },
    build: { type: 'boolean', default: true },
  },
});
const runs = Number(values.runs);
if (!Number.isInteger(runs) || runs < 1)
  throw new Error(`--runs ${values.runs} is not a whole number from 1`);
const changeRuns = 2 * runs;

const appFolder = path.resolve(root, process.env.CCHC_DIST ?? 'dist');
const bareFolder = mkdtempSync(path.join(tmpdir(), 'cchc-bare-'));

function writeIntoReadme(text) {
  const file = path.join(root, 'README.md');
  const before = readFileSync(file, 'utf8');
  const marked = /(<!-- bench -->)[\s\S]*(<!-- \/bench -->)/;
  if (!marked.test(before)) throw new Error('README.md has no <!-- bench --> … <!-- /bench --> block');
  writeFileSync(
    file,
    before.replace(marked, (_, open, close) => `${open}\n${text}\n${close}`),
  );
}

async function measure() {
  const servers = [await serve(appFolder), await serve(bareFolder)];
  const [app, bare] = servers.map(({ address }) => address);
  const browser = await chromium.launch({
    executablePath: findChromium(),
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-background-networking'],
  });
  try {
    console.error('measuring starts…');
    const start = await measureStart(browser, { app, bare }, runs);
    console.error('measuring changes…');
    const changes = await measureChanges(browser, app, changeRuns);
    return { start, changes, browserVersion: browser.version(), runs, changeRuns };
  } finally {
    await browser.close();
    await Promise.all(servers.map(({ close }) => close()));
  }
}

try {
  if (values.build) await buildApp(appFolder);
  await buildBare(bareFolder);
  const results = await measure();
  const text = report(results);
  console.log(text);
  if (values.write) writeIntoReadme(text);
  process.exitCode = meetsGoals(results) ? 0 : 1;
} finally {
  rmSync(bareFolder, { recursive: true, force: true });
}
