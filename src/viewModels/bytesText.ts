import type { Words } from '../i18n/words.ts';

const units = ['B', 'kB', 'MB', 'GB', 'TB'] as const;

/** A size with three significant digits at most: `12,3 MB`. */
export function bytesText({ format }: Pick<Words, 'format'>, bytes: number): string {
  const exponent = bytes < 1 ? 0 : Math.min(units.length - 1, Math.floor(Math.log10(bytes) / 3));
  const value = bytes / 1000 ** exponent;
  const decimals = exponent === 0 || value >= 100 ? 0 : 1;
  return `${format.points(value, decimals)}\u00a0${units[exponent] ?? ''}`;
}
