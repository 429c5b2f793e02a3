import type { CriterionRecord } from '../domain/records.ts';
import type { CriterionScoreRow } from '../queries/criterionScores.ts';
import { compactSource } from './compactSource.ts';
import { criterionStandings } from './criterionStandings.ts';
import type { CriterionStanding } from './criterionStandings.ts';
import { nameOfCriterion, shortNameOf } from './criterionName.ts';
import { indexLabel } from './indexLabel.ts';
import type { PanelView } from './panelView.ts';
import type { Screen } from './screen.ts';
import type { TableView } from './tableView.ts';

/** One criterion of the selected unit against all units: range, median, own value. */
export interface RangeDotsRow {
  readonly id: string;
  readonly label: string;
  readonly value: number | null;
  readonly valueText: string;
  readonly min: number;
  readonly median: number;
  readonly max: number;
  readonly rankText: string;
}

export interface RangeDotsView {
  readonly rows: readonly RangeDotsRow[];
  readonly axisLabel: string;
  readonly axisMin: number;
  readonly axisMax: number;
  readonly ownLabel: string;
  readonly medianLabel: string;
  readonly rangeLabel: string;
}

export interface RangeDotsInput {
  readonly screen: Screen;
  /** Criterion scores of all units in the screen's year. */
  readonly scores: readonly CriterionScoreRow[];
}

/**
 * In which level-1 criteria the selected unit is strong or weak: its value and rank against the median and range of
 * all units. Criteria with different maxima are drawn in percent of maximum. Unavailable where too few units have
 * published parts; the table then holds the unit's own parts.
 */
export function rangeDotsView({ screen, scores }: RangeDotsInput): PanelView<RangeDotsView> {
  const { words, catalog, yearbook, page, unitName } = screen;
  const { t } = words;
  const standings = criterionStandings(screen, scores, 1);
  const shown = standings.filter(({ isComparable }) => isComparable);
  return {
    id: 'rangeDots',
    title: t('overview.rangeDots.title'),
    sentence: shown.length === 0 ? '' : sentenceOf(screen, shown),
    chart: shown.length === 0 ? null : chartOf(screen, shown),
    unavailable:
      shown.length === 0
        ? t('overview.rangeDots.unavailable', {
            index: indexLabel(words, catalog, yearbook.indexCode),
            year: page.year,
            unit: unitName,
          })
        : null,
    table: tableOf(screen, shown.length === 0 ? standings.filter(({ own }) => own !== null) : shown),
    source: compactSource(screen, [page]),
  };
}

function chartOf({ words, unitName }: Screen, standings: readonly CriterionStanding[]): RangeDotsView {
  const { t, format } = words;
  const maxima = standings.map(({ criterion }) => criterion.maxPoints);
  const isShare = new Set(maxima).size > 1;
  const drawn = (value: number, maxPoints: number): number => (isShare ? (100 * value) / maxPoints : value);
  return {
    rows: standings.map(({ criterion, own, ownMaximum, rank, n, min, median, max }) => ({
      id: criterion.criterionId,
      label: shortNameOf(words, criterion),
      value: own === null ? null : drawn(own, ownMaximum),
      valueText: own === null ? t('common.missing.notPublished') : format.points(own),
      min: drawn(min, criterion.maxPoints),
      median: drawn(median, criterion.maxPoints),
      max: drawn(max, criterion.maxPoints),
      rankText: rank === null ? '' : format.rank(rank, n),
    })),
    axisLabel: isShare
      ? t('common.scale.ofMaximum')
      : t('common.scale.points', {
          min: format.count(standings[0]?.criterion.minPoints ?? 0),
          max: format.count(standings[0]?.criterion.maxPoints ?? 0),
        }),
    axisMin: isShare ? 0 : Math.min(...standings.map(({ criterion }) => criterion.minPoints)),
    axisMax: isShare ? 100 : Math.max(...maxima),
    ownLabel: unitName,
    medianLabel: t('overview.rangeDots.median'),
    rangeLabel: t('overview.rangeDots.range'),
  };
}

interface RankedCriterion {
  readonly criterion: CriterionRecord;
  readonly rank: number;
  readonly n: number;
}

const byRank = (a: RankedCriterion, b: RankedCriterion): number => a.rank - b.rank;

/** Names the criteria where the unit ranks best and worst. */
function sentenceOf({ words, unitName }: Screen, standings: readonly CriterionStanding[]): string {
  const { t, format } = words;
  const ranked: readonly RankedCriterion[] = standings.flatMap(({ criterion, rank, n }) =>
    rank === null ? [] : [{ criterion, rank, n }],
  );
  const [best, worst] = [ranked.toSorted(byRank).at(0), ranked.toSorted(byRank).at(-1)];
  if (best === undefined || worst === undefined)
    return t('overview.rangeDots.ownMissing', { unit: unitName });
  // How many units are ranked differs between criteria where some units lack a part.
  const namesAt = ({ rank, n }: RankedCriterion): string =>
    format.list(
      ranked
        .filter((other) => other.rank === rank && other.n === n)
        .map(({ criterion }) => nameOfCriterion(words, criterion)),
    );
  const params = {
    best: namesAt(best),
    bestRank: format.rank(best.rank, best.n),
    worst: namesAt(worst),
    worstRank: format.rank(worst.rank, worst.n),
  };
  return t(best.rank === worst.rank ? 'overview.rangeDots.even' : 'overview.rangeDots.sentence', params);
}

function tableOf({ words, page }: Screen, standings: readonly CriterionStanding[]): TableView {
  const { t, format } = words;
  const cell = (value: number | null) => ({
    value,
    text: value === null ? t('common.missing.notPublished') : format.points(value),
  });
  return {
    caption: t('overview.rangeDots.caption', { year: page.year }),
    columns: [
      { key: 'criterion', label: t('overview.column.criterion'), kind: 'text' },
      { key: 'value', label: t('overview.column.points'), kind: 'number' },
      { key: 'max', label: t('overview.column.maxPoints'), kind: 'number' },
      { key: 'rank', label: t('overview.column.rank'), kind: 'rank' },
      { key: 'lowest', label: t('overview.column.lowest'), kind: 'number' },
      { key: 'median', label: t('overview.column.median'), kind: 'number' },
      { key: 'highest', label: t('overview.column.highest'), kind: 'number' },
    ],
    rows: standings.map(({ criterion, own, ownMaximum, rank, n, min, median, max, isComparable }) => {
      const name = nameOfCriterion(words, criterion);
      return {
        id: criterion.criterionId,
        cells: [
          { value: name, text: name },
          cell(own),
          { value: ownMaximum, text: format.points(ownMaximum) },
          {
            value: isComparable ? rank : null,
            text: rank === null || !isComparable ? t('common.rank.none') : format.rank(rank, n),
          },
          ...[min, median, max].map((value) =>
            isComparable ? cell(value) : { value: null, text: t('charts.missing') },
          ),
        ],
      };
    }),
  };
}
