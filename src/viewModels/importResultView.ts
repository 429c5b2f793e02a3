import type { IndexCode } from '../domain/ids.ts';
import { surveyIndex } from '../domain/surveyIndex.ts';
import type { Words } from '../i18n/words.ts';
import type { ImportFile, StoredImport } from './importFile.ts';
import { troubleText } from './importTrouble.ts';

/** What an import did. */
export interface ImportResultView {
  readonly title: string;
  readonly sentences: readonly string[];
  /** Where to see what was imported, the newest first; nowhere once it is undone. */
  readonly links: readonly ResultLink[];
  readonly trouble: string | null;
}

/** A screen that shows what was imported. */
interface ResultLink {
  readonly view: 'ranking' | 'satisfaction';
  readonly indexCode: IndexCode;
  readonly year: number;
  readonly label: string;
}

const linksShown = 3;

/** A stored import in words. */
export function importResultOf(words: Words, file: ImportFile, stored: StoredImport): ImportResultView {
  const { t, format } = words;
  const { batch, workspaceName, isMappingKept, isUndone } = stored;
  const { read, loaded, rejected, skipped } = batch.accounting;
  const spans = new Map(
    (file.summary?.spans ?? []).map(({ indexCode, year }) => [`${indexCode} ${year}`, { indexCode, year }]),
  );
  return {
    title: t(isUndone ? 'import.result.undoneTitle' : 'import.result.title', { name: batch.title }),
    sentences: isUndone
      ? [t('import.result.undoneBody')]
      : [
          t('import.result.body', {
            read: format.count(read),
            loaded: format.count(loaded),
            rejected: format.count(rejected),
            skipped: format.count(skipped),
            workspace: workspaceName,
          }),
          ...figuresLeft(words, file),
          ...(isMappingKept ? [t('import.result.kept')] : []),
        ],
    links: isUndone
      ? []
      : [...spans.values()].slice(0, linksShown).map(({ indexCode, year }) =>
          file.summary?.layout === 'answers' && indexCode === surveyIndex
            ? { view: 'satisfaction', indexCode, year, label: t('import.result.satisfaction', { year }) }
            : {
                view: 'ranking',
                indexCode,
                year,
                label: t('import.result.ranking', { index: indexCode, year }),
              },
        ),
    trouble: file.trouble === null ? null : troubleText(words, file.trouble),
  };
}

/** Rows count as loaded when one of their figures is: the figures that are not are said beside them. */
function figuresLeft({ t, format }: Words, { summary }: ImportFile): readonly string[] {
  if (summary === null || summary.cells.rejected === 0) return [];
  const { loaded, rejected } = summary.cells;
  return [t('import.result.figures', { loaded: format.count(loaded), rejected: format.count(rejected) })];
}
