import type { CriterionId, UnitId } from '../domain/ids.ts';
import type { CriterionRecord } from '../domain/records.ts';
import type { CriterionScoreRow } from '../queries/criterionScores.ts';
import { compactSource } from './compactSource.ts';
import { printedRank, rankText } from './coverage.ts';
import { criterionFigures, isRankable } from './criterionFigures.ts';
import type { CriterionFigures } from './criterionFigures.ts';
import { nameOfCriterion } from './criterionName.ts';
import { criterionTree, openedCriterion } from './criterionTree.ts';
import { criteriaWord, shortCriterionName, unitsWord } from './criterionWords.ts';
import { indexLabel } from './indexLabel.ts';
import { lazyCells } from './lazyCells.ts';
import type { PanelView } from './panelView.ts';
import { missingText } from './reasonText.ts';
import type { Screen } from './screen.ts';
import type { TableCell, TableView } from './tableView.ts';
import { textCell } from './textCell.ts';
import { emphasisOf, roleOfUnit } from './unitRole.ts';
import type { YearEntry } from './yearbook.ts';

/** Share of the criterion's maximum (value / maximum), 0–1, or null with the reason in `text`. */
export interface HeatmapCell {
  readonly ratio: number | null;
  readonly text: string;
}

export interface HeatmapRow {
  readonly id: string;
  readonly label: string;
  readonly emphasis: boolean;
  readonly cells: readonly HeatmapCell[];
}

/** Units × criteria on a perceptual single-hue scale of % of maximum. */
export interface HeatmapView {
  readonly columns: readonly { readonly id: string; readonly label: string; readonly shortLabel: string }[];
  readonly rows: readonly HeatmapRow[];
  readonly legendLabel: string;
  /** Ratios the colour scale spans. */
  readonly scaleMin: number;
  readonly scaleMax: number;
}

/** How the units of a heatmap stand. */
export interface HeatmapOrder {
  /** Best first on this criterion; null is by the index itself. */
  readonly sortBy: CriterionId | null;
  /** Selected and pinned units stand above the others. */
  readonly ownOnTop: boolean;
}

interface Grid {
  readonly criteria: readonly CriterionRecord[];
  readonly entries: readonly YearEntry[];
  readonly figures: CriterionFigures;
  /** Shares of the maximum (0–1) of each unit, in the order of the criteria; read once for chart, table and sentence. */
  readonly ratiosOf: (unitId: UnitId) => readonly (number | null)[];
}

/** The criteria a heatmap of this selection has as columns: the parts of the opened criterion, else level 1. */
export function heatmapCriteria(screen: Screen): readonly CriterionRecord[] {
  const tree = criterionTree(screen.catalog, screen.page);
  const opened = openedCriterion(screen, tree);
  return opened === null
    ? tree.areas.filter(({ criterionId }) => !tree.adjustments.has(criterionId))
    : tree.childrenOf(opened.criterionId);
}

/** All units × criteria in % of maximum. Where few units have figures only those are listed, and the rest counted. */
export function heatmapOf(
  screen: Screen,
  scores: readonly CriterionScoreRow[],
  order: HeatmapOrder,
): PanelView<HeatmapView> {
  const { words, page, catalog } = screen;
  const { t } = words;
  const figures = criterionFigures(page, scores);
  const criteria = heatmapCriteria(screen);
  const entries = orderedEntries(screen, criteria, figures, order);
  const grid = gridOf(criteria, entries, figures);
  const opened = openedCriterion(screen, criterionTree(catalog, page));
  const hasFigures = entries.some(({ unitId }) => grid.ratiosOf(unitId).some((ratio) => ratio !== null));
  return {
    id: 'criteriaHeatmap',
    title:
      opened === null
        ? t('criteria.heatmap.title', { word: criteriaWord(words, page.method, 1) })
        : t('criteria.heatmap.titleOpened', { name: nameOfCriterion(words, opened) }),
    sentence: hasFigures ? heatmapSentence(screen, grid) : '',
    chart: hasFigures ? heatmap(screen, grid) : null,
    unavailable: hasFigures
      ? null
      : t('criteria.heatmap.none', {
          word: criteriaWord(words, page.method, 1),
          index: indexLabel(words, catalog, page.method.indexCode),
          year: page.year,
        }),
    table: heatmapTable(screen, grid),
    source: compactSource(screen, [page]),
  };
}

