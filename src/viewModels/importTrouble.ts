import type { Words } from '../i18n/words.ts';
import type { ImportTrouble } from './importFile.ts';

const told = [
  'crashed',
  'outOfMemory',
  'fileChanged',
  'quotaExceeded',
  'notFound',
  'superseded',
  'evicted',
  'nameTaken',
  'nameInvalid',
] as const;

/** What went wrong, and what to do about it. */
export function troubleText({ t }: Words, { kind }: ImportTrouble): string {
  const known = told.find((candidate) => candidate === kind);
  return t(`import.trouble.${known ?? 'failed'}`);
}
