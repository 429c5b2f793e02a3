import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build } from 'vite';
import { serve } from './serve.mjs';

const root = path.resolve(import.meta.dirname, 'national');

/** Communes of the country since 1 July 2025. */
const nationalUnits = 3321;
/** A tenth of the country, the country, and three of them. */
export const sizes = [0.1, 1, 3].map((share) => Math.round(share * nationalUnits));

/** One size in a page of its own: nothing is left of the one before. */
async function inNewPage(browser, address, units) {
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    await page.goto(address);
    await page.waitForFunction(() => globalThis.bench !== undefined);
    return { units, ...(await page.evaluate((count) => globalThis.bench.measure(count), units)) };
  } catch (error) {
    return { units, failure: error instanceof Error ? error.message.split('\n')[0] : String(error) };
  } finally {
    await context.close();
  }
}

/**
 * An invented nation of communes with 100 criteria and ten years under the app's content policy: how long it takes to
 * load, and what its screens' questions and view models take when year and unit change. Times in ms.
 */
export async function measureNational(browser, wanted = sizes) {
  const folder = mkdtempSync(path.join(tmpdir(), 'cchc-national-'));
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    base: './',
    worker: { format: 'es' },
    build: { outDir: folder, emptyOutDir: true, target: 'es2022', assetsInlineLimit: 0 },
  });
  const { address, close } = await serve(folder);
  try {
    const measured = [];
    for (const units of wanted) measured.push(await inNewPage(browser, address, units));
    return measured;
  } finally {
    await close();
    rmSync(folder, { recursive: true, force: true });
  }
}
