import type { ImportFile } from './importFile.ts';
import { importState } from './importFile.ts';

/** Registers in the order in which later ones refer to earlier ones; figures come after all of them. */
const order = [
  'indices',
  'units',
  'methods',
  'criteria',
  'bands',
  'succession',
  'plans',
  'metrics',
  'targets',
];

const placeOf = ({ summary }: ImportFile): number => {
  const place = order.indexOf(summary?.layout ?? '');
  return place === -1 ? order.length : place;
};

/** Files that can be stored as they are, in the order to store them. */
export const readyFiles = (files: readonly ImportFile[]): readonly ImportFile[] =>
  files
    .filter((file) => importState(file) === 'ready' && file.phase === 'idle')
    .toSorted((a, b) => placeOf(a) - placeOf(b));
