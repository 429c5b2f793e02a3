import { yearsReason } from './changeReason.ts';
import { breakText } from './reasonText.ts';
import { methodName } from './methodCardView.ts';
import { scaleText } from './scaleText.ts';
import type { SlideContentView, SlideInput } from './slideInput.ts';
import { sourceText } from './sourceText.ts';

/** How the figures come about and where they come from. */
export function methodSlide({ screen, maxRows }: SlideInput): SlideContentView {
  const { words, catalog, page, comparison } = screen;
  const { t, format } = words;
  const { method } = page;
  const change = breakText(words, method);
  const facts = [
    { label: t('briefing.method.name'), text: methodName(words, method) },
    { label: t('briefing.method.decision'), text: method.decision },
    { label: t('briefing.method.scale'), text: scaleText(words, method) },
    {
      label: t('briefing.method.coverage'),
      text: t('briefing.method.coverageText', {
        present: format.rank(page.ranked.length, page.entries.size),
        units: t(`overview.unitsLong.${method.level}`),
      }),
    },
    {
      label: t('briefing.method.ranks'),
      text: t(page.rankBasis === 'published' ? 'briefing.method.published' : 'briefing.method.computed', {
        n: format.count(page.ranking.n),
      }),
    },
    {
      label: t('briefing.method.compared'),
      text:
        comparison === null || comparison.isMethodBreak
          ? (yearsReason(screen) ?? '')
          : t('briefing.method.comparedText', { base: comparison.base.year, year: page.year }),
    },
    { label: t('briefing.method.changed'), text: change },
    {
      label: t('briefing.method.source'),
      text: sourceText(words, catalog, comparison === null ? [page] : [comparison.base, page]),
    },
  ].filter(({ text }) => text !== '');
  const shown = maxRows < 5 ? facts.filter((_, place) => place < 3 || place === facts.length - 1) : facts;
  return {
    title: t('briefing.method.title'),
    sentence: '',
    body: { kind: 'facts', facts: shown },
    unavailable: null,
    table: {
      caption: t('briefing.method.title'),
      columns: [
        { key: 'what', label: t('overview.column.what'), kind: 'text' },
        { key: 'text', label: t('overview.column.figure'), kind: 'text' },
      ],
      rows: facts.map(({ label, text }, place) => ({
        id: `${place}`,
        cells: [
          { value: label, text: label },
          { value: text, text },
        ],
      })),
    },
    source: '',
  };
}
