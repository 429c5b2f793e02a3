import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { InlineConfig, Plugin, PluginOption, Rolldown } from 'vite';
import { build } from 'vite';
import { carriedScheme } from '../domain/portableNames.ts';
import { portablePage } from './portablePage.ts';
import type { CarriedFile } from './portablePage.ts';

/** The module that takes a module's place in the one-file app; null when there is none. */
const twinOf = (file: string): string | null =>
  ['.portable.ts', '.portable.tsx']
    .map((ending) => file.replace(/\.tsx?$/, ending))
    .find((twin) => twin !== file && existsSync(twin)) ?? null;

/** In the one-file app a module with a `.portable` twin beside it is replaced by the twin. */
function portableTwins(): Plugin {
  return {
    name: 'portable-twins',
    enforce: 'pre',
    async resolveId(source, importer, options) {
      if (!source.startsWith('.') || importer === undefined || importer.includes('.portable.ts')) return null;
      const resolved = await this.resolve(source, importer, { ...options, skipSelf: true });
      if (resolved === null || !/\.tsx?$/.test(resolved.id)) return null;
      return twinOf(resolved.id);
    },
  };
}

/** Browsers that run the engine read woff2; the older format would be carried for nobody. */
function withoutOldFonts(): Plugin {
  return {
    name: 'without-old-fonts',
    enforce: 'pre',
    transform: (code, id) =>
      id.includes('@fontsource') && id.endsWith('.css')
        ? code.replaceAll(/,\s*url\([^)]*\.woff\) format\('woff'\)/g, '')
        : null,
  };
}

/** Collects the files the app asks for by address: inside of one page the address names a block of it. */
function carriedFiles(root: string, carried: Map<string, CarriedFile>): Plugin {
  return {
    name: 'carried-files',
    enforce: 'pre',
    load: {
      filter: { id: /\?url$/ },
      async handler(id) {
        const file = id.replace(/\?url$/, '');
        const name = path.relative(root, file).split(path.sep).join('/');
        carried.set(name, { name, bytes: await readFile(file) });
        return `export default ${JSON.stringify(`${carriedScheme}${name}`)};`;
      },
    },
  };
}

/** A worker of a module beside the one that starts it. */
const workerStart = /new Worker\(\s*new URL\('(\.\/\w+\.ts)', import\.meta\.url\),\s*\{[^}]*\},?\s*\)/g;

/** A page opened from a disk has no file beside it a worker could be read from: workers are carried as texts. */
function carriedWorkers(): Plugin {
  return {
    name: 'carried-workers',
    enforce: 'pre',
    transform: {
      filter: { id: /\.ts$/, code: /new Worker\(/ },
      handler(code) {
        const files: string[] = [];
        const started = code.replace(workerStart, (_start, file: string) => {
          files.push(file);
          return `new CarriedWorker${files.length}()`;
        });
        const imports = files.map(
          (file, index) => `import CarriedWorker${index + 1} from '${file}?worker&inline';\n`,
        );
        return imports.join('') + started;
      },
    },
  };
}

/** Settings of the nested build: one script, one style sheet, fonts and workers inside of them. */
const portableConfig = (root: string, plugins: PluginOption[]): InlineConfig => ({
  root,
  configFile: false,
  logLevel: 'error',
  base: './',
  publicDir: false,
  plugins,
  worker: { format: 'iife', rolldownOptions: { output: { codeSplitting: false } } },
  build: {
    target: 'es2022',
    write: false,
    assetsInlineLimit: Number.MAX_SAFE_INTEGER,
    cssCodeSplit: false,
    modulePreload: false,
    rolldownOptions: { input: path.join(root, 'src/main.tsx'), output: { codeSplitting: false } },
  },
});

const textOf = (source: string | Uint8Array): string =>
  typeof source === 'string' ? source : new TextDecoder().decode(source);

function partsOf({ output }: Rolldown.RolldownOutput): { readonly script: string; readonly style: string } {
  const chunks = output.filter((file) => file.type === 'chunk');
  const [chunk] = chunks;
  if (chunk === undefined || chunks.length > 1)
    throw new Error(`the one-file app has ${chunks.length} scripts`);
  const styles = output.flatMap((file) =>
    file.type === 'asset' && file.fileName.endsWith('.css') ? [textOf(file.source)] : [],
  );
  return { script: chunk.code, style: styles.join('\n') };
}

interface PortableOptions {
  /** Title and icon of the page, as HTML. */
  readonly head: string;
  /** Plugins the app needs in any build; made anew for the nested one. */
  readonly plugins: () => readonly PluginOption[];
}

/** Adds `portable.html` to the build: the whole app, engine and shipped figures in one page for `file://`. */
export function portableFile({ head, plugins }: PortableOptions): Plugin {
  let root = '';
  return {
    name: 'portable-file',
    apply: 'build',
    configResolved: (config) => {
      root = config.root;
    },
    async generateBundle() {
      const carried = new Map<string, CarriedFile>();
      const own = [portableTwins(), withoutOldFonts(), carriedFiles(root, carried), carriedWorkers()];
      const result = await build(portableConfig(root, [...own, ...plugins()]));
      const [output] = Array.isArray(result) ? result : [result];
      if (output === undefined || !('output' in output)) throw new Error('the one-file app was not built');
      this.emitFile({
        type: 'asset',
        fileName: 'portable.html',
        source: portablePage({ head, ...partsOf(output), files: [...carried.values()] }),
      });
    },
  };
}
