import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

/** The folder `vite build` wrote. */
export const builtFolder = path.resolve(import.meta.dirname, '../../..', process.env.CCHC_DIST ?? 'dist');

const assetsFolder = path.join(builtFolder, 'assets');
const readAsset = (name: string): string => readFileSync(path.join(assetsFolder, name), 'utf8');

/** Script and style files of the build, by name. */
export const assetNames = (): readonly string[] => readdirSync(assetsFolder);

/** Size in bytes as a server sends it. */
export const gzipBytes = (name: string): number =>
  gzipSync(readFileSync(path.join(assetsFolder, name)), { level: 9 }).length;

const staticImports = (code: string): readonly string[] =>
  [...code.matchAll(/(?:import|export)(?:[^'"();]*?from)?\s*["']\.\/([^"']+\.js)["']/g)].flatMap(
    ([, name]) => name ?? [],
  );

const dynamicImports = (code: string): readonly string[] =>
  [...code.matchAll(/import\(\s*["'`]\.\/([^"'`]+\.js)["'`]\s*\)/g)].flatMap(([, name]) => name ?? []);

const withStaticImports = (names: readonly string[]): ReadonlySet<string> => {
  const reached = new Set<string>();
  const waiting = [...names];
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    if (reached.has(name)) continue;
    reached.add(name);
    waiting.push(...staticImports(readAsset(name)));
  }
  return reached;
};

/** Scripts named by index.html, with everything they import at once. */
export const entryScripts = (): ReadonlySet<string> => {
  const html = readFileSync(path.join(builtFolder, 'index.html'), 'utf8');
  return withStaticImports(
    [...html.matchAll(/(?:src|href)="[^"]*assets\/([^"]+\.js)"/g)].flatMap(([, name]) => name ?? []),
  );
};

/** Scripts that must be there before the overview shows its text: entry, overview, and all they import at once. */
export const firstScreenScripts = (): ReadonlySet<string> => {
  const entry = entryScripts();
  const overview = [...entry]
    .flatMap((name) => dynamicImports(readAsset(name)))
    .filter((name) => name.startsWith('OverviewView'));
  return new Set([...entry, ...withStaticImports(overview)]);
};

/** Scripts that hold the chart library. */
export const chartScripts = (): readonly string[] =>
  assetNames().filter((name) => name.endsWith('.js') && /zrender|zr_|ecModel/i.test(readAsset(name)));
