import type { CriterionPoints } from '../domain/lostPoints.ts';
import { lostPoints } from '../domain/lostPoints.ts';
import { roundTo } from '../domain/rank.ts';
import type { CriterionRecord } from '../domain/records.ts';
import type { CriterionScoreRow } from '../queries/criterionScores.ts';
import { compactSource } from './compactSource.ts';
import { partsMismatch } from './criteriaTreeSentence.ts';
import { criterionFigures } from './criterionFigures.ts';
import { criterionTree, openedCriterion, partsShareScale } from './criterionTree.ts';
import type { CriterionTree } from './criterionTree.ts';
import { criteriaWord, criterionPath } from './criterionWords.ts';
import { nameOfCriterion } from './criterionName.ts';
import { indexLabel } from './indexLabel.ts';
import type { PanelView } from './panelView.ts';
import { missingText } from './reasonText.ts';
import { changeUnitText } from './scaleText.ts';
import type { Screen } from './screen.ts';
import type { TableView } from './tableView.ts';
import { textCell } from './textCell.ts';

export interface ParetoBar {
  readonly id: string;
  readonly label: string;
  /** Points lost against the maximum, ≥ 0. */
  readonly lostPoints: number;
  readonly lostText: string;
  /** Cumulative share of all points lost, 0–1, up to and with this bar. */
  readonly cumulativeRatio: number;
  readonly cumulativeText: string;
}

/** Where the points are lost, largest first. */
export interface ParetoView {
  readonly bars: readonly ParetoBar[];
  readonly axisLabel: string;
  readonly cumulativeLabel: string;
}

/** The criteria points are counted on: all of one level, so that no point is counted twice. */
interface Ledger {
  readonly criteria: readonly CriterionRecord[];
  readonly points: readonly CriterionPoints[];
}

/** Bars drawn at most; the table lists every criterion. */
export const paretoLimit = 10;

/** Points the selected unit lost, at level 2 where published, else level 1; within the opened criterion if any. */
export function paretoOf(
  screen: Screen,
  scores: readonly CriterionScoreRow[],
  limit: number = paretoLimit,
): PanelView<ParetoView> {
  const { words, catalog, page, unitId } = screen;
  const { t, format } = words;
  const tree = criterionTree(catalog, page);
  const figures = criterionFigures(page, scores);
  const opened = openedCriterion(screen, tree);
  const ledger = ledgerOf(tree, opened === null ? tree.areas : [opened], ({ criterionId, maxPoints }) => {
    const value = figures.valueOf(criterionId, unitId);
    const isNotApplicable = value === null && figures.reasonOf(criterionId, unitId) === 'notApplicable';
    return { value, maxPoints: figures.maxPointsOf(criterionId, unitId) ?? maxPoints, isNotApplicable };
  });
  const order = lostPoints(ledger.points);
  const recordOf = new Map(ledger.criteria.map((criterion) => [criterion.criterionId, criterion]));
  const bars = order.items.flatMap((item): ParetoBar[] => {
    const criterion = recordOf.get(item.criterionId);
    if (criterion === undefined) return [];
    return [
      {
        id: item.criterionId,
        label: nameOfCriterion(words, criterion),
        lostPoints: item.lostPoints,
        lostText: format.points(item.lostPoints),
        cumulativeRatio: item.cumulativeRatio,
        cumulativeText: format.percent(item.cumulativeRatio, 0),
      },
    ];
  });
  const unavailable = unavailableText(screen, tree, bars.length);
  const unit = changeUnitText(words, { scaleUnit: 'points' });
  const shown = bars.slice(0, limit);
  return {
    id: 'lostPoints',
    title:
      opened === null
        ? t('criteria.pareto.title')
        : t('criteria.pareto.titleOpened', { name: nameOfCriterion(words, opened) }),
    sentence:
      unavailable === null
        ? [
            paretoSentence(screen, ledger, shown, order.totalLostPoints),
            missingSentence(
              screen,
              order.missing.flatMap((id) => recordOf.get(id) ?? []),
            ),
            mismatchSentence(screen, partsMismatch(screen, tree, figures)),
          ]
            .filter((part) => part !== '')
            .join(' ')
        : '',
    chart:
      unavailable === null
        ? {
            bars: shown,
            axisLabel: t('criteria.pareto.axis', { unit }),
            cumulativeLabel: t('criteria.pareto.cumulative'),
          }
        : null,
    unavailable,
    table: paretoTable(screen, tree, ledger, unavailable === null ? bars : []),
    source: compactSource(screen, [page]),
  };
}

/** Each criterion by its lowest parts where those are published for the unit, else whole; without bonus and penalty. */
function ledgerOf(
  tree: CriterionTree,
  areas: readonly CriterionRecord[],
  figureOf: (criterion: CriterionRecord) => Figure,
): Ledger {
  const lowest = (criterion: CriterionRecord): readonly CriterionRecord[] => {
    const children = tree.childrenOf(criterion.criterionId);
    const isSplit = children.length > 0 && children.every((child) => isKnown(figureOf(child)));
    return isSplit ? children.flatMap(lowest) : [criterion];
  };
  const criteria = areas
    .filter(({ criterionId }) => !tree.adjustments.has(criterionId))
    .flatMap(lowest)
    .filter((criterion) => !figureOf(criterion).isNotApplicable);
  const points = criteria.map((criterion) => {
    const { value, maxPoints } = figureOf(criterion);
    return { criterionId: criterion.criterionId, points: value, maxPoints };
  });
  return { criteria, points };
}

