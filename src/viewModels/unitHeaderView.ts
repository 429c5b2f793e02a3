import { medianOf } from '../domain/quantile.ts';
import { reorganisedText } from './reorganised.ts';
import { yearsReason } from './changeReason.ts';
import { compactSource } from './compactSource.ts';
import { printedRank } from './coverage.ts';
import { isRankable } from './criterionFigures.ts';
import { coverageText, unitsWord } from './criterionWords.ts';
import { indexLabel } from './indexLabel.ts';
import { missingText } from './reasonText.ts';
import { changeUnitText } from './scaleText.ts';
import type { Screen } from './screen.ts';

/** A figure of the header with what it is. */
export interface HeaderStat {
  readonly id: string;
  readonly text: string;
  readonly label: string;
  readonly tone?: 'improved' | 'worse';
}

/** The head of a unit's page. */
export interface UnitHeaderView {
  readonly unitName: string;
  /** `PAPI 2024`. */
  readonly indexYear: string;
  /** Full name of the index in the reader's language. */
  readonly indexName: string;
  /** `45,55`, or a dash when missing. */
  readonly valueText: string;
  /** `/ 80 điểm`, or why there is no value. */
  readonly unitText: string;
  readonly stats: readonly HeaderStat[];
  /** Notes that a reader must know: why there is no change, which ranks these are, conflicts. */
  readonly notes: readonly string[];
  readonly source: string;
}

/**
 * Value, rank, change and distance to the median of the selected unit, each with its reason when it is absent. `notes`
 * come after those the screen alone gives rise to.
 */
export function unitHeaderOf(screen: Screen, notes: readonly string[] = []): UnitHeaderView {
  const { words, catalog, page, comparison, unitId, unitName } = screen;
  const { t, format } = words;
  const entry = page.entries.get(unitId);
  const value = entry?.value ?? null;
  const index = catalog.indices.find(({ indexCode }) => indexCode === page.method.indexCode);
  const reason =
    entry === undefined ? t('common.missing.unitNotExisting') : missingText(words, catalog, page, entry);
  return {
    unitName,
    indexYear: `${indexLabel(words, catalog, page.method.indexCode)} ${page.year}`,
    indexName: (words.language === 'vi' ? index?.nameVi : index?.nameEn) ?? page.method.indexCode,
    valueText: value === null ? '–' : format.points(value),
    unitText:
      value === null
        ? reason
        : t(`unit.header.of.${page.method.scaleUnit}`, { maximum: format.count(page.method.scaleMax) }),
    stats: [rankStat(screen), ...changeStats(screen), ...likeForLikeStats(screen), ...medianStats(screen)],
    notes: [...notesOf(screen), ...notes],
    source: compactSource(screen, comparison === null ? [page] : [comparison.base, page]),
  };
}

function rankStat({ words, page, unitId }: Screen): HeaderStat {
  const { t, format } = words;
  const entry = page.entries.get(unitId);
  const printed = entry === undefined ? null : printedRank(entry);
  const isTied = (entry?.tiedWith.length ?? 0) > 0;
  return {
    id: 'rank',
    text: printed === null ? '–' : format.rank(printed.rank, printed.n),
    label:
      printed === null
        ? t('common.rank.none')
        : t(
            page.rankBasis === 'published'
              ? 'common.rank.published'
              : isTied
                ? 'unit.header.tiedRank'
                : 'unit.header.rank',
            { units: unitsWord(words, page.method) },
          ),
  };
}

function changeStats({ words, page, comparison, unitId }: Screen): readonly HeaderStat[] {
  if (comparison === null) return [];
  const { t, format } = words;
  const { change, tone } = comparison.of(unitId);
  if (change.kind === 'suppressed') {
    return [{ id: 'change', text: '–', label: t(`common.suppressedChange.${change.reason}`) }];
  }
  const text = format.change(change.changePoints);
  const label = t('unit.header.change', {
    unit: changeUnitText(words, page.method),
    base: comparison.base.year,
  });
  return [{ id: 'change', text, label, ...(tone === 'same' || text.startsWith('=') ? {} : { tone }) }];
}

function likeForLikeStats({ words, comparison, unitId }: Screen): readonly HeaderStat[] {
  const ranks = comparison?.of(unitId).likeForLike ?? null;
  const k = comparison?.likeForLike?.k;
  if (ranks === null || k === undefined) return [];
  return [
    {
      id: 'likeForLike',
      text: `${words.format.count(ranks.baseRank)} → ${words.format.rank(ranks.nowRank, k)}`,
      label: words.t('unit.header.likeForLike', { k: words.format.count(k) }),
    },
  ];
}

function medianStats({ words, page, unitId }: Screen): readonly HeaderStat[] {
  const value = page.entries.get(unitId)?.value ?? null;
  const median = isRankable(page) ? medianOf(page.ranked.flatMap((entry) => entry.value ?? [])) : null;
  if (value === null || median === null) return [];
  return [
    {
      id: 'median',
      text: words.format.signed(value - median),
      label: words.t('unit.header.median', { median: words.format.points(median) }),
    },
  ];
}

function notesOf(screen: Screen): readonly string[] {
  const { words, page, comparison } = screen;
  const breakNote = comparison?.isMethodBreak === true ? yearsReason(screen) : reorganisedText(screen);
  return [
    ...(breakNote === null ? [] : [breakNote]),
    ...(isRankable(page) ? [] : [words.t('unit.header.partial', { coverage: coverageText(words, page) })]),
  ];
}
