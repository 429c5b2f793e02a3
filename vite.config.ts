import optimizeLocales from '@react-aria/optimize-locales-plugin';
import react from '@vitejs/plugin-react';
import { playwright } from '@vitest/browser-playwright';
import { readFileSync } from 'node:fs';
import type { Plugin, PluginOption } from 'vite';
import { portableFile } from './src/build/portableFile.ts';
import { VitePWA } from 'vite-plugin-pwa';
import { defineConfig } from 'vitest/config';

/** Everything comes from this origin; the only eval is WebAssembly's own. */
const contentSecurityPolicy: Readonly<Record<string, string>> = {
  'default-src': "'self'",
  'script-src': "'self' 'wasm-unsafe-eval'",
  'worker-src': "'self' blob:",
  'connect-src': "'self'",
  'img-src': "'self' data: blob:",
  'font-src': "'self'",
  'style-src': "'self' 'unsafe-inline'",
  'object-src': "'none'",
  'base-uri': "'none'",
  'form-action': "'none'",
  'frame-ancestors': "'none'",
};

const policyText = (directives: Readonly<Record<string, string>>): string =>
  Object.entries(directives)
    .map(([name, value]) => `${name} ${value}`)
    .join('; ');

/** Puts the policy into the built page, so that it holds wherever the folder is served. */
function pagePolicy(): Plugin {
  // Browsers ignore frame-ancestors in a meta tag and log a warning; the header carries it.
  const { 'frame-ancestors': _headerOnly, ...metaDirectives } = contentSecurityPolicy;
  return {
    name: 'page-policy',
    apply: 'build',
    transformIndexHtml: () => [
      {
        tag: 'meta',
        attrs: { 'http-equiv': 'Content-Security-Policy', content: policyText(metaDirectives) },
        injectTo: 'head-prepend',
      },
    ],
  };
}

const headers = {
  'Content-Security-Policy': policyText(contentSecurityPolicy),
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
};

const setupFiles = ['tests/support/loadWords.ts'];
const oneMebibyte = 1024 * 1024;
const chromiumPath = process.env.CHROMIUM_PATH;
const browserFlags = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-background-networking'];

/** What turns our sources into a page, in any build. */
const appPlugins = (): readonly PluginOption[] => [
  react(),
  // React Aria speaks 30 languages, none of them Vietnamese; its English is the fallback.
  { ...optimizeLocales.vite({ locales: ['en-US'] }), enforce: 'pre' },
];

const portableHead = [
  '<title>Chỉ số cải cách hành chính</title>',
  `<link rel="icon" href="data:image/svg+xml;base64,${readFileSync('public/icon.svg').toString('base64')}">`,
].join('\n');

export default defineConfig({
  plugins: [
    ...appPlugins(),
    pagePolicy(),
    portableFile({ head: portableHead, plugins: appPlugins }),
    VitePWA({
      registerType: 'prompt',
      injectRegister: false,
      includeAssets: ['icon.svg', 'icon-192.png', 'icon-512.png'],
      manifest: {
        name: 'Chỉ số cải cách hành chính',
        short_name: 'Chỉ số CCHC',
        description: 'PAR INDEX, SIPAS, PAPI: xếp hạng, so sánh năm, nguyên nhân thay đổi',
        lang: 'vi',
        display: 'standalone',
        start_url: '.',
        theme_color: '#0b5cad',
        background_color: '#f7f8fa',
        icons: [
          { src: 'icon-192.png', sizes: '192x192', type: 'image/png' },
          { src: 'icon-512.png', sizes: '512x512', type: 'image/png' },
          { src: 'icon.svg', sizes: 'any', type: 'image/svg+xml' },
        ],
      },
      workbox: {
        globPatterns: ['**/*.{html,js,css,wasm,csv,json,woff2,svg,png}'],
        maximumFileSizeToCacheInBytes: 48 * oneMebibyte,
        navigateFallback: 'index.html',
        // A link's parameters select what the screen says, not another page.
        ignoreURLParametersMatching: [/.*/],
      },
    }),
  ],
  base: './',
  build: {
    target: 'es2022',
    // A data: URL would be refused by connect-src; small data files stay files.
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 700,
  },
  // Workers load their rarer parts when they are first needed.
  worker: { format: 'es' },
  server: { headers: { 'Referrer-Policy': 'no-referrer' } },
  preview: { port: 4173, headers },
  test: {
    // Left to itself Vitest keeps one core free, which on two cores is half the machine.
    maxWorkers: '100%',
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          setupFiles,
          include: ['tests/unit/**/*.test.{ts,tsx}'],
          testTimeout: 120_000,
          // Pure functions leave nothing behind; modules and the shipped figures are loaded once a worker.
          isolate: false,
        },
      },
      {
        extends: true,
        test: {
          name: 'sql',
          setupFiles,
          include: ['tests/sql/**/*.test.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
      { extends: true, test: { name: 'golden', setupFiles, include: ['tests/golden/**/*.test.ts'] } },
      {
        extends: true,
        // Found only while tests run, these would make Vite reload the page in the middle of one.
        optimizeDeps: {
          include: [
            'react-aria-components/Button',
            'react-aria-components/ComboBox',
            'react-aria-components/Menu',
            'react-aria-components/Select',
            '@tanstack/react-table',
            '@tanstack/react-virtual',
            'echarts-for-react/lib/core',
            'echarts/charts',
            'echarts/components',
            'echarts/core',
            'echarts/renderers',
            'apache-arrow',
            'fflate',
            'papaparse',
            'nuqs',
            'nuqs/adapters/react',
            'react-i18next',
            'i18next',
          ],
        },
        test: {
          name: 'browser',
          setupFiles,
          include: ['tests/browser/**/*.test.{ts,tsx}'],
          testTimeout: 60_000,
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              launchOptions: {
                args: browserFlags,
                ...(chromiumPath === undefined ? {} : { executablePath: chromiumPath }),
              },
            }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
    ],
  },
});
