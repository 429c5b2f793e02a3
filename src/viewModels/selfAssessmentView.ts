import { groupBy } from '../domain/groupBy.ts';
import type { CriterionId, UnitId } from '../domain/ids.ts';
import type { CriterionRecord } from '../domain/records.ts';
import { compensatedSum } from '../domain/sum.ts';
import { isSame } from '../domain/tolerance.ts';
import type { CriterionScoreRow } from '../queries/criterionScores.ts';
import { compactSource } from './compactSource.ts';
import { nameOfCriterion } from './criterionName.ts';
import { criterionTree, openedCriterion } from './criterionTree.ts';
import type { CriterionTree } from './criterionTree.ts';
import type { DumbbellView } from './dumbbellView.ts';
import type { PanelView } from './panelView.ts';
import { changeUnitText } from './scaleText.ts';
import type { Screen } from './screen.ts';
import type { TableView } from './tableView.ts';
import { textCell } from './textCell.ts';

/** A criterion the unit assessed itself and others appraised; gap = self-assessed − appraised. */
interface Gap {
  readonly criterion: CriterionRecord;
  readonly selfAssessedPoints: number;
  readonly appraisedPoints: number;
  readonly gapPoints: number;
}

/** Rows drawn at most; the table lists every criterion. */
const shownGaps = 12;

/** The kinds a self-assessment is held against; points of a survey have none beside them. */
const appraisedKinds: readonly CriterionScoreRow['kind'][] = ['appraised', 'final'];

/**
 * The criteria on which a unit's own points differ from the appraised ones, largest difference first; within the
 * opened criterion if any. Null where the unit has no criterion with both.
 */
export function selfAssessmentOf(
  screen: Screen,
  scores: readonly CriterionScoreRow[],
): PanelView<DumbbellView> | null {
  const { words, catalog, page, unitId, unitName } = screen;
  const tree = criterionTree(catalog, page);
  const opened = openedCriterion(screen, tree);
  const all = gapsOf(tree, scores, page.year, unitId);
  const gaps = opened === null ? all : all.filter(({ criterion }) => isBelow(tree, criterion, opened));
  if (gaps.length === 0) return null;
  const shown = gaps.filter(({ gapPoints }) => !isSame(gapPoints, 0)).slice(0, shownGaps);
  const { t } = words;
  return {
    id: 'selfAssessment',
    title: t('criteria.self.title', { unit: unitName }),
    sentence: sentenceOf(screen, gaps, averageGap(tree, scores, page.year)),
    chart: shown.length === 0 ? null : chartOf(screen, shown),
    unavailable: shown.length === 0 ? t('criteria.self.same', { n: gaps.length }) : null,
    table: tableOf(screen, gaps),
    source: compactSource(screen, [page]),
  };
}

/** The lowest criteria of a unit with points of both kinds. */
function gapsOf(
  tree: CriterionTree,
  scores: readonly CriterionScoreRow[],
  year: number,
  unitId: UnitId,
): readonly Gap[] {
  const own = scores.filter((row) => row.unitId === unitId && row.year === year && row.value !== null);
  const pointsOf = (kinds: readonly CriterionScoreRow['kind'][]): ReadonlyMap<CriterionId, number> =>
    new Map(
      own.flatMap(({ kind, criterionId, value }) =>
        value !== null && kinds.includes(kind) ? [[criterionId, value] as const] : [],
      ),
    );
  const selfAssessed = pointsOf(['selfAssessed']);
  const appraised = pointsOf(appraisedKinds);
  const gapOf = (criterion: CriterionRecord): readonly Gap[] => {
    const below = tree.childrenOf(criterion.criterionId).flatMap(gapOf);
    if (below.length > 0) return below;
    const selfAssessedPoints = selfAssessed.get(criterion.criterionId);
    const appraisedPoints = appraised.get(criterion.criterionId);
    return selfAssessedPoints === undefined || appraisedPoints === undefined
      ? []
      : [{ criterion, selfAssessedPoints, appraisedPoints, gapPoints: selfAssessedPoints - appraisedPoints }];
  };
  return tree.areas.flatMap(gapOf).toSorted((a, b) => Math.abs(b.gapPoints) - Math.abs(a.gapPoints));
}

