import { quartileGroups } from '../domain/quartileGroup.ts';
import { summarise } from '../domain/summary.ts';
import { isAtLeast, isSame } from '../domain/tolerance.ts';
import { missingSentence } from './changeReason.ts';
import { compactSource } from './compactSource.ts';
import { isPartial } from './coverage.ts';
import { bandsOf } from './headlineNotes.ts';
import { indexLabel } from './indexLabel.ts';
import type { PanelView } from './panelView.ts';
import { changeUnitText, scaleText } from './scaleText.ts';
import type { Screen } from './screen.ts';
import type { TableView } from './tableView.ts';

/** A level to reach, and whether the selected unit is there. */
export interface DistanceRow {
  readonly id: string;
  readonly label: string;
  /** Value to reach, in the index's scale. */
  readonly target: number;
  readonly targetText: string;
  readonly isMet: boolean;
  /** `✓` or `○`; the word beside it says the same. */
  readonly symbol: string;
  readonly word: string;
  /** Own value minus the target, in the direction that is better: negative is what lacks. */
  readonly gapPoints: number;
  readonly gapText: string;
}

export interface DistanceView {
  readonly rows: readonly DistanceRow[];
  /** What the figures are counted in, once. */
  readonly unitText: string;
}

interface Mark {
  readonly id: string;
  readonly label: string;
  readonly target: number;
  /** Decided otherwise than by the value alone. */
  readonly isMet?: boolean;
}

/** How far the selected unit is from the levels that matter: top quarter or band, median or mean, the leader, its own best. */
export function distanceView(screen: Screen): PanelView<DistanceView> {
  const { words, page, unitId } = screen;
  const { t } = words;
  const own = page.entries.get(unitId)?.value ?? null;
  const rows = own === null ? [] : marksOf(screen, own).map((mark) => rowOf(screen, own, mark));
  const isKnown = rows.length > 0;
  return {
    id: 'distance',
    title: t('overview.distance.title'),
    sentence: isKnown ? sentenceOf(screen, rows) : '',
    chart: isKnown ? { rows, unitText: changeUnitText(words, page.method) } : null,
    unavailable: reasonOf(screen, own, isKnown),
    table: tableOf(screen, rows),
    source: compactSource(screen, [page]),
  };
}

function reasonOf(screen: Screen, own: number | null, isKnown: boolean): string | null {
  if (own === null) return missingSentence(screen, screen.page, screen.unitId);
  return isKnown ? null : screen.words.t('overview.distance.none');
}

function marksOf(screen: Screen, own: number): readonly Mark[] {
  return [
    ...bandMarks(screen),
    ...populationMarks(screen),
    ...meanMarks(screen),
    ...leaderMarks(screen),
    ...ownBestMarks(screen, own),
  ];
}

/** The best published band. */
function bandMarks(screen: Screen): readonly Mark[] {
  const best = bandsOf(screen)
    .toSorted((a, b) => a.position - b.position)
    .at(0);
  if (best === undefined) return [];
  const { t, language } = screen.words;
  const band = language === 'vi' ? best.labelVi : best.labelEn;
  return [{ id: 'band', label: t('overview.distance.band', { band }), target: best.lowerBound }];
}

/** The computed top quarter and the median, where enough units have figures to compute them. */
function populationMarks(screen: Screen): readonly Mark[] {
  const { words, page, unitId } = screen;
  const { t } = words;
  const { statistics } = summarise(page.ranked.map((entry) => entry.value));
  if (statistics === null || isPartial(page)) return [];
  const isHigherBetter = page.method.direction === 'higherIsBetter';
  const group = quartileGroups(page.ranking).get(unitId);
  const quarter: readonly Mark[] =
    group === undefined || bandsOf(screen).length > 0
      ? []
      : [
          {
            id: 'quarter',
            label: t('overview.distance.quarter'),
            target: isHigherBetter ? statistics.upperQuartile : statistics.lowerQuartile,
            isMet: group === 1,
          },
        ];
  return [...quarter, { id: 'median', label: t('overview.distance.median'), target: statistics.median }];
}

/** The published mean of all units. */
function meanMarks({ words, catalog, yearbook, page }: Screen): readonly Mark[] {
  const mean = catalog.references.find(
    (row) => row.indexCode === yearbook.indexCode && row.year === page.year,
  );
  return mean === undefined
    ? []
    : [{ id: 'mean', label: words.t('overview.distance.mean'), target: mean.value }];
}