function orderedEntries(
  screen: Screen,
  criteria: readonly CriterionRecord[],
  figures: CriterionFigures,
  { sortBy, ownOnTop }: HeatmapOrder,
): readonly YearEntry[] {
  const { page } = screen;
  const all = [...page.ranked, ...page.missing];
  const listed = isRankable(page)
    ? all
    : all.filter((entry) =>
        criteria.some(({ criterionId }) => figures.valueOf(criterionId, entry.unitId) !== null),
      );
  const sign = page.method.direction === 'higherIsBetter' ? -1 : 1;
  const key = (id: UnitId): number => {
    const value = sortBy === null ? null : figures.valueOf(sortBy, id);
    return value === null ? Number.POSITIVE_INFINITY : sign * value;
  };
  // Infinity − Infinity is not a number: two missing figures keep the order of the index.
  const ordered =
    sortBy === null ? listed : listed.toSorted((a, b) => compareKeys(key(a.unitId), key(b.unitId)));
  return ownOnTop ? ordered.toSorted((a, b) => prominence(screen, a) - prominence(screen, b)) : ordered;
}

const prominence = (screen: Screen, { unitId }: YearEntry): number =>
  ['selected', 'pinned', 'context'].indexOf(roleOfUnit(screen, unitId));

const compareKeys = (a: number, b: number): number => (a === b ? 0 : a - b);

function gridOf(
  criteria: readonly CriterionRecord[],
  entries: readonly YearEntry[],
  figures: CriterionFigures,
): Grid {
  const ratios = new Map(
    entries.map(({ unitId }) => [
      unitId,
      criteria.map(({ criterionId, maxPoints }) => {
        const value = figures.valueOf(criterionId, unitId);
        const maximum = figures.maxPointsOf(criterionId, unitId) ?? maxPoints;
        return value === null || maximum <= 0 ? null : value / maximum;
      }),
    ]),
  );
  return { criteria, entries, figures, ratiosOf: (unitId) => ratios.get(unitId) ?? [] };
}

/** A missing unit is explained once by what its index lacks, a single missing criterion by its own reason. */
function reasonOf(
  screen: Screen,
  { figures, criteria }: Grid,
  entry: YearEntry,
  criterionId: CriterionId,
): string {
  const { words, catalog, page } = screen;
  const hasAny = criteria.some((one) => figures.valueOf(one.criterionId, entry.unitId) !== null);
  return hasAny || entry.value !== null
    ? words.t(`common.missing.${figures.reasonOf(criterionId, entry.unitId)}`)
    : missingText(words, catalog, page, entry);
}

/** Smallest and largest share; a list of all would be too long to hand to `Math.min`. */
function rangeOf({ entries, ratiosOf }: Grid): readonly [lowest: number, highest: number] {
  let [lowest, highest] = [Infinity, -Infinity];
  for (const { unitId } of entries) {
    for (const ratio of ratiosOf(unitId)) {
      if (ratio === null) continue;
      lowest = Math.min(lowest, ratio);
      highest = Math.max(highest, ratio);
    }
  }
  return [lowest, highest];
}

function heatmap(screen: Screen, grid: Grid): HeatmapView {
  const { words } = screen;
  const [lowest, highest] = rangeOf(grid);
  return {
    columns: grid.criteria.map((criterion) => ({
      id: criterion.criterionId,
      label: nameOfCriterion(words, criterion),
      shortLabel: shortCriterionName(words, criterion),
    })),
    rows: grid.entries.map((entry) =>
      lazyCells(
        {
          id: entry.unitId,
          label: entry.name,
          emphasis: roleOfUnit(screen, entry.unitId) !== 'context',
        },
        () =>
          grid.criteria.map(({ criterionId }, at): HeatmapCell => {
            const ratio = grid.ratiosOf(entry.unitId)[at] ?? null;
            const text =
              ratio === null ? reasonOf(screen, grid, entry, criterionId) : words.format.percent(ratio, 1);
            return { ratio, text };
          }),
      ),
    ),
    legendLabel: words.t('common.scale.ofMaximum'),
    scaleMin: Math.floor(lowest * 10) / 10,
    scaleMax: Math.ceil(highest * 10) / 10,
  };
}

