import { fewRows } from '../domain/fewRows.ts';
import { compactSource } from './compactSource.ts';
import { printedRank } from './coverage.ts';
import { headlineView } from './headlineView.ts';
import { missingText } from './reasonText.ts';
import { rankingSentences } from './rankingSentence.ts';
import { everyUnit, rankedOrder, rankingView } from './rankingView.ts';
import { scaleText } from './scaleText.ts';
import type { Screen } from './screen.ts';
import { asideFigures, plainSentence } from './slideInput.ts';
import type { SlideContentView, SlideInput } from './slideInput.ts';
import type { SlideBar } from './slideView.ts';
import { roleOfUnit } from './unitRole.ts';
import type { YearEntry } from './yearbook.ts';

/** The leaders, the unit among its neighbours, and how many more there are. */
export function rankingSlide({ screen, maxRows, window }: SlideInput): SlideContentView {
  const { words, page, comparison, unitId } = screen;
  const panel = rankingView(screen, { search: '', filter: everyUnit, criteria: null, ranges: null });
  const [standing = '', ...coverage] = rankingSentences(screen).map(plainSentence);
  const known = rankedOrder(page).filter(({ value, rank }) => value !== null || rank !== null);
  const own = known.findIndex((entry) => entry.unitId === unitId);
  const few = fewRows(known, own === -1 ? 0 : own, maxRows, window);
  return {
    title: standing,
    sentence: coverage.map((part) => `${part}.`).join(' '),
    body:
      known.length === 0
        ? null
        : {
            kind: 'bars',
            bars: {
              bars: few.rows.map((entry) => barOf(screen, entry)),
              gapsBefore: few.gapBefore === null ? [] : [few.gapBefore],
              more: moreText(screen, few.hiddenCount, page.entries.size - known.length),
              largest: Math.max(...known.map(({ value }) => value ?? 0), Number.MIN_VALUE),
              smallest: 0,
              axisLabel: scaleText(words, page.method),
              decimals: 2,
              areUnits: true,
            },
            figures: asideFigures(headlineView(screen).chart?.facts ?? [], maxRows),
          },
    unavailable: known.length === 0 ? words.t('briefing.noneKnown', { year: page.year }) : null,
    table: panel.table,
    source: words.t('common.panel.source', {
      source: compactSource(screen, comparison === null ? [page] : [comparison.base, page]),
    }),
  };
}

function barOf(screen: Screen, entry: YearEntry): SlideBar {
  const { words, catalog, page } = screen;
  const printed = printedRank(entry);
  return {
    id: entry.unitId,
    rankText: printed === null ? '' : words.format.count(printed.rank),
    name: entry.name,
    value: entry.value,
    valueText:
      entry.value === null ? missingText(words, catalog, page, entry) : words.format.points(entry.value),
    tone: 'none',
    role: roleOfUnit(screen, entry.unitId),
  };
}

/** `và 54 tỉnh khác · 2 tỉnh chưa đủ số liệu`. */
export function moreText({ words, page }: Screen, hidden: number, missing: number): string {
  const { t, format } = words;
  const units = t(`overview.unitsLong.${page.method.level}`);
  return [
    ...(hidden === 0 ? [] : [t('briefing.more', { n: format.count(hidden), units })]),
    ...(missing === 0 ? [] : [t('briefing.missing', { n: format.count(missing), units })]),
  ].join(' · ');
}
