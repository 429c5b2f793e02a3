import { createReadStream, existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build } from 'vite';

const types = { '.html': 'text/html; charset=utf-8', '.js': 'text/javascript' };

/**
 * Builds the page that drives a ledger and serves it. Under `/sandboxed/` the same page comes with an origin of
 * its own, to which browsers refuse storage.
 */
export async function serveHarness() {
  const outDir = await mkdtemp(path.join(tmpdir(), 'cchc-harness-'));
  await build({
    configFile: false,
    root: import.meta.dirname,
    base: './',
    logLevel: 'warn',
    build: { outDir, emptyOutDir: true, target: 'es2022' },
  });
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url, 'http://localhost');
    const isSandboxed = pathname.startsWith('/sandboxed/');
    const name = pathname.slice(isSandboxed ? '/sandboxed/'.length : 1);
    const file = path.join(outDir, name === '' ? 'index.html' : path.normalize(name));
    if (!file.startsWith(outDir) || !existsSync(file)) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, {
      'Content-Type': types[path.extname(file)] ?? 'application/octet-stream',
      // A page of its own origin gets its scripts from another one.
      'Access-Control-Allow-Origin': '*',
      ...(isSandboxed ? { 'Content-Security-Policy': 'sandbox allow-scripts' } : {}),
    });
    createReadStream(file).pipe(response);
  });
  await new Promise((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  return {
    url: `http://localhost:${server.address().port}/`,
    close: async () => {
      server.closeAllConnections();
      server.close();
      await rm(outDir, { recursive: true, force: true });
    },
  };
}
