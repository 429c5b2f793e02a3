import type { IndexCode } from '../domain/ids.ts';
import { indexMentioned } from '../domain/indexName.ts';
import type { IndexRecord } from '../domain/records.ts';
import { yearIn } from './mapping.ts';
import type { ReadTable } from './readTable.ts';

/** What a file says outside its table. Titles count as said; file names only suggest. */
export interface FileFacts {
  readonly year: number | null;
  readonly indexCode: IndexCode | null;
  /** Unit of a sheet about one unit, from a line "Đơn vị: …". */
  readonly unitText: string | null;
  readonly suggestedYear: number | null;
  readonly suggestedIndex: IndexCode | null;
}

const unitLine =
  /^(?:tên\s+)?(?:đơn vị|cơ quan|cơ quan, đơn vị)(?:\s+(?:được đánh giá|tự chấm|báo cáo))?\s*:\s*([^;|]{2,120})/iu;

/** Lines above and between tables, in the order of the file. */
export const titleTexts = ({ skipped }: ReadTable): readonly string[] =>
  skipped.flatMap(({ reason, text = '' }) =>
    reason === 'title' && text !== '' ? text.normalize('NFC') : [],
  );

/** Reads titles and file name; two titles that name different years or indices say nothing. */
export function fileFacts(table: ReadTable, fileName: string, indices: readonly IndexRecord[]): FileFacts {
  const titles = titleTexts(table).filter(
    (title) => !/ngày\s+\d|qđ-|kh-ubnd|nghị quyết|nghị định/iu.test(title),
  );
  const unitText = titleTexts(table).flatMap((title) => unitLine.exec(title)?.[1]?.trim() ?? [])[0] ?? null;
  const name = fileName.replace(/\.\w+$/u, '');
  return {
    year: yearIn(titles.join(' ')),
    indexCode: indexMentioned(titles.join(' '), indices),
    unitText,
    suggestedYear: yearIn(name.replaceAll(/[_-]/gu, ' ')),
    suggestedIndex: indexMentioned(name, indices),
  };
}
