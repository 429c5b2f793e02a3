import { chromium } from '@playwright/test';
import { build, preview } from 'vite';
import { copyFileSync } from 'node:fs';
const out = '/tmp/corewk/scratchdist';
await build({
  root: '/tmp/core/.scratch',
  configFile: false,
  logLevel: 'error',
  base: './',
  worker: { format: 'es' },
  build: { outDir: out, emptyOutDir: true, target: 'es2022', assetsInlineLimit: 0 },
});
for (const f of ['long.csv', 'score.arrow', 'score_dict.arrow'])
  copyFileSync('/tmp/corewk/' + f, out + '/' + f);
const s = await preview({
  configFile: false,
  logLevel: 'error',
  root: '/tmp/core/.scratch',
  build: { outDir: out },
  preview: { port: 0, host: 'localhost' },
});
const b = await chromium.launch({
  executablePath: '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-background-networking'],
});
const p = await b.newPage();
p.on('pageerror', (e) => console.log('ERR', e.message));
p.on('console', (m) => console.log(m.text()));
await p.goto(s.resolvedUrls.local[0]);
await p
  .waitForFunction(() => window.done === true || false, null, { timeout: 180000 })
  .catch((e) => console.log(e.message));
console.log(await p.evaluate(() => window.out));
await b.close();
await s.close();
process.exit(0);
