import { leastRankedSample, smallSample } from '../domain/sampleSize.ts';
import { classification } from './classification.ts';
import { isPartial } from './coverage.ts';
import type { RankRanges } from './rankRangesView.ts';
import { placesColumn } from './placesColumn.ts';
import { reorganisedText } from './reorganised.ts';
import { suppressionText } from './reasonText.ts';
import type { Screen } from './screen.ts';

/** Conditions of a ranking: whose ranks they are, over which units, how classes were made, what is not known. */
export function rankingNotes(screen: Screen, ranges: RankRanges | null = null): readonly string[] {
  return [...rankNotes(screen), ...changeNotes(screen), ...classNotes(screen), ...rangeNotes(screen, ranges)];
}

/** What a range of ranks means, for those who never heard of it. */
function rangeNotes({ words, page }: Screen, ranges: RankRanges | null): readonly string[] {
  const { t, format } = words;
  if (ranges === null) return [t('ranking.note.noSampleSize')];
  if (ranges.kind === 'sensitivity') return [t('ranking.note.sensitivity')];
  const small = [...page.entries.values()].filter(({ n }) => n !== null && n < smallSample).length;
  return [
    t('ranking.note.confidence'),
    ...(small === 0
      ? []
      : [
          t('ranking.note.smallSample', {
            count: format.count(small),
            small: format.count(smallSample),
            least: format.count(leastRankedSample),
          }),
        ]),
  ];
}

function rankNotes({ words, page, groupName }: Screen): readonly string[] {
  const { t, format } = words;
  const counts = { present: format.count(page.ranked.length), total: format.count(page.entries.size) };
  const units = t(`ranking.units.${page.method.level}`);
  if (page.rankBasis === 'computed') {
    if (isPartial(page)) return [t('ranking.note.tooFew', { units, ...counts })];
    return [
      t('ranking.note.computed', {
        n: format.count(page.ranking.n),
        units,
        group: groupName,
        decimals: format.count(page.method.rankDecimals),
      }),
    ];
  }
  const isPart = [...page.entries.values()].some(
    ({ rankOf }) => rankOf !== null && rankOf !== page.entries.size,
  );
  return [
    t('ranking.note.published', { units, ...counts }),
    ...(isPart ? [t('ranking.note.publishedInGroup')] : []),
  ];
}

function changeNotes(screen: Screen): readonly string[] {
  const { words, comparison, page } = screen;
  const { t, format } = words;
  if (comparison === null) return [t('ranking.note.noBase', { year: page.year })];
  if (comparison.isMethodBreak) {
    const years = { baseYear: comparison.base.year, year: page.year };
    const reason = suppressionText(words, 'methodBreak', screen.yearbook.methods, years);
    return [t('ranking.note.methodBreak', { base: comparison.base.year, reason })];
  }
  const reorganised = reorganisedText(screen);
  if (reorganised !== null) return [reorganised];
  if (placesColumn(screen)?.isLikeForLike !== true || comparison.likeForLike === null) return [];
  return [
    t('ranking.note.likeForLike', {
      base: comparison.base.year,
      year: page.year,
      k: format.count(comparison.likeForLike.k),
      units: t(`ranking.units.${page.method.level}`),
    }),
  ];
}

function classNotes(screen: Screen): readonly string[] {
  const { t } = screen.words;
  const classes = classification(screen);
  if (classes === null) return [];
  return [
    t(classes.kind === 'computed' ? 'ranking.note.quarters' : 'ranking.note.bands', {
      year: screen.page.year,
    }),
  ];
}
