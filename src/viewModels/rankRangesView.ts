import { contributionTolerance } from '../domain/contributionTree.ts';
import { groupBy } from '../domain/groupBy.ts';
import type { UnitId } from '../domain/ids.ts';
import type { RankRangesInput, UnitRankRange } from '../domain/rankRanges.ts';
import { leastRankedSample, smallSample } from '../domain/sampleSize.ts';
import { compensatedSum } from '../domain/sum.ts';
import type { AreaScoreRow } from '../queries/areaScores.ts';
import { isPartial } from './coverage.ts';
import { criterionTree } from './criterionTree.ts';
import type { Screen } from './screen.ts';
import type { TableCell } from './tableView.ts';
import type { YearEntry } from './yearbook.ts';

/** How certain the ranks of the page on show are. */
export interface RankRanges {
  readonly kind: RankRangesInput['kind'];
  readonly of: ReadonlyMap<UnitId, UnitRankRange>;
}

/** Level of the confidence sets and how far weights vary. */
export const confidence = 0.95;
export const weightVariation = 0.2;

/** Whether the page's figures come from a survey: then ranks have sampling error, and no weights to vary. */
export const isSurvey = ({ page, indicator }: Pick<Screen, 'page' | 'indicator'>): boolean =>
  indicator === null && page.ranked.length > 0 && page.ranked.every(({ n }) => n !== null);

/**
 * What the ranks of the page rest on. Null where they are the sources', few units have figures, or the areas do not
 * make up the index.
 */
export function rankRangesInput(screen: Screen, areaScores: readonly AreaScoreRow[]): RankRangesInput | null {
  const { page } = screen;
  const { direction, rankDecimals: decimals, scaleMax } = page.method;
  if (page.rankBasis === 'published' || isPartial(page) || page.ranked.length < 2) return null;
  if (isSurvey(screen)) {
    return {
      kind: 'confidence',
      units: page.ranked.flatMap(({ unitId, value, n }) =>
        value === null || n === null ? [] : [{ unitId, ratio: value / scaleMax, n }],
      ),
      options: { confidence, designEffect: 1, direction },
    };
  }
  const units = weighedUnits(screen, areaScores);
  return units === null
    ? null
    : {
        kind: 'sensitivity',
        units,
        options: { variation: weightVariation, scaleMax, decimals, direction },
      };
}

/** Every ranked unit with its points by area; null when a unit lacks one or its areas do not make up its index. */
function weighedUnits({ catalog, page }: Screen, areaScores: readonly AreaScoreRow[]) {
  const tree = criterionTree(catalog, page);
  const areas = tree.areas.filter(({ criterionId }) => !tree.adjustments.has(criterionId));
  if (areas.length < 2) return null;
  const byUnit = groupBy(areaScores, ({ unitId }) => unitId);
  const units = page.ranked.flatMap(({ unitId, value }) => {
    const rows = new Map((byUnit.get(unitId) ?? []).map((row) => [row.criterionId, row]));
    const own = areas.map(({ criterionId }) => {
      const { points = null, maxPoints = 0 } = rows.get(criterionId) ?? {};
      return { points, maxPoints };
    });
    const adjustment = compensatedSum(
      [...tree.adjustments].map((criterionId) => rows.get(criterionId)?.points ?? 0),
    );
    const known = own.flatMap(({ points, maxPoints }) => (points === null ? [] : [{ points, maxPoints }]));
    if (value === null || known.length < areas.length) return [];
    const sum = (part: 'points' | 'maxPoints'): number => compensatedSum(known.map((area) => area[part]));
    const index = (page.method.scaleMax * sum('points')) / sum('maxPoints') + adjustment;
    return Math.abs(index - value) > contributionTolerance ? [] : [{ unitId, value, areas: known }];
  });
  return units.length < page.ranked.length ? null : units;
}

/** `3–8`, with a mark for a small sample; what is not ranked says why. */
export function rangeCell({ words }: Screen, ranges: RankRanges, { unitId, n, value }: YearEntry): TableCell {
  const { t, format } = words;
  const range = ranges.of.get(unitId);
  if (range === undefined) {
    const isTooSmall = value !== null && n !== null && n < leastRankedSample;
    return {
      value: null,
      text: isTooSmall ? t('ranking.range.notRanked', { n: format.count(n) }) : t('ranking.noFigure'),
    };
  }
  const text = rangeText({ words }, range);
  return {
    value: range.best,
    text:
      n !== null && n < smallSample ? t('ranking.range.small', { range: text, n: format.count(n) }) : text,
  };
}

/** `3–8`, or `3` where only one rank is possible. */
export const rangeText = (
  { words: { format } }: Pick<Screen, 'words'>,
  { best, worst }: UnitRankRange,
): string => (best === worst ? format.count(best) : `${format.count(best)}–${format.count(worst)}`);

/** What the selected unit's rank is worth, in a sentence; empty where nothing is known. */
export function rangeSentence(own: Screen, ranges: RankRanges): string {
  const { words, page, unitId } = own;
  const range = ranges.of.get(unitId);
  const rank = page.ranking.places.get(unitId)?.rank;
  if (range === undefined || rank === undefined) return '';
  const facts = { rank: words.format.rank(rank, page.ranking.n), range: rangeText(own, range) };
  if (ranges.kind === 'confidence' && range.best === 1 && range.worst === range.n) {
    return words.t('ranking.range.confidenceNone', facts);
  }
  if (range.best === range.worst) return words.t(`ranking.range.${ranges.kind}Fixed`, facts);
  return words.t(`ranking.range.${ranges.kind}Sentence`, facts);
}
