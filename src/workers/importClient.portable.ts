import type { ImportClient, ImportOutcome } from './importClient.ts';
import type { ArgumentOf, ImportCallName, ResultOf } from './importMessages.ts';
import { createImportServer } from './importServer.ts';

const noCommunes = () => Promise.reject(new Error('nothing is imported into this file'));

/** In the one-file app nothing is imported: only lines of a file are read, by the page itself. */
export function createImportClient(): ImportClient {
  const server = createImportServer(() => undefined, noCommunes);
  return {
    call: async <Name extends ImportCallName>(
      name: Name,
      argument: ArgumentOf<Name>,
    ): Promise<ImportOutcome<ResultOf<Name>>> => {
      const ask = server[name] as (argument: unknown) => ResultOf<Name> | Promise<ResultOf<Name>>;
      try {
        return { ok: true, value: await ask(argument) };
      } catch (error) {
        return { ok: false, error: { kind: 'failed', message: String(error) } };
      }
    },
    close: () => undefined,
  };
}
