import type { CriterionId } from '../domain/ids.ts';
import { medianOf } from '../domain/quantile.ts';
import type { CriterionRecord } from '../domain/records.ts';
import type { Place } from '../domain/rank.ts';
import type { CriterionScoreRow } from '../queries/criterionScores.ts';
import { changeCell } from './changeCell.ts';
import { compactSource } from './compactSource.ts';
import { printedRank } from './coverage.ts';
import { criterionFigures, isRankable } from './criterionFigures.ts';
import type { CriterionFigures } from './criterionFigures.ts';
import { nameOfCriterion } from './criterionName.ts';
import { criterionTree, selectedCriterion } from './criterionTree.ts';
import { treeSentence } from './criteriaTreeSentence.ts';
import { indexLabel } from './indexLabel.ts';
import type { PanelView } from './panelView.ts';
import { missingText } from './reasonText.ts';
import { changeUnitText } from './scaleText.ts';
import type { Screen } from './screen.ts';
import type { TableCell, TableView } from './tableView.ts';
import { textCell } from './textCell.ts';

/** One criterion of the selected unit; every figure is ready to print, with its reason where it is missing. */
export interface CriteriaTreeRow {
  readonly id: CriterionId;
  readonly parentId: CriterionId | null;
  /** 0 is the index, 1 an area, 2 its parts. */
  readonly level: number;
  readonly name: string;
  readonly hasChildren: boolean;
  readonly isSelected: boolean;
  readonly value: TableCell;
  readonly maximum: TableCell;
  /** Value as a share of the maximum, 0–1; null when missing. */
  readonly ratio: number | null;
  readonly percent: TableCell;
  readonly median: TableCell;
  readonly rank: TableCell;
  readonly change: TableCell;
}

/** The criteria of a method with the selected unit's figures, parents before their children. */
export interface CriteriaTreeView {
  readonly columns: TableView['columns'];
  readonly rows: readonly CriteriaTreeRow[];
}

/** Criterion scores of all units in the assessment year and in the base year. */
export interface CriteriaScores {
  readonly now: readonly CriterionScoreRow[];
  /** Null when there is no base year. */
  readonly base: readonly CriterionScoreRow[] | null;
}

/** What a row is made from: the figures of the root are the index's own. */
interface RowFigures {
  readonly value: number | null;
  readonly base: number | null;
  readonly reason: string;
  readonly median: number | null;
  readonly place: { readonly place: Pick<Place, 'rank' | 'tieCount'>; readonly n: number } | null;
}

/** Every criterion of the year's method with the selected unit's value, rank, median and change. */
export function criteriaTreeOf(screen: Screen, scores: CriteriaScores): PanelView<CriteriaTreeView> {
  const { words, catalog, page, comparison } = screen;
  const tree = criterionTree(catalog, page);
  const now = criterionFigures(page, scores.now);
  const base =
    comparison === null || scores.base === null ? null : criterionFigures(comparison.base, scores.base);
  const selectedId = selectedCriterion(screen, tree)?.criterionId ?? null;
  const criteria = tree.root === null ? [] : inOrder(tree.root, tree.childrenOf);
  const rows = criteria.map((criterion) => ({
    id: criterion.criterionId,
    parentId: criterion.parentId,
    level: criterion.level,
    name: nameOfCriterion(words, criterion),
    hasChildren: tree.childrenOf(criterion.criterionId).length > 0,
    isSelected: criterion.criterionId === selectedId,
    ...figureCells(screen, criterion, rowFigures(screen, criterion, now, base)),
  }));
  const columns = treeColumns(screen);
  const caption = words.t('criteria.tree.caption', {
    unit: screen.unitName,
    index: indexLabel(words, catalog, page.method.indexCode),
    year: page.year,
  });
  return {
    id: 'criteriaTree',
    title: words.t('criteria.tree.title', { unit: screen.unitName }),
    sentence: treeSentence(screen, tree, now),
    chart: rows.length === 0 ? null : { columns, rows },
    unavailable: rows.length === 0 ? words.t('criteria.tree.noMethodCriteria') : null,
    table: { caption, columns, rows: rows.map(tableRow) },
    source: compactSource(screen, comparison === null ? [page] : [comparison.base, page]),
  };
}

