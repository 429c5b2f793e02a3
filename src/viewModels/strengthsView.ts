import type { CriterionRecord } from '../domain/records.ts';
import type { CriterionScoreRow } from '../queries/criterionScores.ts';
import { compactSource } from './compactSource.ts';
import { criterionFigures, isRankable } from './criterionFigures.ts';
import type { CriterionFigures } from './criterionFigures.ts';
import { nameOfCriterion } from './criterionName.ts';
import { criterionTree } from './criterionTree.ts';
import type { CriterionTree } from './criterionTree.ts';
import { coverageText, criteriaWord, criterionPath } from './criterionWords.ts';
import { indexLabel } from './indexLabel.ts';
import type { PanelView } from './panelView.ts';
import { missingText } from './reasonText.ts';
import type { Screen } from './screen.ts';
import { textCell } from './textCell.ts';

/** A criterion with its rank, ready to print. */
export interface Strength {
  readonly id: string;
  readonly name: string;
  /** With the criterion it belongs to. */
  readonly path: string;
  readonly rankText: string;
  /** Value and maximum: `1,51 / 2,50`. */
  readonly valueText: string;
}

/** The best and the worst ranked criteria, each best-known end first. */
export interface StrengthsView {
  readonly best: readonly Strength[];
  readonly worst: readonly Strength[];
}

interface RankedCriterion {
  readonly criterion: CriterionRecord;
  readonly rank: number;
  readonly n: number;
  readonly value: number;
}

/** Three at each end, fewer where the ends would meet. */
const endCount = 3;

/** Criteria on which the unit ranks best and worst, at level 2 where published, else level 1. */
export function strengthsOf(screen: Screen, scores: readonly CriterionScoreRow[]): PanelView<StrengthsView> {
  const { words, catalog, page, unitName } = screen;
  const { t, format } = words;
  const tree = criterionTree(catalog, page);
  const ranked = rankedCriteria(screen, tree, criterionFigures(page, scores));
  const count = Math.min(endCount, Math.floor(ranked.length / 2));
  const level = Math.max(1, ...ranked.map(({ criterion }) => criterion.level));
  const strength = ({ criterion, rank, n, value }: RankedCriterion): Strength => ({
    id: criterion.criterionId,
    name: nameOfCriterion(words, criterion),
    path: criterionPath(words, tree, criterion),
    rankText: format.rank(rank, n),
    valueText: `${format.points(value)} / ${format.points(criterion.maxPoints)}`,
  });
  const best = ranked.slice(0, count).map(strength);
  const worst = ranked.toReversed().slice(0, count).map(strength);
  const [first, last] = [best.at(0), worst.at(0)];
  const isShown = first !== undefined && last !== undefined;
  return {
    id: 'strengths',
    title: t('unit.strengths.title'),
    sentence: isShown
      ? t('unit.strengths.sentence', {
          best: first.name,
          worst: last.name,
          count: format.count(ranked.length),
          word: criteriaWord(words, page.method, level),
        })
      : '',
    chart: isShown ? { best, worst } : null,
    unavailable: isShown ? null : unavailableText(screen),
    table: {
      caption: t('unit.strengths.caption', {
        unit: unitName,
        index: indexLabel(words, catalog, page.method.indexCode),
        year: page.year,
      }),
      columns: [
        { key: 'criterion', label: t('criteria.column.criterion'), kind: 'text' },
        { key: 'rank', label: t('criteria.column.rank'), kind: 'rank' },
        { key: 'value', label: t('criteria.column.points'), kind: 'number' },
        { key: 'maximum', label: t('criteria.column.maximum'), kind: 'number' },
      ],
      rows: ranked.map(({ criterion, rank, n, value }) => ({
        id: criterion.criterionId,
        cells: [
          textCell(criterionPath(words, tree, criterion)),
          { value: rank, text: format.rank(rank, n) },
          { value, text: format.points(value) },
          { value: criterion.maxPoints, text: format.points(criterion.maxPoints) },
        ],
      })),
    },
    source: compactSource(screen, [page]),
  };
}

/** Criteria of the finest level at which every published area is split, best rank first; equal ranks in the method's order. */
function rankedCriteria(
  { unitId }: Screen,
  tree: CriterionTree,
  figures: CriterionFigures,
): readonly RankedCriterion[] {
  const known = (criteria: readonly CriterionRecord[]): readonly RankedCriterion[] =>
    criteria.flatMap((criterion) => {
      const place = figures.placeOf(criterion.criterionId, unitId);
      const value = figures.valueOf(criterion.criterionId, unitId);
      return place === null || value === null
        ? []
        : [{ criterion, rank: place.place.rank, n: place.n, value }];
    });
  const parts = known(tree.areas.flatMap(({ criterionId }) => tree.childrenOf(criterionId)));
  const areas = known(tree.areas);
  return (parts.length > areas.length ? parts : areas).toSorted((a, b) => a.rank - b.rank);
}

function unavailableText({ words, catalog, page, unitId, unitName }: Screen): string {
  const word = criteriaWord(words, page.method, 1);
  if (!isRankable(page))
    return words.t('unit.strengths.unranked', { word, coverage: coverageText(words, page) });
  const entry = page.entries.get(unitId);
  const reason =
    entry === undefined
      ? words.t('common.missing.unitNotExisting')
      : missingText(words, catalog, page, entry);
  return words.t('criteria.pareto.missing', {
    unit: unitName,
    index: indexLabel(words, catalog, page.method.indexCode),
    year: page.year,
    reason,
  });
}
