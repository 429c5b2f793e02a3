import type { Words } from '../i18n/words.ts';

const thousand = 1000;

/** Bytes as people read them: `812 B`, `4,3 kB`, `51,2 MB`. */
export function sizeText({ format }: Words, bytes: number): string {
  if (bytes < thousand) return `${format.count(bytes)} B`;
  if (bytes < thousand * thousand) return `${format.points(bytes / thousand, 1)} kB`;
  return `${format.points(bytes / thousand / thousand, 1)} MB`;
}
