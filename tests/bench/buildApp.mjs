import { existsSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { build } from 'vite';

const root = path.resolve(import.meta.dirname, '../..');

const newestIn = (folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce(
      (newest, entry) => Math.max(newest, statSync(path.join(entry.parentPath, entry.name)).mtimeMs),
      0,
    );

const isCurrent = (folder) => {
  const page = path.join(folder, 'index.html');
  if (!existsSync(page)) return false;
  const sources = ['src', 'data', 'public'].map((name) => newestIn(path.join(root, name)));
  const settings = ['index.html', 'vite.config.ts', 'package-lock.json'].map(
    (name) => statSync(path.join(root, name)).mtimeMs,
  );
  return Math.max(...sources, ...settings) < statSync(page).mtimeMs;
};

/** Builds the app into `folder` unless what stands there is newer than every source file. */
export async function buildApp(folder) {
  if (isCurrent(folder)) return;
  console.error('building the app…');
  await build({ root, logLevel: 'warn', build: { outDir: folder, emptyOutDir: true } });
}
