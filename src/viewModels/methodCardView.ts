import type { MethodRecord } from '../domain/records.ts';
import type { Words } from '../i18n/words.ts';
import { isRankable } from './criterionFigures.ts';
import { criterionTree } from './criterionTree.ts';
import { criteriaWord } from './criterionWords.ts';
import { breakText } from './reasonText.ts';
import { scaleText } from './scaleText.ts';
import type { Screen } from './screen.ts';
import { yearsText } from './sourceText.ts';

/** How the figures on screen come about, item by item, for whoever asks "tính thế nào?". */
export interface MethodCardView {
  readonly title: string;
  readonly items: readonly { readonly label: string; readonly text: string }[];
}

/** A method's name in the reader's language. */
export const methodName = ({ language }: Words, method: MethodRecord): string =>
  language === 'vi' ? method.nameVi : method.nameEn;

/** The method of the year: decision, scale, years, what changed, sum, ranks, changes, caveats, source. */
export function methodCardOf(screen: Screen): MethodCardView {
  const { words, catalog, page } = screen;
  const { t } = words;
  const { method } = page;
  const change = breakText(words, method);
  const tree = criterionTree(catalog, page);
  const years = Array.from(
    { length: method.lastYear - method.firstYear + 1 },
    (_, index) => method.firstYear + index,
  );
  const items = [
    { label: t('criteria.method.name'), text: methodName(words, method) },
    { label: t('criteria.method.decision'), text: method.decision },
    { label: t('criteria.method.scale'), text: scaleText(words, method) },
    { label: t('criteria.method.years'), text: yearsText(years) },
    { label: t('criteria.method.changed'), text: change === '' ? t('criteria.method.firstVersion') : change },
    { label: t('criteria.method.sum'), text: sumText(screen, tree.areas.length) },
    { label: t('criteria.method.ranks'), text: rankText(screen) },
    { label: t('criteria.method.changes'), text: t('criteria.method.changeRule') },
    { label: t('criteria.method.caveats'), text: caveatText(screen) },
    { label: t('criteria.method.source'), text: method.source },
  ];
  return { title: t('criteria.method.title'), items: items.filter(({ text }) => text !== '') };
}

function sumText({ words, page }: Screen, areaCount: number): string {
  const { t, format } = words;
  const word = criteriaWord(words, page.method, 1);
  return page.method.aggregation === 'sumOfCriteria'
    ? t('criteria.method.sumOfCriteria', { count: format.count(areaCount), word })
    : t('criteria.method.published');
}

function rankText({ words, page }: Screen): string {
  const { t, format } = words;
  if (page.rankBasis === 'published' || !isRankable(page)) {
    return t('criteria.method.publishedRanks', {
      present: format.rank(page.ranked.length, page.entries.size),
    });
  }
  return t('criteria.method.computedRanks', {
    decimals: format.count(page.method.rankDecimals),
    n: format.count(page.ranking.n),
  });
}

function caveatText({ words, page, isIllustrative }: Screen): string {
  const { t } = words;
  const { indexCode } = page.method;
  if (isIllustrative) return t('criteria.method.caveatIllustrative');
  if (indexCode === 'SIPAS') return t('criteria.method.caveatSipas');
  if (indexCode === 'PAR') return t('criteria.method.caveatPar');
  return indexCode === 'PAPI' ? t('criteria.method.caveatPapi') : '';
}
