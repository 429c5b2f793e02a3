import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium } from '@playwright/test';
import { build } from 'vite';
import { findChromium } from '../support/findChromium.mjs';
import { serve } from './serve.mjs';
import { surveyKnown, writeSurveyData } from './surveyData.mjs';
import { measureArquero, measureNative } from './surveyPeers.mjs';

const root = path.resolve(import.meta.dirname, 'survey');
const flags = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-background-networking'];

const buildPage = (folder) =>
  build({
    root,
    configFile: false,
    logLevel: 'error',
    base: './',
    worker: { format: 'es' },
    build: { outDir: folder, emptyOutDir: true, target: 'es2022', assetsInlineLimit: 0 },
  });

/** Resident memory of the tab's process and its workers, in MB; they are one process of the browser's. */
function rendererMegabytes(browserPid) {
  let largest = 0;
  for (const pid of readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
    try {
      const command = readFileSync(`/proc/${pid}/cmdline`, 'utf8');
      if (!command.includes('--type=renderer') || !command.includes(`cchc-bench-${browserPid}`)) continue;
      const resident = /VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
      largest = Math.max(largest, Number(resident ?? 0) / 1024);
    } catch {
      // The process ended while it was looked at.
    }
  }
  return largest;
}

/** One measurement in a browser of its own: nothing is left of the one before. */
async function inNewBrowser(address, file, name, argument) {
  const mark = process.pid;
  const server = await chromium.launch({
    executablePath: findChromium(),
    args: [...flags, `--user-agent=cchc-bench-${mark}`],
  });
  let peak = 0;
  const watching = setInterval(() => {
    peak = Math.max(peak, rendererMegabytes(mark));
  }, 200);
  try {
    const page = await server.newPage();
    await page.goto(address);
    await page.waitForFunction(() => globalThis.bench !== undefined);
    await page.setInputFiles('#file', file);
    const result = await page.evaluate(
      ([measure, given]) => globalThis.bench[measure](given),
      [name, argument],
    );
    return { ...result, peakMegabytes: peak };
  } finally {
    clearInterval(watching);
    await server.close();
  }
}

/** Answers of each size through the app and its peers, `runs` times in turn. Times in ms. */
export async function measureSurvey(sizes, runs) {
  const folder = mkdtempSync(path.join(tmpdir(), 'cchc-survey-bench-'));
  const page = path.join(folder, 'page');
  await buildPage(page);
  const { address, close } = await serve(page);
  const known = surveyKnown();
  const results = [];
  try {
    for (const rows of sizes) {
      const file = path.join(folder, `survey-${rows}.csv`);
      const bytes = writeSurveyData(file, rows);
      const measured = {
        rows,
        megabytes: bytes / 1e6,
        bare: [],
        imported: [],
        native: [],
        papa: [],
        arquero: [],
      };
      for (let run = 0; run < runs; run += 1) {
        console.error(`${rows} rows, run ${run + 1}`);
        measured.bare.push(await inNewBrowser(address, file, 'bare', null));
        const own = await inNewBrowser(address, file, 'imported', known);
        if (own.loaded !== rows || own.answered !== rows)
          throw new Error(`${rows} rows: ${own.loaded} loaded, ${own.answered} answered`);
        measured.imported.push(own);
        measured.native.push(await measureNative(file));
        // The slower peers are measured once: what they show does not hang on a few per cent.
        if (run === 0) {
          measured.papa.push(await inNewBrowser(address, file, 'papa', null));
          measured.arquero.push(await measureArquero(file));
        }
      }
      results.push(measured);
      rmSync(file);
    }
    return results;
  } finally {
    await close();
    rmSync(folder, { recursive: true, force: true });
  }
}
