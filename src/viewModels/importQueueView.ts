import type { Words } from '../i18n/words.ts';
import { sizeText } from './sizeText.ts';
import type { ImportFile, ImportState } from './importFile.ts';
import { importState } from './importFile.ts';
import { troubleText } from './importTrouble.ts';

/** One file of the queue as its card says it. */
export interface ImportCard {
  readonly id: string;
  readonly name: string;
  readonly state: ImportState;
  readonly stateText: string;
  /** Size, and what became of the rows as far as it is known; the trouble instead, if there is one. */
  readonly detail: string;
  /** What is being done; null when nothing is. */
  readonly stage: string | null;
  /** 0–1; null while nobody can tell. */
  readonly ratio: number | null;
  readonly isTrouble: boolean;
}

/** A file of the queue in a few words. */
export function importCardOf(words: Words, file: ImportFile): ImportCard {
  const { t } = words;
  const state = importState(file);
  return {
    id: file.id,
    name: file.name,
    state,
    stateText: t(`import.state.${state}`),
    detail: detailOf(words, file, state),
    stage: file.progress === null ? null : t(`import.stage.${file.progress.stage}`),
    ratio: file.progress?.ratio ?? null,
    isTrouble: file.trouble !== null,
  };
}

function detailOf(words: Words, file: ImportFile, state: ImportState): string {
  if (file.trouble !== null) return troubleText(words, file.trouble);
  const size = sizeText(words, file.size);
  if (file.summary === null) return size;
  if (state === 'refused') return refusalsOf(file)[0] ?? size;
  return `${size} · ${accountingText(words, file)}`;
}

/** Why a file cannot be read, and what to do. */
export const refusalsOf = ({ summary }: ImportFile): readonly string[] =>
  (summary?.issueGroups ?? [])
    .filter(({ severity }) => severity === 'error')
    .flatMap(({ places }) => places.map(({ message }) => message));

/** `Đọc 63 dòng = nạp 61 + loại 1 + bỏ qua 1`; empty before the file is drafted. */
export function accountingText({ t, format }: Words, { summary }: ImportFile): string {
  if (summary === null) return '';
  const { read, loaded, rejected, skipped } = summary.accounting;
  return t('import.page.accounting', {
    read: format.count(read),
    loaded: format.count(loaded),
    rejected: format.count(rejected),
    skipped: format.count(skipped),
  });
}
