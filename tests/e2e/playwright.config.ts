import { defineConfig } from '@playwright/test';
import { findChromium } from '../support/findChromium.mjs';

const port = Number(process.env.CCHC_PORT ?? 4174);
/** Folder of the built app, for testing a build other than the one `npm start` serves. */
const builtApp = process.env.CCHC_DIST ?? 'dist';

/** Drives the built app in Chromium, served with the same headers as `npm start`. */
export default defineConfig({
  testDir: '.',
  outputDir: '../../test-results',
  workers: 2,
  fullyParallel: true,
  // A slow machine may miss a time limit once; what fails twice is broken.
  retries: process.env.CI === undefined ? 0 : 1,
  timeout: 180_000,
  expect: { timeout: 15_000 },
  reporter: [
    ['line'],
    ['json', { outputFile: process.env.PLAYWRIGHT_JSON_OUTPUT_NAME ?? '../../test-results/e2e.json' }],
  ],
  webServer: {
    command: `npx --no-install vite preview --outDir ${builtApp} --port ${port} --strictPort`,
    cwd: '../..',
    port,
    reuseExistingServer: false,
  },
  use: {
    baseURL: `http://localhost:${port}`,
    viewport: { width: 1920, height: 1080 },
    locale: 'vi-VN',
    // Storing 40 MB for offline use in every test would take minutes; the tests that need it allow it.
    serviceWorkers: 'block',
    launchOptions: {
      executablePath: findChromium({ prefersShell: true }),
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--disable-background-networking',
        // With more, software drawing of the longest page (So sánh năm) may stop for good while it is scrolled.
        '--num-raster-threads=1',
        // The engine's hot functions are not compiled a second time: a page lives too short here for that to pay.
        '--js-flags=--liftoff-only',
        // Letters as wide as on a screen of high resolution: the headless shell else rounds their widths to whole pixels.
        '--font-render-hinting=none',
      ],
    },
  },
});
