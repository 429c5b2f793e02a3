import type { ContributionKind } from '../domain/contribution.ts';
import { compensatedSum } from '../domain/sum.ts';
import type { Words } from '../i18n/words.ts';
import { changeReason, missingSentence } from './changeReason.ts';
import { compactSource } from './compactSource.ts';
import { contributionYears } from './contributionYears.ts';
import type { WaterfallInput } from './contributionYears.ts';
import { criteriaOfLevel, criterionName } from './criterionName.ts';
import { indexLabel } from './indexLabel.ts';
import type { PanelView } from './panelView.ts';
import { changeUnitText } from './scaleText.ts';
import type { Screen } from './screen.ts';
import { splitPublished } from './publishedSplit.ts';
import type { WaterfallSplit, WaterfallSplitter } from './publishedSplit.ts';
import { comparableTable, contributionTable } from './waterfallTables.ts';

/**
 * Why a bar moves the whole. Of a group's mean also `composition`, units coming and going, and `unsplit`, units whose
 * own change cannot be split. `others`: parts put together where there is room for the largest only.
 */
export type BarKind = ContributionKind | 'composition' | 'unsplit' | 'others';

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

/**
 * Why a unit's index, or one of its criteria, moved between the two years, split by `splitter`. Where the change cannot be split the
 * reason is given, and across a method break the table holds what remains comparable.
 */
export function waterfallOf(
  input: WaterfallInput,
  splitter: WaterfallSplitter = splitPublished,
): PanelView<WaterfallView> {
  const { screen } = input;
  const { words, page, comparison } = screen;
  const split = splitter(input);
  const chart = split === null ? null : viewOf(screen, split);
  const table =
    split === null || chart === null ? comparableTable(input) : contributionTable(screen, split, chart);
  return {
    id: 'waterfall',
    title: split?.title ?? titleOf(input),
    sentence:
      chart === null
        ? insteadText(screen, table.rows.length)
        : [split?.note ?? '', sentenceOf(words, chart, (split?.note ?? null) !== null)]
            .filter((part) => part !== '')
            .join(' '),
    chart,
    unavailable: chart === null ? reasonOf(input) : null,
    table,
    source: compactSource(screen, comparison === null ? [page] : [comparison.base, page]),
  };
}

const titleOf = ({ screen, scope }: WaterfallInput): string =>
  'level' in scope
    ? screen.words.t('overview.waterfall.title')
    : screen.words.t('overview.waterfall.titleOf', {
        criterion: criterionName(screen.words, screen.catalog, screen.page.method.methodId, scope.parentId),
      });

function viewOf({ words, page, comparison }: Screen, split: WaterfallSplit): WaterfallView {
  const { t, format } = words;
  const { base, now, parts } = split;
  const points = parts.map((part) => part.points);
  return {
    base: { label: `${comparison?.base.year ?? ''}`, value: base, valueText: format.points(base) },
    now: { label: `${page.year}`, value: now, valueText: format.points(now) },
    bars: parts.map(({ id, label, kind, points: own }, position) => ({
      id,
      label,
      kind,
      points: own,
      pointsText: format.change(own),
      from: compensatedSum([base, ...points.slice(0, position)]),
      to: compensatedSum([base, ...points.slice(0, position + 1)]),
    })),
    axisLabel: t('overview.waterfall.axis', {
      unit: split.isPercentOfMaximum ? t('common.scale.ofMaximum') : changeUnitText(words, page.method),
    }),
  };
}

/** Names the strongest pull up and down, and that the bars add up to the change. */
function sentenceOf({ t, format }: Words, { base, now, bars }: WaterfallView, isRedefined: boolean): string {
  const movers = bars.filter(
    ({ kind, points }) =>
      kind !== 'rounding' &&
      // Where the measure was redefined, that is said apart and nobody's doing.
      !(isRedefined && (kind === 'weight' || kind === 'structure')) &&
      format.signed(points) !== format.signed(0),
  );
  const strongest = movers.toSorted((a, b) => b.points - a.points);
  const up = strongest.find((bar) => bar.points > 0);
  const down = strongest.findLast((bar) => bar.points < 0);
  const total = format.signed(now.value - base.value);
  const params = {
    up: up?.label ?? '',
    upPoints: up === undefined ? '' : format.signed(up.points),
    down: down?.label ?? '',
    downPoints: down === undefined ? '' : format.signed(down.points),
    total,
  };
  if (up !== undefined && down !== undefined) return t('overview.waterfall.upAndDown', params);
  if (up !== undefined) return t('overview.waterfall.onlyUp', params);
  return down === undefined
    ? t('overview.waterfall.still', params)
    : t('overview.waterfall.onlyDown', params);
}

function insteadText({ words, comparison }: Screen, rows: number): string {
  if (rows === 0) return '';
  return words.t(
    comparison?.isMethodBreak === true ? 'overview.waterfall.instead' : 'overview.waterfall.parts',
    { n: rows },
  );
}

/** Why there are no contributions: no comparable base year, no figure, or no published parts of it. */
function reasonOf(input: WaterfallInput): string {
  const { screen, unitId, scope } = input;
  const { words, catalog, yearbook, page, comparison } = screen;
  const reason = changeReason(screen, unitId);
  if (reason !== null) return reason;
  if (comparison === null) return missingSentence(screen, page, unitId);
  if (screen.indicator !== null) return words.t('overview.waterfall.indicator');
  const unit = yearbook.nameOf.get(unitId) ?? unitId;
  const index = indexLabel(words, catalog, yearbook.indexCode);
  const change = comparison.of(unitId).change;
  const years = contributionYears(input);
  const parts =
    'parentId' in scope
      ? catalog.criteria.filter(
          ({ methodId, parentId }) => methodId === page.method.methodId && parentId === scope.parentId,
        )
      : criteriaOfLevel(catalog, page.method.methodId, 1);
  const hasAll =
    years !== null &&
    parts.length > 0 &&
    parts.every(({ criterionId }) =>
      [years.base, years.now].every((values) => (values.get(criterionId) ?? null) !== null),
    );
  return words.t(hasAll ? 'overview.waterfall.notAdditive' : 'overview.waterfall.partsMissing', {
    unit,
    index,
    base: comparison.base.year,
    year: page.year,
    change: change.kind === 'change' ? words.format.signed(change.changePoints) : '',
    changeUnit: changeUnitText(words, page.method),
  });
}