/** The unit in first place, by the sources' ranks where ranks are theirs. */
function leaderMarks({ words, page }: Screen): readonly Mark[] {
  if (page.rankBasis === 'computed' && isPartial(page)) return [];
  const leaders = page.ranked.filter((entry) => entry.rank === 1);
  const target = leaders[0]?.value ?? null;
  if (target === null) return [];
  const names = words.format.list(leaders.map((entry) => entry.name));
  return [{ id: 'leader', label: words.t('overview.distance.leader', { names }), target }];
}

/** The unit's best earlier figure under the present method. */
function ownBestMarks({ words, yearbook, page, unitId }: Screen, own: number): readonly Mark[] {
  const sign = page.method.direction === 'higherIsBetter' ? 1 : -1;
  const years = [...yearbook.pages.values()].flatMap((other) => {
    const value = other.entries.get(unitId)?.value ?? null;
    return value === null || other.method.methodId !== page.method.methodId
      ? []
      : [{ year: other.year, value }];
  });
  if (years.length < 2) return [];
  const bestValue = sign * Math.max(...years.map(({ value }) => sign * value));
  const best = years.findLast(({ value }) => value === bestValue);
  if (best === undefined) return [];
  const { t } = words;
  const label = isSame(best.value, own)
    ? t('overview.distance.ownBestNow', { from: page.method.firstYear })
    : t('overview.distance.ownBest', { year: best.year, from: page.method.firstYear });
  return [{ id: 'ownBest', label, target: best.value }];
}

function rowOf({ words, page }: Screen, own: number, mark: Mark): DistanceRow {
  const { t, format } = words;
  const gapPoints = (page.method.direction === 'higherIsBetter' ? 1 : -1) * (own - mark.target);
  const isMet = mark.isMet ?? isAtLeast(gapPoints, 0);
  // A gap that two decimals would print as nothing is printed with the decimals that ranks rest on.
  const decimals = Math.abs(gapPoints) < 0.005 && !isMet ? Math.max(2, page.method.rankDecimals) : 2;
  return {
    id: mark.id,
    label: mark.label,
    target: mark.target,
    targetText: format.points(mark.target),
    isMet,
    symbol: isMet ? '✓' : '○',
    word: t(isMet ? 'overview.distance.met' : 'overview.distance.short'),
    gapPoints,
    gapText: gapTextOf(words, gapPoints, isMet ? 2 : decimals),
  };
}

/** Signed where the level is passed, bare where it lacks, empty where the unit stands exactly on it. */
function gapTextOf({ format }: Screen['words'], gapPoints: number, decimals: number): string {
  if (isSame(gapPoints, 0)) return '';
  return gapPoints > 0 ? format.signed(gapPoints, decimals) : format.points(-gapPoints, decimals);
}

/** How many levels are reached, and the nearest that is not. */
function sentenceOf({ words, page }: Screen, rows: readonly DistanceRow[]): string {
  const { t, format } = words;
  const lacking = rows.filter(({ isMet }) => !isMet).toSorted((a, b) => b.gapPoints - a.gapPoints);
  const next = lacking[0];
  const params = { met: format.rank(rows.length - lacking.length, rows.length) };
  if (next === undefined) return t('overview.distance.all', params);
  return t('overview.distance.sentence', {
    ...params,
    gap: next.gapText,
    unit: changeUnitText(words, page.method),
    next: next.label,
  });
}

function tableOf(
  { words, catalog, yearbook, page, unitName }: Screen,
  rows: readonly DistanceRow[],
): TableView {
  const { t, format } = words;
  return {
    caption: t('overview.distance.caption', {
      unit: unitName,
      index: indexLabel(words, catalog, yearbook.indexCode),
      year: page.year,
    }),
    columns: [
      { key: 'mark', label: t('overview.column.mark'), kind: 'text' },
      {
        key: 'target',
        label: t('overview.column.value', { scale: scaleText(words, page.method) }),
        kind: 'number',
      },
      { key: 'status', label: t('overview.column.status'), kind: 'text' },
      {
        key: 'gap',
        label: t('overview.column.gap', { unit: changeUnitText(words, page.method) }),
        kind: 'change',
      },
    ],
    rows: rows.map((row) => ({
      id: row.id,
      cells: [
        { value: row.label, text: row.label },
        { value: row.target, text: row.targetText },
        { value: row.word, text: `${row.symbol} ${row.word}` },
        { value: row.gapPoints, text: format.signed(row.gapPoints) },
      ],
    })),
  };
}
