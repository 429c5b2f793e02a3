import type { UnitId } from '../domain/ids.ts';
import { isSamePopulation } from '../domain/placesGained.ts';
import { unavailableChange } from './changeSummary.ts';
import type { Comparison } from './comparison.ts';
import { printedRank } from './coverage.ts';
import type { PanelView } from './panelView.ts';
import type { UnitRole } from './role.ts';
import { changeUnitText, scaleText } from './scaleText.ts';
import type { Screen } from './screen.ts';
import { slopeSentence } from './slopeSentence.ts';
import { sourceText } from './sourceText.ts';
import type { TableView } from './tableView.ts';
import { emphasisOf, roleOfUnit } from './unitRole.ts';
import { byRole } from './byRole.ts';

export interface SlopeLine {
  readonly unitId: UnitId;
  readonly name: string;
  readonly base: number;
  readonly now: number;
  readonly baseText: string;
  readonly nowText: string;
  readonly tone: 'improved' | 'worse' | 'same';
  readonly role: UnitRole;
}

/** Two axes, one line a unit: value (or rank) in the base year and now. */
export interface SlopeView {
  readonly lines: readonly SlopeLine[];
  readonly baseLabel: string;
  readonly nowLabel: string;
  readonly axisLabel: string;
  /** True for ranks: 1 on top. */
  readonly inverted: boolean;
}

export const slopeMeasures = ['value', 'rank'] as const;
export type SlopeMeasure = (typeof slopeMeasures)[number];

/**
 * One line a unit from the base year to now. Ranks are re-ranked on the units present in both years, or those
 * printed by the sources; ranks over different populations are not drawn against each other.
 */
export function slopeView(screen: Screen, measure: SlopeMeasure): PanelView<SlopeView> {
  const { words, catalog, page, comparison } = screen;
  const { t } = words;
  const lines = linesOf(screen, measure);
  const unavailable = unavailableSlope(screen, measure, lines);
  const baseLabel = comparison === null ? '' : String(comparison.base.year);
  return {
    id: 'change-slope',
    title:
      comparison === null
        ? t(`change.slope.titleNoBase.${measure}`, { year: page.year })
        : t(`change.slope.title.${measure}`, { base: baseLabel, year: page.year }),
    sentence: unavailable === null ? slopeSentence(screen, measure, lines) : '',
    chart:
      unavailable === null
        ? {
            lines,
            baseLabel,
            nowLabel: String(page.year),
            axisLabel: axisOf(screen, measure),
            inverted: measure === 'rank',
          }
        : null,
    unavailable,
    table: tableOf(screen, measure, unavailable === null ? lines : []),
    source: sourceText(words, catalog, comparison === null ? [page] : [comparison.base, page]),
  };
}

function linesOf(screen: Screen, measure: SlopeMeasure): readonly SlopeLine[] {
  const { comparison } = screen;
  if (comparison === null || comparison.isMethodBreak) return [];
  const lines = measure === 'value' ? valueLines(screen, comparison) : rankLines(screen, comparison);
  return lines.toSorted(byRole(screen));
}

const valueLines = (screen: Screen, { changed }: Comparison): readonly SlopeLine[] =>
  changed.map(({ unitId, name, base, now, tone }) => ({
    unitId,
    name,
    base: base.value,
    now: now.value,
    baseText: screen.words.format.points(base.value),
    nowText: screen.words.format.points(now.value),
    tone,
    role: roleOfUnit(screen, unitId),
  }));

function rankLines(screen: Screen, comparison: Comparison): readonly SlopeLine[] {
  const { format } = screen.words;
  return [...comparison.now.entries.values()].flatMap(({ unitId, name }) => {
    const ranks = ranksOf(screen, comparison, unitId);
    if (ranks === null) return [];
    return [
      {
        unitId,
        name,
        base: ranks.base,
        now: ranks.now,
        baseText: format.rank(ranks.base, ranks.n),
        nowText: format.rank(ranks.now, ranks.n),
        tone: toneOf(ranks.base - ranks.now),
        role: roleOfUnit(screen, unitId),
      },
    ];
  });
}

