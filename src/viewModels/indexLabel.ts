import type { IndexCode } from '../domain/ids.ts';
import type { Words } from '../i18n/words.ts';
import type { Catalog } from './catalog.ts';

/** An index's short name, as its full name gives it in brackets (`… (PAR INDEX)`); else its code. */
export function indexLabel(
  { language }: Words,
  { indices }: Pick<Catalog, 'indices'>,
  indexCode: IndexCode,
): string {
  const index = indices.find((row) => row.indexCode === indexCode);
  const name = language === 'vi' ? index?.nameVi : index?.nameEn;
  return /\(([\p{Lu}\d][\p{Lu}\d -]*)\)$/u.exec(name ?? '')?.[1] ?? indexCode;
}
