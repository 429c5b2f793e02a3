import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { build } from 'vite';

const root = path.resolve(import.meta.dirname, '../..');

/** Files asked for by address are blocks of the page, as in the one-file app. */
const carriedFiles = {
  name: 'carried-files',
  enforce: 'pre',
  load: {
    filter: { id: /\?url$/ },
    handler: (id) =>
      `export default ${JSON.stringify(
        `carried:${path
          .relative(root, id.replace(/\?url$/, ''))
          .split(path.sep)
          .join('/')}`,
      )};`,
  },
};

const scriptMark = '<script type="module">';

/**
 * Writes the one-file app of `source` to `target` with the same blocks and another script: one that starts the engine
 * and asks one question. Its policy is left out, for it names the script it lets run.
 */
export async function buildPortableBare(source, target) {
  const result = await build({
    root,
    configFile: false,
    logLevel: 'error',
    plugins: [carriedFiles],
    build: {
      target: 'es2022',
      write: false,
      modulePreload: false,
      rolldownOptions: {
        input: path.join(import.meta.dirname, 'portableBare/main.ts'),
        output: { codeSplitting: false },
      },
    },
  });
  const { output } = Array.isArray(result) ? result[0] : result;
  const page = readFileSync(source, 'utf8');
  const at = page.lastIndexOf(scriptMark);
  if (at < 0) throw new Error(`${source} has no script to replace`);
  const code = output[0].code.replaceAll('</script', '<\\/script');
  const bare = `${page.slice(0, at)}${scriptMark}${code}</script></body></html>`;
  writeFileSync(target, bare.replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, ''));
}