const toneOf = (places: number): SlopeLine['tone'] => {
  if (places === 0) return 'same';
  return places > 0 ? 'improved' : 'worse';
};

/** Two ranks of one unit out of equally many units; null when there are none that may be subtracted. */
function ranksOf(
  { likeForLike }: Screen,
  comparison: Comparison,
  unitId: UnitId,
): { readonly base: number; readonly now: number; readonly n: number } | null {
  const unit = comparison.of(unitId);
  if (likeForLike && comparison.likeForLike !== null) {
    if (unit.likeForLike === null) return null;
    return { base: unit.likeForLike.baseRank, now: unit.likeForLike.nowRank, n: comparison.likeForLike.k };
  }
  if ('suppressed' in unit.places || unit.baseEntry === null || unit.nowEntry === null) return null;
  const base = printedRank(unit.baseEntry);
  const now = printedRank(unit.nowEntry);
  return base === null || now === null ? null : { base: base.rank, now: now.rank, n: now.n };
}

function unavailableSlope(screen: Screen, measure: SlopeMeasure, lines: readonly SlopeLine[]): string | null {
  const { words, comparison, likeForLike, page } = screen;
  // Printed ranks may be known where no value is.
  if (lines.length > 0) return null;
  const reason = unavailableChange(screen);
  if (reason !== null || comparison === null) return reason;
  const isOtherPopulation = !isSamePopulation(comparison.base.ranking, comparison.now.ranking);
  if (measure === 'rank' && !likeForLike && comparison.likeForLike !== null && isOtherPopulation) {
    return words.t('change.unavailable.populationChanged', { base: comparison.base.year, year: page.year });
  }
  return words.t('change.unavailable.noRanks', { base: comparison.base.year, year: page.year });
}

function axisOf({ words, page, comparison, likeForLike }: Screen, measure: SlopeMeasure): string {
  const { t, format } = words;
  if (measure === 'value') return scaleText(words, page.method);
  if (page.rankBasis === 'published') return t('change.slope.publishedRanks');
  return likeForLike && comparison?.likeForLike !== null && comparison !== null
    ? t('change.slope.likeForLikeRanks', {
        k: format.count(comparison.likeForLike.k),
        units: t(`ranking.units.${page.method.level}`),
      })
    : t('change.slope.ranks');
}

function tableOf(screen: Screen, measure: SlopeMeasure, lines: readonly SlopeLine[]): TableView {
  const { words, page, comparison } = screen;
  const { t, format } = words;
  const base = comparison?.base.year ?? '';
  const scale = axisOf(screen, measure);
  const kind = measure === 'value' ? 'number' : 'rank';
  const unit = measure === 'value' ? changeUnitText(words, page.method) : t('change.places');
  return {
    caption: t(`change.slope.title.${measure}`, { base, year: page.year }),
    columns: [
      { key: 'name', label: t('change.column.name'), kind: 'text' },
      { key: 'base', label: t('change.column.value', { year: base, scale }), kind },
      { key: 'now', label: t('change.column.value', { year: page.year, scale }), kind },
      { key: 'change', label: t('change.column.change', { unit }), kind: 'change' },
    ],
    rows: lines.map((line) => {
      const moved = measure === 'value' ? line.now - line.base : line.base - line.now;
      return {
        id: line.unitId,
        cells: [
          { value: line.name, text: line.name },
          { value: line.base, text: line.baseText },
          { value: line.now, text: line.nowText },
          {
            value: moved,
            text: format.change(moved, measure === 'value' ? 2 : 0),
            ...(line.tone === 'same' ? {} : { tone: line.tone }),
          },
        ],
        ...emphasisOf(screen, line.unitId),
      };
    }),
  };
}