const totalGap = (gaps: readonly Gap[]): number => compensatedSum(gaps.map(({ gapPoints }) => gapPoints));

/** The mean total gap of all units that assessed themselves, and how many those are. */
function averageGap(
  tree: CriterionTree,
  scores: readonly CriterionScoreRow[],
  year: number,
): { readonly mean: number; readonly n: number } {
  const totals = [...groupBy(scores, ({ unitId }) => unitId)].flatMap(([unitId, rows]) => {
    const gaps = gapsOf(tree, rows, year, unitId);
    return gaps.length === 0 ? [] : [totalGap(gaps)];
  });
  return { mean: compensatedSum(totals) / Math.max(1, totals.length), n: totals.length };
}

function isBelow(tree: CriterionTree, criterion: CriterionRecord, node: CriterionRecord): boolean {
  if (criterion.criterionId === node.criterionId) return true;
  const parent = criterion.parentId === null ? undefined : tree.byId.get(criterion.parentId);
  return parent !== undefined && isBelow(tree, parent, node);
}

function sentenceOf(
  { words }: Screen,
  gaps: readonly Gap[],
  average: { readonly mean: number; readonly n: number },
): string {
  const { t, format } = words;
  const total = totalGap(gaps);
  const [first] = gaps;
  const facts = {
    self: format.points(compensatedSum(gaps.map(({ selfAssessedPoints }) => selfAssessedPoints))),
    appraised: format.points(compensatedSum(gaps.map(({ appraisedPoints }) => appraisedPoints))),
    gap: format.points(Math.abs(total)),
    count: format.count(gaps.length),
    criterion: first === undefined ? '' : nameOfCriterion(words, first.criterion),
    criterionGap: first === undefined ? '' : format.signed(first.gapPoints),
    mean: format.signed(average.mean),
    n: format.count(average.n),
  };
  if (isSame(total, 0)) return t('criteria.self.equal', facts);
  return t(total > 0 ? 'criteria.self.above' : 'criteria.self.below', facts);
}

function chartOf({ words, page }: Screen, gaps: readonly Gap[]): DumbbellView {
  const { t, format } = words;
  return {
    rows: gaps.map(({ criterion, selfAssessedPoints, appraisedPoints, gapPoints }) => ({
      id: criterion.criterionId,
      name: nameOfCriterion(words, criterion),
      base: selfAssessedPoints,
      now: appraisedPoints,
      baseText: format.points(selfAssessedPoints),
      nowText: format.points(appraisedPoints),
      changeText: format.signed(gapPoints),
      // The appraisal taking points away is what a reader must see.
      tone: gapPoints > 0 ? ('worse' as const) : ('improved' as const),
      role: 'context' as const,
    })),
    baseLabel: t('criteria.self.selfAssessed'),
    nowLabel: t('criteria.self.appraised'),
    axisLabel: t('criteria.self.axis', { unit: changeUnitText(words, page.method) }),
  };
}

function tableOf({ words, page, unitName }: Screen, gaps: readonly Gap[]): TableView {
  const { t, format } = words;
  return {
    caption: t('criteria.self.caption', { unit: unitName, year: page.year }),
    columns: [
      { key: 'criterion', label: t('criteria.column.criterion'), kind: 'text' },
      { key: 'self', label: t('criteria.self.selfAssessed'), kind: 'number' },
      { key: 'appraised', label: t('criteria.self.appraised'), kind: 'number' },
      { key: 'maximum', label: t('criteria.column.maximum'), kind: 'number' },
      { key: 'gap', label: t('criteria.self.gap'), kind: 'number' },
    ],
    rows: gaps.map(({ criterion, selfAssessedPoints, appraisedPoints, gapPoints }) => ({
      id: criterion.criterionId,
      cells: [
        textCell(nameOfCriterion(words, criterion)),
        { value: selfAssessedPoints, text: format.points(selfAssessedPoints) },
        { value: appraisedPoints, text: format.points(appraisedPoints) },
        { value: criterion.maxPoints, text: format.points(criterion.maxPoints) },
        { value: gapPoints, text: format.signed(gapPoints) },
      ],
    })),
  };
}
