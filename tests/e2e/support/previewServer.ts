import { expect } from '@playwright/test';
import { spawn } from 'node:child_process';
import { once } from 'node:events';

/** A server of its own for tests that stop it or change what it serves. */
export interface PreviewServer {
  readonly address: string;
  /** Ends the server; resolves when its port is free. May be called twice. */
  readonly stop: () => Promise<void>;
}

/** Serves a built folder with the headers of `npm start`. */
export async function startPreview(folder: string, port: number): Promise<PreviewServer> {
  const args = [
    '--no-install',
    'vite',
    'preview',
    '--outDir',
    folder,
    '--port',
    String(port),
    '--strictPort',
  ];
  const server = spawn('npx', args, { detached: true, stdio: 'ignore' });
  const stopped = once(server, 'exit');
  const address = `http://localhost:${port}/`;
  const answers = (): Promise<boolean> =>
    fetch(address).then(
      ({ ok }) => ok,
      () => false,
    );
  await expect.poll(answers, { timeout: 20_000 }).toBe(true);
  return {
    address,
    stop: async () => {
      if (server.exitCode === null && server.signalCode === null && server.pid !== undefined)
        process.kill(-server.pid);
      await stopped;
      await expect.poll(answers).toBe(false);
    },
  };
}
