import { isSamePopulation } from '../domain/placesGained.ts';
import { reorganisedText } from './reorganised.ts';
import type { Screen } from './screen.ts';

/** Over which units the two years' ranks are counted, and hence whether they are subtracted. Empty without a comparison. */
export function likeForLikeText({ words, page, comparison, likeForLike }: Screen): string {
  if (comparison === null || comparison.isMethodBreak) return '';
  const { t, format } = words;
  const params = {
    base: comparison.base.year,
    year: page.year,
    baseN: format.count(comparison.base.ranking.n),
    n: format.count(comparison.now.ranking.n),
    units: t(`ranking.units.${page.method.level}`),
  };
  const reorganised = reorganisedText({ words, comparison });
  if (reorganised !== null) return reorganised;
  if (comparison.likeForLike === null) return t('change.likeForLike.published');
  if (comparison.likeForLike.k === 0) return t('change.likeForLike.none', params);
  if (isSamePopulation(comparison.base.ranking, comparison.now.ranking))
    return t('change.likeForLike.same', params);
  return likeForLike
    ? t('change.likeForLike.on', { ...params, k: format.count(comparison.likeForLike.k) })
    : t('change.likeForLike.off', params);
}
