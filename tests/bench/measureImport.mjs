import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build } from 'vite';
import { longFile } from './longFile.mjs';
import { serve } from './serve.mjs';

const root = path.resolve(import.meta.dirname, 'import');
/** As many rows of the long layout as make 50 MB. */
const rowCount = 700_000;

async function buildPage(folder) {
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    base: './',
    worker: { format: 'es' },
    build: { outDir: folder, emptyOutDir: true, target: 'es2022', assetsInlineLimit: 0 },
  });
}

/** One measurement in a page of its own: nothing is left of the one before. */
async function inNewPage(browser, address, name) {
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    await page.goto(address);
    await page.waitForFunction(() => globalThis.bench !== undefined);
    return await page.evaluate((measure) => globalThis.bench[measure](), name);
  } finally {
    await context.close();
  }
}

/**
 * A 50 MB file under the app's content policy, `runs` times in turn: the engine's bare `read_csv` of the bytes, and the
 * app's importer in its worker up to the engine's tables, with the longest task of the page's thread; and an import that
 * is cancelled. Times in ms.
 */
export async function measureImport(browser, runs) {
  const folder = mkdtempSync(path.join(tmpdir(), 'cchc-import-'));
  const { text, rows, known } = longFile(rowCount);
  const bytes = new TextEncoder().encode(text);
  await buildPage(folder);
  writeFileSync(path.join(folder, 'long.csv'), bytes);
  writeFileSync(path.join(folder, 'known.json'), JSON.stringify(known));
  const { address, close } = await serve(folder);
  try {
    const measured = { megabytes: bytes.length / 1e6, rows, bare: [], imported: [], cancelled: [] };
    for (let run = 0; run < runs; run += 1) {
      const bare = await inNewPage(browser, address, 'bare');
      const imported = await inNewPage(browser, address, 'imported');
      if (bare.rows !== rows || imported.loaded !== rows)
        throw new Error(`${rows} rows: read_csv has ${bare.rows}, the importer ${imported.loaded}`);
      measured.bare.push(bare);
      measured.imported.push(imported);
      measured.cancelled.push(await inNewPage(browser, address, 'cancelled'));
    }
    return measured;
  } finally {
    await close();
    rmSync(folder, { recursive: true, force: true });
  }
}
