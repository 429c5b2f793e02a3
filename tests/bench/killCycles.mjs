// Kills the page, its process or the whole browser at random moments while batches are committed, copied and
// deleted, and checks after each kill that every batch the page was told is stored is there, byte for byte,
// and that nothing is there by half. KILL_CYCLES sets how often (20).
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { chromium } from '@playwright/test';
import { findChromium } from '../support/findChromium.mjs';
import { serveHarness } from './harness/serve.mjs';

const cycles = Number(process.env.KILL_CYCLES ?? 20);
const flags = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-background-networking'];
/** Longest time a page lives, in milliseconds. */
const longestLife = 500;
/** How long a browser may take over anything, in milliseconds. */
const patience = 10_000;
/** Of ten kills: the tab closed, its process killed, the browser killed. */
const kills = [
  'tab',
  'tab',
  'tab',
  'process',
  'process',
  'process',
  'process',
  'process',
  'browser',
  'browser',
];

const profile = await mkdtemp(path.join(tmpdir(), 'cchc-kill-'));
const harness = await serveHarness();
const executablePath = findChromium();
const totals = {
  interrupted: 0,
  committed: 0,
  copied: 0,
  deleted: 0,
  pieces: 0,
  tab: 0,
  process: 0,
  browser: 0,
};
const faults = [];
let reports = [];
let context = null;
let browserProcess = [];

async function launch() {
  context = await chromium.launchPersistentContext(profile, { executablePath, args: flags, headless: true });
  await context.exposeBinding('report', (_source, report) => {
    reports.push(report);
  });
  browserProcess = await processesOf('browser');
}

const sigkill = (ids) => {
  for (const id of ids) process.kill(id, 'SIGKILL');
};

async function killBrowser() {
  const ended = context.waitForEvent('close', { timeout: patience });
  sigkill(browserProcess);
  await ended;
  context = null;
}

/** A page of the harness. A browser that gives none after its processes were killed is killed itself. */
async function openPage() {
  for (;;) {
    if (context === null) await launch();
    try {
      const page = await Promise.race([
        context.newPage(),
        pause(patience).then(() => {
          throw new Error('no new page');
        }),
      ]);
      await page.goto(harness.url, { timeout: patience });
      return page;
    } catch {
      await killBrowser();
      totals.browser += 1;
    }
  }
}

/** Ids of the processes of a type, from the browser that owns them. */
async function processesOf(type) {
  const session = await context.browser().newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  await session.detach();
  return processInfo.filter((process) => process.type === type).map(({ id }) => id);
}

async function kill(how, page, renderers) {
  if (how === 'tab') {
    await page.close({ runBeforeUnload: false });
  } else if (how === 'process') {
    const crashed = page.waitForEvent('crash', { timeout: patience });
    sigkill(renderers);
    await crashed;
    await page.close();
  } else {
    await killBrowser();
  }
}

const namesOf = (phase, operation) =>
  reports
    .filter((report) => report.phase === phase && report.operation === operation)
    .map(({ name }) => name);

/** What the page was told against what is stored. */
function compare(cycle, { workspaces, faults: found, pieces }) {
  const own = `c${cycle}`;
  const stored = new Set(workspaces[own] ?? []);
  const say = (text) => faults.push(`cycle ${cycle}: ${text}`);
  found.forEach(say);
  if (namesOf('done', 'create').length > 0 && workspaces[own] === undefined) say('workspace lost');
  for (const id of namesOf('done', 'commit')) if (!stored.has(id)) say(`committed batch ${id} lost`);
  const deleting = new Set(namesOf('started', 'delete'));
  for (const name of namesOf('done', 'copy')) {
    if (workspaces[name] === undefined && !deleting.has(name)) say(`copy ${name} lost`);
  }
  for (const name of namesOf('done', 'delete'))
    if (workspaces[name] !== undefined) say(`${name} not deleted`);
  for (const [name, batches] of Object.entries(workspaces)) {
    // Copies are named after the number of batches they must have. Whatever else is there was asked for by a page
    // of an earlier cycle just before it was closed.
    const count = Number(name.split('-')[1] ?? batches.length);
    if (batches.length !== count) say(`copy ${name} has ${batches.length} of ${count} batches`);
  }
  totals.interrupted += reports.at(-1)?.phase === 'started' ? 1 : 0;
  totals.committed += namesOf('done', 'commit').length;
  totals.copied += namesOf('done', 'copy').length;
  totals.deleted += namesOf('done', 'delete').length;
  totals.pieces += pieces;
}

let page = null;
const started = Date.now();
try {
  for (let cycle = 1; cycle <= cycles; cycle += 1) {
    reports = [];
    const how = kills[Math.floor(Math.random() * kills.length)];
    page ??= await openPage();
    const renderers = how === 'process' ? await processesOf('renderer') : [];
    page
      .evaluate((number) => globalThis.harness.keepChanging(number), cycle)
      .catch((error) => {
        if (!/closed|crashed/.test(error.message)) faults.push(`cycle ${cycle}: ${error.message}`);
      });
    await pause(Math.random() * longestLife);
    await kill(how, page, renderers);
    totals[how] += 1;
    page = await openPage();
    compare(cycle, await page.evaluate(() => globalThis.harness.inspectLedger()));
  }
} catch (error) {
  faults.push(`broken off: ${error.stack}`);
} finally {
  await context?.close().catch(() => undefined);
  await harness.close();
  await rm(profile, { recursive: true, force: true, maxRetries: 5 });
}

const { interrupted, committed, copied, deleted, pieces, tab, process: processKills, browser } = totals;
console.log(
  `${cycles} kills (${tab} of the tab, ${processKills} of its process, ${browser} of the browser), ${interrupted} in the middle of a change; ` +
    `${committed} batches committed, ${copied} workspaces copied, ${deleted} deleted, ${pieces} pieces checked ` +
    `in ${((Date.now() - started) / 1000).toFixed(1)} s`,
);
for (const fault of faults) console.error(fault);
if (faults.length > 0) process.exitCode = 1;
