import { indexLabel } from './indexLabel.ts';
import { methodName } from './methodCardView.ts';
import type { SlideContentView, SlideInput } from './slideInput.ts';

/** Whom and what the briefing is about. */
export function titleSlide({ screen }: SlideInput): SlideContentView {
  const { words, catalog, page, comparison, unitName, groupName } = screen;
  const { t } = words;
  const { indexCode } = page.method;
  const index = catalog.indices.find((row) => row.indexCode === indexCode);
  const indexName = words.language === 'vi' ? index?.nameVi : index?.nameEn;
  return {
    title: unitName,
    sentence: `${indexLabel(words, catalog, indexCode)} ${page.year}`,
    body: {
      kind: 'title',
      lines: [
        indexName ?? indexCode,
        comparison === null
          ? groupName
          : t('briefing.title.compared', { group: groupName, base: comparison.base.year }),
        methodName(words, page.method),
      ],
    },
    unavailable: null,
    table: null,
    source: '',
  };
}
