import path from 'node:path';
import { preview } from 'vite';

const configFile = path.resolve(import.meta.dirname, '../../vite.config.ts');

/** Serves a built folder on a free port, with the headers of `npm start`. */
export async function serve(folder) {
  const server = await preview({
    configFile,
    logLevel: 'error',
    build: { outDir: folder },
    preview: { port: 0, host: 'localhost' },
  });
  const address = server.resolvedUrls?.local[0];
  if (address === undefined) throw new Error(`no address for ${folder}`);
  return { address, close: () => server.close() };
}