const inOrder = (
  criterion: CriterionRecord,
  childrenOf: (id: CriterionId) => readonly CriterionRecord[],
): readonly CriterionRecord[] => [
  criterion,
  ...childrenOf(criterion.criterionId).flatMap((child) => inOrder(child, childrenOf)),
];

function rowFigures(
  screen: Screen,
  { criterionId, level }: CriterionRecord,
  now: CriterionFigures,
  base: CriterionFigures | null,
): RowFigures {
  const { words, catalog, page, unitId } = screen;
  const entry = page.entries.get(unitId);
  if (level > 0) {
    return {
      value: now.valueOf(criterionId, unitId),
      base: base?.valueOf(criterionId, unitId) ?? null,
      reason: words.t(`common.missing.${now.reasonOf(criterionId, unitId)}`),
      median: now.summaryOf(criterionId).statistics?.median ?? null,
      place: now.placeOf(criterionId, unitId),
    };
  }
  const printed = entry === undefined ? null : printedRank(entry);
  return {
    value: entry?.value ?? null,
    base: screen.comparison?.of(unitId).baseEntry?.value ?? null,
    reason:
      entry === undefined
        ? words.t('common.missing.unitNotExisting')
        : missingText(words, catalog, page, entry),
    median: isRankable(page) ? indexMedian(screen) : null,
    place:
      printed === null
        ? null
        : { place: { rank: printed.rank, tieCount: entry?.tiedWith.length ?? 0 }, n: printed.n },
  };
}

const indexMedian = ({ page }: Screen): number | null =>
  medianOf(page.ranked.flatMap(({ value }) => value ?? []));

function figureCells(screen: Screen, criterion: CriterionRecord, figures: RowFigures) {
  const { t, format } = screen.words;
  const { value, median, place } = figures;
  // Penalty points have no maximum to be a share of.
  const ratio = value === null || criterion.maxPoints <= 0 ? null : value / criterion.maxPoints;
  const rankText = place === null ? t('criteria.tree.noRank') : format.rank(place.place.rank, place.n);
  return {
    ratio,
    value: { value, text: value === null ? figures.reason : format.points(value) },
    maximum: { value: criterion.maxPoints, text: format.points(criterion.maxPoints) },
    percent: {
      value: ratio === null ? null : ratio * 100,
      text: ratio === null ? '–' : format.points(ratio * 100, 1),
    },
    median: { value: median, text: median === null ? t('criteria.tree.noMedian') : format.points(median) },
    rank: {
      value: place?.place.rank ?? null,
      text: place !== null && place.place.tieCount > 0 ? t('criteria.tied', { rank: rankText }) : rankText,
    },
    change: changeCell(screen, figures.base, value),
  };
}

function treeColumns({ words, page, comparison }: Screen): TableView['columns'] {
  const { t } = words;
  const base = comparison?.base.year;
  const unit = changeUnitText(words, page.method);
  return [
    { key: 'criterion', label: t('criteria.column.criterion'), kind: 'text' },
    { key: 'value', label: t('criteria.column.value', { year: page.year }), kind: 'number' },
    { key: 'maximum', label: t('criteria.column.maximum'), kind: 'number' },
    { key: 'percent', label: t('common.scale.ofMaximum'), kind: 'number' },
    { key: 'median', label: t('criteria.column.median'), kind: 'number' },
    { key: 'rank', label: t('criteria.column.rank'), kind: 'rank' },
    {
      key: 'change',
      label:
        base === undefined
          ? t('criteria.column.change', { unit })
          : t('criteria.column.changeSince', { unit, year: base }),
      kind: 'change',
    },
  ];
}

const tableRow = (row: CriteriaTreeRow): TableView['rows'][number] => ({
  id: row.id,
  ...(row.isSelected ? { emphasis: 'selected' as const } : {}),
  cells: [textCell(row.name), row.value, row.maximum, row.percent, row.median, row.rank, row.change],
});
