import { fetchBytes } from './fetchBytes.ts';
import manifest from '../../data/provincial/manifest.json';
import { provincialId } from './shippedId.ts';
import type { ShippedId } from './shippedId.ts';

/** A file of a shipped workspace; `bytes` is null when it could not be fetched. */
export interface ShippedFile {
  readonly name: string;
  readonly register: string;
  readonly title: string;
  readonly source: string;
  readonly bytes: Uint8Array | null;
}

/** What a shipped workspace consists of, and the address of each of its files by name. */
export interface ShippedManifest {
  readonly files: readonly {
    readonly name: string;
    readonly register: string;
    readonly titleVi: string;
    readonly sourceVi: string;
  }[];
  readonly urlOf: (name: string) => string | undefined;
}

const urls = import.meta.glob<string>('../../data/provincial/*.csv', {
  query: '?url',
  import: 'default',
  eager: true,
});

/** The list of the district is fetched when the district is: the first screen of the provinces does not wait for it. */
const manifestOf = async (id: ShippedId): Promise<ShippedManifest> =>
  id === provincialId
    ? { files: manifest.files, urlOf: (name) => urls[`../../data/provincial/${name}`] }
    : (await import('./illustrativeManifest.ts')).illustrativeManifest;

/** The bytes of one file of a shipped workspace; null when it could not be fetched. */
export const fetchShippedFile = async (id: ShippedId, name: string): Promise<Uint8Array | null> =>
  fetchBytes((await manifestOf(id)).urlOf(name));

/** Fetches a shipped workspace from this very site. A file that cannot be had is handed on without bytes. */
export async function fetchShippedFiles(id: ShippedId): Promise<readonly ShippedFile[]> {
  const { files, urlOf } = await manifestOf(id);
  return Promise.all(
    files.map(async ({ name, register, titleVi, sourceVi }) => ({
      name,
      register,
      title: titleVi,
      source: sourceVi,
      bytes: await fetchBytes(urlOf(name)),
    })),
  );
}