interface Figure {
  readonly value: number | null;
  /** Applicable maximum. */
  readonly maxPoints: number;
  readonly isNotApplicable: boolean;
}

const isKnown = ({ value, isNotApplicable }: Figure): boolean => value !== null || isNotApplicable;

function unavailableText(screen: Screen, tree: CriterionTree, barCount: number): string | null {
  const { words, catalog, page, unitId, unitName } = screen;
  const word = criteriaWord(words, page.method, 1);
  const index = indexLabel(words, catalog, page.method.indexCode);
  if (tree.areas.length === 0) return words.t('criteria.pareto.noCriteria', { word, index, year: page.year });
  if (!partsShareScale(tree, page)) return words.t('criteria.pareto.notAdditive', { word, index });
  if (barCount > 0) return null;
  const entry = page.entries.get(unitId);
  if (entry !== undefined && entry.value !== null) {
    return words.t('criteria.pareto.totalOnly', { unit: unitName, word, index, year: page.year });
  }
  const reason =
    entry === undefined
      ? words.t('common.missing.unitNotExisting')
      : missingText(words, catalog, page, entry);
  return words.t('criteria.pareto.missing', { unit: unitName, index, year: page.year, reason });
}

function paretoSentence(
  { words, page }: Screen,
  { criteria, points }: Ledger,
  shown: readonly ParetoBar[],
  total: number,
): string {
  const { t, format } = words;
  const known = points.filter((item) => item.points !== null);
  const maximum = known.reduce((sum, { maxPoints }) => sum + maxPoints, 0);
  const leading = shown[Math.min(3, shown.length) - 1];
  const facts = {
    total: format.points(total),
    maximum: format.points(maximum, Number.isInteger(roundTo(maximum, 6)) ? 0 : 2),
    first: shown[0]?.label ?? '',
    firstLost: shown[0]?.lostText ?? '',
  };
  if (total === 0) return t('criteria.pareto.nothingLost', facts);
  if (leading === undefined || known.length < 4) return t('criteria.pareto.first', facts);
  const level = Math.max(...criteria.map((criterion) => criterion.level));
  return t('criteria.pareto.leading', {
    ...facts,
    leading: format.count(Math.min(3, shown.length)),
    share: leading.cumulativeText,
    count: format.count(known.length),
    word: criteriaWord(words, page.method, level),
  });
}

const missingSentence = ({ words }: Screen, missing: readonly CriterionRecord[]): string =>
  missing.length === 0
    ? ''
    : words.t('criteria.pareto.without', {
        names: words.format.list(missing.map((criterion) => nameOfCriterion(words, criterion))),
      });

const mismatchSentence = (
  { words, page, unitId }: Screen,
  mismatch: ReturnType<typeof partsMismatch>,
): string =>
  mismatch === null
    ? ''
    : words.t('criteria.tree.mismatch', {
        sum: words.format.points(mismatch.sum),
        total: words.format.points(mismatch.total),
        conflict: page.entries.get(unitId)?.publication?.conflictId ?? '–',
      });

function paretoTable(
  { words, catalog, page, unitName }: Screen,
  tree: CriterionTree,
  { criteria, points }: Ledger,
  bars: readonly ParetoBar[],
): TableView {
  const { t, format } = words;
  const pointsOf = new Map(points.map((item) => [String(item.criterionId), item]));
  const recordOf = new Map(criteria.map((criterion) => [String(criterion.criterionId), criterion]));
  return {
    caption: t('criteria.pareto.caption', {
      unit: unitName,
      index: indexLabel(words, catalog, page.method.indexCode),
      year: page.year,
    }),
    columns: [
      { key: 'criterion', label: t('criteria.column.criterion'), kind: 'text' },
      { key: 'points', label: t('criteria.column.points'), kind: 'number' },
      { key: 'maximum', label: t('criteria.column.maximum'), kind: 'number' },
      { key: 'lost', label: t('criteria.column.lost'), kind: 'number' },
      { key: 'cumulative', label: t('criteria.pareto.cumulative'), kind: 'number' },
    ],
    rows: bars.flatMap((bar) => {
      const item = pointsOf.get(bar.id);
      const criterion = recordOf.get(bar.id);
      if (item === undefined || item.points === null || criterion === undefined) return [];
      const path = criterionPath(words, tree, criterion);
      return [
        {
          id: bar.id,
          cells: [
            textCell(path),
            { value: item.points, text: format.points(item.points) },
            { value: item.maxPoints, text: format.points(item.maxPoints) },
            { value: bar.lostPoints, text: bar.lostText },
            { value: bar.cumulativeRatio * 100, text: bar.cumulativeText },
          ],
        },
      ];
    }),
  };
}
