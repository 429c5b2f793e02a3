import { slug } from '../../state/slug.ts';

/** Ending of a backup file. */
export const backupEnding = '.cchc';

/** Name of the backup of a workspace made on a day: `huyen-minh-hoa-2026-11-22.cchc`. */
export function backupFileName(workspaceName: string, now: Date): string {
  const name = slug(workspaceName).slice(0, 60);
  return `${name === '' ? 'cchc' : name}-${now.toISOString().slice(0, 10)}${backupEnding}`;
}
