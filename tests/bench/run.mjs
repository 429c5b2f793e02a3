// npm run bench -- [--runs 7] [--only screens|changes|import|national|survey|briefing] [--sizes 1000000,3000000] [--views ranking,change] [--write] [--no-build]
// Times the app in a real Chromium against a bare engine, every change of screen, the import of a large file (in Node: the
// reading of a file against PapaParse), the communes of the whole country, and a briefing with its files. Prints Markdown;
// --sizes says how many survey answers are imported, --surveyRuns how often;
// --only changes leaves the start out, --views names the screens whose changes are timed.
// CCHC_DIST names the built folder, --no-build takes it as it is; --write also puts the result into README.md
// between <!-- bench --> and <!-- /bench -->. Exit 1 when a goal is missed.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { findChromium } from '../support/findChromium.mjs';
import { buildApp } from './buildApp.mjs';
import { briefingReport, meetsBriefingGoals } from './briefingReport.mjs';
import { buildBare } from './buildBare.mjs';
import { buildPortableBare } from './buildPortableBare.mjs';
import { importReport, meetsImportGoals } from './importReport.mjs';
import { measureBriefing } from './measureBriefing.mjs';
import { measureChanges, screens } from './measureChanges.mjs';
import { measureImport } from './measureImport.mjs';
import { measureNational } from './measureNational.mjs';
import { measureStart } from './measureStart.mjs';
import { meetsNationalGoals, nationalReport } from './nationalReport.mjs';
import { measureReadTable } from './readTable.mjs';
import { machineLine, meetsGoals, report } from './report.mjs';
import { measureSurvey } from './measureSurvey.mjs';
import { serve } from './serve.mjs';
import { meetsSurveyGoals, surveyReport } from './surveyReport.mjs';

const root = path.resolve(import.meta.dirname, '../..');
const { values } = parseArgs({
  allowNegative: true,
  options: {
    runs: { type: 'string', default: '7' },
    write: { type: 'boolean', default: false },
    build: { type: 'boolean', default: true },
    only: { type: 'string', default: '' },
    sizes: { type: 'string', default: '1000000,3000000,10000000' },
    surveyRuns: { type: 'string', default: '3' },
    views: { type: 'string', default: '' },
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

const parts = ['screens', 'changes', 'import', 'national', 'survey', 'briefing'];
if (values.only !== '' && !parts.includes(values.only))
  throw new Error(`--only ${values.only} is none of ${parts.join(', ')}`);
const isWanted = (...names) => values.only === '' || names.includes(values.only);

const knownViews = screens.map(([view]) => view);
const views = values.views === '' ? knownViews : values.views.split(',');
const unknownView = views.find((view) => !knownViews.includes(view));
if (unknownView !== undefined) throw new Error(`--views ${unknownView} is none of ${knownViews.join(', ')}`);

async function measureScreens(browser) {
  const withStart = isWanted('screens');
  if (withStart) await buildBare(bareFolder);
  const servers = [await serve(appFolder), ...(withStart ? [await serve(bareFolder)] : [])];
  const [app, bare] = servers.map(({ address }) => address);
  try {
    console.error(withStart ? 'measuring starts…' : 'leaving starts out…');
    const start = withStart ? await measureStart(browser, { app, bare }, runs) : null;
    console.error('measuring changes…');
    const changes = await measureChanges(browser, app, changeRuns, views);
    return { start, changes, runs, changeRuns };
  } finally {
    await Promise.all(servers.map(({ close }) => close()));
  }
}

async function measureTalks(browser) {
  console.error('measuring a briefing…');
  const { address, close } = await serve(appFolder);
  try {
    return await measureBriefing(browser, address, { runs, folder: bareFolder, bareOf: buildPortableBare });
  } finally {
    await close();
  }
}

async function measureImports(browser) {
  console.error('measuring reading…');
  const reading = await measureReadTable(runs);
  console.error('measuring the import…');
  return { reading, ...(await measureImport(browser, runs)) };
}

const browser = await chromium.launch({
  executablePath: findChromium(),
  args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-background-networking'],
});
try {
  const texts = [machineLine(browser.version())];
  const met = [];
  if (isWanted('screens', 'changes')) {
    if (values.build) await buildApp(appFolder);
    const measured = await measureScreens(browser);
    texts.push(report(measured));
    met.push(meetsGoals(measured));
  }
  if (isWanted('import')) {
    const imports = await measureImports(browser);
    texts.push(importReport(imports));
    met.push(meetsImportGoals(imports));
  }
  if (isWanted('national')) {
    console.error('measuring a nation…');
    const nation = await measureNational(browser);
    texts.push(nationalReport(nation));
    met.push(meetsNationalGoals(nation));
  }
  if (isWanted('survey')) {
    console.error('measuring survey answers…');
    const survey = await measureSurvey(values.sizes.split(',').map(Number), Number(values.surveyRuns));
    texts.push(surveyReport(survey));
    met.push(meetsSurveyGoals(survey));
  }
  if (isWanted('briefing')) {
    if (values.build) await buildApp(appFolder);
    const briefing = await measureTalks(browser);
    texts.push(briefingReport(briefing));
    met.push(meetsBriefingGoals(briefing));
  }
  const text = texts.join('\n\n');
  console.log(text);
  if (values.write) writeIntoReadme(text);
  process.exitCode = met.every(Boolean) ? 0 : 1;
} finally {
  await browser.close();
  rmSync(bareFolder, { recursive: true, force: true });
}
