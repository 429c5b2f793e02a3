import path from 'node:path';
import { build } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';

const root = path.resolve(import.meta.dirname, 'bare');

/** Builds the bare page into `folder`, with the same bundler, engine files and offline store as the app. */
export async function buildBare(folder) {
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    base: './',
    plugins: [
      VitePWA({
        injectRegister: false,
        manifest: false,
        workbox: {
          globPatterns: ['**/*.{html,js,wasm}'],
          maximumFileSizeToCacheInBytes: 48 * 1024 * 1024,
        },
      }),
    ],
    build: { outDir: folder, emptyOutDir: true, target: 'es2022', assetsInlineLimit: 0 },
  });
}
