import type { IndexCode } from '../domain/ids.ts';
import type { Words } from '../i18n/words.ts';
import type { Catalog } from './catalog.ts';

/** Short names that differ from the code. */
const usualNames: ReadonlyMap<string, string> = new Map([['PAR', 'PAR INDEX']]);

/** An index's short name: that of its indicator, or as its full name gives it in brackets (`… (PAR INDEX)`); else its usual one. */
export function indexLabel(
  { language }: Words,
  { indices }: Pick<Catalog, 'indices'>,
  indexCode: IndexCode,
): string {
  const index = indices.find((row) => row.indexCode === indexCode);
  if (index?.label !== undefined) return index.label;
  const name = language === 'vi' ? index?.nameVi : index?.nameEn;
  return /\(([\p{Lu}\d][\p{Lu}\d -]*)\)$/u.exec(name ?? '')?.[1] ?? usualNames.get(indexCode) ?? indexCode;
}
