import type { Words } from '../i18n/words.ts';

const thousand = 1000;

/** Bytes as people read them: `812 B`, `4,3 kB`, `51,2 MB`, `10,7 GB`. */
export function sizeText({ format }: Words, bytes: number): string {
  if (bytes < thousand) return `${format.count(bytes)} B`;
  if (bytes < thousand * thousand) return `${format.points(bytes / thousand, 1)} kB`;
  if (bytes < thousand ** 3) return `${format.points(bytes / thousand ** 2, 1)} MB`;
  return `${format.points(bytes / thousand ** 3, 1)} GB`;
}