interface End {
  readonly name: string;
  readonly ratio: number;
}

/** The first unit with the largest share of a criterion and the last with the smallest; null when no unit has one. */
function endsOf({ entries, ratiosOf }: Grid, at: number): { readonly best: End; readonly worst: End } | null {
  let best: End | null = null;
  let worst: End | null = null;
  for (const { unitId, name } of entries) {
    const ratio = ratiosOf(unitId)[at] ?? null;
    if (ratio === null) continue;
    if (best === null || ratio > best.ratio) best = { name, ratio };
    if (worst === null || ratio <= worst.ratio) worst = { name, ratio };
  }
  return best === null || worst === null ? null : { best, worst };
}

/** The criterion on which units differ most, in % of maximum, and who stands at its two ends. */
function heatmapSentence(screen: Screen, grid: Grid): string {
  const { words, page } = screen;
  const { t, format } = words;
  const missing = page.missing.map(({ name }) => name);
  const gap = t('criteria.heatmap.missing', {
    names: format.list(missing),
    reason: t('common.missing.notPublished'),
  });
  if (!isRankable(page)) {
    return t('criteria.heatmap.partial', {
      share: format.rank(grid.entries.length, page.entries.size),
      names: format.list(grid.entries.map(({ name }) => name)),
      units: unitsWord(words, page.method),
    });
  }
  const widest = grid.criteria
    .flatMap((criterion, at) => {
      const ends = endsOf(grid, at);
      return ends === null ? [] : [{ criterion, ...ends }];
    })
    .toSorted((a, b) => b.best.ratio - b.worst.ratio - (a.best.ratio - a.worst.ratio))
    .at(0);
  if (widest === undefined) return '';
  const sentence = t('criteria.heatmap.widest', {
    criterion: nameOfCriterion(words, widest.criterion),
    best: widest.best.name,
    bestPercent: format.percent(widest.best.ratio, 0),
    worst: widest.worst.name,
    worstPercent: format.percent(widest.worst.ratio, 0),
  });
  return missing.length === 0 || missing.length > 5 ? sentence : `${sentence} ${gap}`;
}

function heatmapTable(screen: Screen, grid: Grid): TableView {
  const { words, catalog, page } = screen;
  const { t, format } = words;
  return {
    caption: t('criteria.heatmap.caption', {
      index: indexLabel(words, catalog, page.method.indexCode),
      year: page.year,
    }),
    columns: [
      { key: 'unit', label: t('common.select.unit'), kind: 'text' },
      {
        key: 'rank',
        label: t('criteria.column.indexRank', { index: indexLabel(words, catalog, page.method.indexCode) }),
        kind: 'rank',
      },
      ...grid.criteria.map((criterion) => ({
        key: criterion.criterionId,
        label: t('criteria.column.percentOf', { name: nameOfCriterion(words, criterion) }),
        kind: 'number' as const,
      })),
    ],
    rows: grid.entries.map((entry) =>
      lazyCells({ id: entry.unitId, ...emphasisOf(screen, entry.unitId) }, () => [
        textCell(entry.name),
        indexRankCell(screen, entry),
        ...grid.criteria.map(({ criterionId }, at): TableCell => {
          const ratio = grid.ratiosOf(entry.unitId)[at] ?? null;
          return ratio === null
            ? { value: null, text: reasonOf(screen, grid, entry, criterionId) }
            : { value: ratio * 100, text: format.points(ratio * 100, 1) };
        }),
      ]),
    ),
  };
}

const indexRankCell = ({ words }: Screen, entry: YearEntry): TableCell => ({
  value: printedRank(entry)?.rank ?? null,
  text: rankText(words, entry),
});
