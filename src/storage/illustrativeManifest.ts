import manifest from '../../data/illustrative/manifest.json';
import type { ShippedManifest } from './shippedFiles.ts';

const urls = import.meta.glob<string>('../../data/illustrative/*.csv', {
  query: '?url',
  import: 'default',
  eager: true,
});

const planUrls = import.meta.glob<string>('../../data/plans/*.csv', {
  query: '?url',
  import: 'default',
  eager: true,
});

/** The files of the invented district, and the five plans its figures are held against. */
export const illustrativeManifest: ShippedManifest = {
  files: manifest.files,
  urlOf: (name) => urls[`../../data/illustrative/${name}`] ?? planUrls[`../../data/plans/${name}`],
};
