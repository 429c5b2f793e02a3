import { comparableCriteria } from '../domain/acrossBreak.ts';
import type { CanonicalFigure } from '../domain/acrossBreak.ts';
import type { Contribution } from '../domain/contribution.ts';
import type { CriterionId, UnitId } from '../domain/ids.ts';
import { publishedContributions, roundingBar } from '../domain/publishedContribution.ts';
import { compensatedSum } from '../domain/sum.ts';
import type { CriterionRecord, MethodRecord } from '../domain/records.ts';
import type { CriterionScoreRow } from '../queries/criterionScores.ts';
import { changeReason } from './changeReason.ts';
import { compactSource } from './compactSource.ts';
import type { Comparison } from './comparison.ts';
import { criteriaOfLevel, criterionName, nameOfCriterion } from './criterionName.ts';
import { criterionValues } from './criterionValues.ts';
import { indexLabel } from './indexLabel.ts';
import type { PanelView } from './panelView.ts';
import { changeUnitText } from './scaleText.ts';
import type { Screen } from './screen.ts';
import type { TableView } from './tableView.ts';

/** `rounding`: published parts do not add up to the published whole exactly; the remainder is a bar of its own. */
export type BarKind = 'performance' | 'weight' | 'structure' | 'bonus' | 'rounding';

export interface WaterfallBar {
  readonly id: string;
  readonly label: string;
  readonly kind: BarKind;
  /** Contribution in points of the index; negative pulls down. */
  readonly points: number;
  /** `▲ +0,21` */
  readonly pointsText: string;
  /** Running total before and after this bar. */
  readonly from: number;
  readonly to: number;
}

/** From the base year's value to this year's, one bar a criterion; from + Σ points = to exactly. */
export interface WaterfallView {
  readonly base: { readonly label: string; readonly value: number; readonly valueText: string };
  readonly now: { readonly label: string; readonly value: number; readonly valueText: string };
  readonly bars: readonly WaterfallBar[];
  readonly axisLabel: string;
}

/** What is split: the index over its criteria of one level, or one criterion over its children. */
export type WaterfallScope = { readonly level: 1 | 2 } | { readonly parentId: CriterionId };

export interface WaterfallInput {
  readonly screen: Screen;
  readonly unitId: UnitId;
  /** Criterion scores of the unit in both years; rows of other units and years are passed over. */
  readonly scores: readonly CriterionScoreRow[];
  readonly scope: WaterfallScope;
}

/** Parts may miss their published whole by this much, in points: both are printed with two decimals. */
const additiveTolerance = 0.05;

/** A unit's values of both years, and what is to be split. */
interface Years {
  readonly screen: Screen;
  readonly comparison: Comparison;
  readonly scope: WaterfallScope;
  readonly base: ReadonlyMap<CriterionId, number | null>;
  readonly now: ReadonlyMap<CriterionId, number | null>;
  readonly baseWhole: number;
  readonly nowWhole: number;
}

/** Why a unit's index, or one of its criteria, moved between the two years: contributions that add up exactly. */
export function waterfallOf(input: WaterfallInput): PanelView<WaterfallView> {
  const { screen, unitId, scores, scope } = input;
  const { words, page, comparison } = screen;
  const years = yearsOf(input);
  const bars = years === null ? null : contributionsOf(years);
  const chart = years === null || bars === null ? null : viewOf(years, bars);
  return {
    id: 'waterfall',
    title: titleOf(screen, scope),
    sentence: chart === null ? '' : sentenceOf(words, chart),
    chart,
    unavailable: chart === null ? reasonOf(input) : null,
    table:
      chart === null || years === null
        ? breakTable(screen, unitId, scores)
        : contributionTable(years, chart),
    source: compactSource(screen, comparison === null ? [page] : [comparison.base, page]),
  };
}

function titleOf({ words, catalog, page }: Screen, scope: WaterfallScope): string {
  if ('level' in scope) return words.t('overview.waterfall.title');
  const criterion = criterionName(words, catalog, page.method.methodId, scope.parentId);
  return words.t('overview.waterfall.titleOf', { criterion });
}

function yearsOf({ screen, unitId, scores, scope }: WaterfallInput): Years | null {
  const { comparison, page } = screen;
  if (comparison === null || comparison.isMethodBreak) return null;
  const base = criterionValues(scores, unitId, comparison.base.year);
  const now = criterionValues(scores, unitId, page.year);
  const { baseEntry, nowEntry } = comparison.of(unitId);
  const baseWhole = ('level' in scope ? baseEntry?.value : base.get(scope.parentId)) ?? null;
  const nowWhole = ('level' in scope ? nowEntry?.value : now.get(scope.parentId)) ?? null;
  if (baseWhole === null || nowWhole === null) return null;
  return { screen, comparison, scope, base, now, baseWhole, nowWhole };
}

/** Null when a part is missing, or when the parts are not summands of the whole. */
function contributionsOf(years: Years): readonly Contribution[] | null {
  const { screen, scope, base, now, baseWhole, nowWhole } = years;
  const { catalog, page, yearbook } = screen;
  const ofMethod = catalog.criteria.filter((criterion) => criterion.methodId === page.method.methodId);
  const isRoot = 'level' in scope;
  const criteria = isRoot
    ? ofMethod
    : ofMethod.filter(({ parentId }) => parentId === scope.parentId).map((criterion) => ({ ...criterion, level: 1 }));
  const bars = publishedContributions({ criteria, base, now }, isRoot ? scope.level : 1);
  if (bars === null) return null;
  const parts = criteria.filter(({ level }) => level === 1).map(({ criterionId }) => criterionId);
  const isAdditive = [
    [base, baseWhole],
    [now, nowWhole],
  ].every(([values, whole]) => addsUp(values, whole, parts));
  if (!isAdditive) return null;
  const root = ofMethod.find(({ level }) => level === 0)?.criterionId ?? (yearbook.indexCode as string as CriterionId);
  return mergeRounding(bars, isRoot ? root : scope.parentId, nowWhole - baseWhole);
}
