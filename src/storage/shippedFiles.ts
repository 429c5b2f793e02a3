import manifest from '../../data/provincial/manifest.json';

/** A file of the shipped workspace; `bytes` is null when it could not be fetched. */
export interface ShippedFile {
  readonly name: string;
  readonly register: string;
  readonly title: string;
  readonly source: string;
  readonly bytes: Uint8Array | null;
}

const urls = import.meta.glob<string>('../../data/provincial/*.csv', {
  query: '?url',
  import: 'default',
  eager: true,
});

/** The bytes of one shipped file; null when it could not be fetched. */
export async function fetchShippedFile(name: string): Promise<Uint8Array | null> {
  const url = urls[`../../data/provincial/${name}`];
  if (url === undefined) return null;
  try {
    const response = await fetch(url);
    return response.ok ? new Uint8Array(await response.arrayBuffer()) : null;
  } catch {
    return null;
  }
}

/** Fetches the published provincial figures from this very site. A file that cannot be had is handed on without bytes. */
export const fetchShippedFiles = (): Promise<readonly ShippedFile[]> =>
  Promise.all(
    manifest.files.map(async ({ name, register, titleVi, sourceVi }) => ({
      name,
      register,
      title: titleVi,
      source: sourceVi,
      bytes: await fetchShippedFile(name),
    })),
  );
