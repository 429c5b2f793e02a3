import { isSamePopulation } from '../domain/placesGained.ts';
import type { UnitId } from '../domain/ids.ts';
import { isPartial } from './coverage.ts';
import type { Screen } from './screen.ts';
import type { TableCell } from './tableView.ts';

/** Places gained between the two years of a screen, and over which units they are counted. */
export interface PlacesColumn {
  /** Header; names the number of units when both years were re-ranked on those present in both. */
  readonly label: string;
  readonly isLikeForLike: boolean;
  readonly cellOf: (unitId: UnitId) => TableCell;
}

/** Null without a base year. */
export function placesColumn(screen: Screen): PlacesColumn | null {
  const { words, comparison } = screen;
  if (comparison === null) return null;
  const { t, format } = words;
  const ranks = screen.likeForLike ? comparison.likeForLike : null;
  const isSame = isSamePopulation(comparison.base.ranking, comparison.now.ranking);
  const isLikeForLike =
    ranks !== null && !isSame && !isPartial(comparison.base) && !isPartial(comparison.now);
  const placesCell = (places: number, from: number, to: number): TableCell => ({
    value: places,
    text: t('ranking.places', {
      change: format.change(places, 0),
      from: format.count(from),
      to: format.count(to),
    }),
    ...(places === 0 ? {} : { tone: places > 0 ? ('improved' as const) : ('worse' as const) }),
  });
  return {
    label: isLikeForLike
      ? t('ranking.column.placesLikeForLike', {
          base: comparison.base.year,
          k: format.count(ranks.k),
          units: t(`ranking.units.${comparison.now.method.level}`),
        })
      : t('ranking.column.places', { base: comparison.base.year }),
    isLikeForLike,
    cellOf: (unitId) => {
      const unit = comparison.of(unitId);
      if (isLikeForLike && unit.likeForLike !== null) {
        return placesCell(unit.likeForLike.places, unit.likeForLike.baseRank, unit.likeForLike.nowRank);
      }
      const [from, to] = [unit.baseEntry?.rank ?? null, unit.nowEntry?.rank ?? null];
      if ('suppressed' in unit.places || from === null || to === null) {
        const reason = 'suppressed' in unit.places ? unit.places.suppressed : 'missingBase';
        return { value: null, text: t(`common.suppressedChange.${reason}`) };
      }
      return placesCell(unit.places.places, from, to);
    },
  };
}
