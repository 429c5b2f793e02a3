import { percentileRank } from '../domain/acrossBreak.ts';
import { changeTone } from '../domain/change.ts';
import type { UnitId } from '../domain/ids.ts';
import type { CriterionRecord } from '../domain/records.ts';
import type { CriterionScoreRow } from '../queries/criterionScores.ts';
import { compareUnitsSentence } from './compareUnitsSentence.ts';
import { isPartial, printedRank } from './coverage.ts';
import { criteriaOfLevel, nameOfCriterion } from './criterionName.ts';
import type { PanelView } from './panelView.ts';
import { placesColumn } from './placesColumn.ts';
import { missingText } from './reasonText.ts';
import { changeUnitText, scaleText } from './scaleText.ts';
import { scoreLookup } from './scoreLookup.ts';
import type { ScoreLookup } from './scoreLookup.ts';
import type { Screen } from './screen.ts';
import { sourceText } from './sourceText.ts';
import type { TableCell, TableRow } from './tableView.ts';
import type { YearPage } from './yearbook.ts';

/** Criterion scores of both years; empty where there is no base year. */
export interface ComparedScores {
  readonly now: readonly CriterionScoreRow[];
  readonly base: readonly CriterionScoreRow[];
}

/** The selected and pinned units of the group, in that order. */
export const chosenUnits = ({ unitId, pinned, page }: Screen): readonly UnitId[] =>
  [unitId, ...pinned].filter((id) => page.entries.has(id));

/** The chosen units side by side: value, rank and every level-1 criterion, each with its change. */
export function compareUnitsView(screen: Screen, scores: ComparedScores): PanelView<readonly UnitId[]> {
  const { words, catalog, yearbook, page, comparison } = screen;
  const { t } = words;
  const units = chosenUnits(screen);
  return {
    id: 'compare-units',
    title: t('change.compare.title'),
    sentence: compareUnitsSentence(screen, units),
    chart: units.length === 0 ? null : units,
    unavailable: units.length === 0 ? t('change.compare.none', { group: screen.groupName }) : null,
    table: {
      caption: t('change.compare.caption', { year: page.year }),
      columns: [
        { key: 'measure', label: t('change.compare.measure'), kind: 'text' },
        ...units.flatMap((unitId) => {
          const name = yearbook.nameOf.get(unitId) ?? unitId;
          const value = {
            key: `now.${unitId}`,
            label: t('change.compare.now', { name, year: page.year }),
            kind: 'number' as const,
          };
          if (comparison === null || comparison.isMethodBreak) return [value];
          const label = t('change.compare.change', { base: comparison.base.year });
          return [value, { key: `change.${unitId}`, label, kind: 'change' as const }];
        }),
      ],
      rows: [...indexRows(screen, units), ...criterionRows(screen, units, scores)],
    },
    source: sourceText(words, catalog, comparison === null ? [page] : [comparison.base, page]),
  };
}

type CellPair = readonly [TableCell, TableCell];

/** A row of the table: both cells of every unit, or the first alone where no change is given. */
const rowOf = ({ comparison }: Screen, id: string, label: string, pairs: readonly CellPair[]): TableRow => ({
  id,
  cells: [
    { value: label, text: label },
    ...pairs.flatMap(([now, change]) =>
      comparison === null || comparison.isMethodBreak ? [now] : [now, change],
    ),
  ],
});

const none = (screen: Screen): TableCell => ({ value: null, text: screen.words.t('ranking.noFigure') });

function indexRows(screen: Screen, units: readonly UnitId[]): readonly TableRow[] {
  const { words, page, comparison } = screen;
  const { t } = words;
  const places = placesColumn(screen);
  const scale = scaleText(words, page.method);
  const hasChange = comparison !== null && !comparison.isMethodBreak;
  const value = hasChange
    ? t('change.compare.valueChange', { scale, unit: changeUnitText(words, page.method) })
    : t('change.compare.value', { scale });
  return [
    rowOf(
      screen,
      'value',
      value,
      units.map((unitId) => [valueCell(screen, unitId), changeCell(screen, unitId)]),
    ),
    rowOf(
      screen,
      'rank',
      hasChange && places !== null
        ? t('change.compare.rankPlaces', { places: places.label })
        : t('change.compare.rank'),
      units.map((unitId) => [rankCell(screen, unitId), places?.cellOf(unitId) ?? none(screen)]),
    ),
    ...percentileRows(screen, units),
  ];
}

function valueCell({ words, catalog, page }: Screen, unitId: UnitId): TableCell {
  const entry = page.entries.get(unitId);
  if (entry === undefined) return { value: null, text: words.t('common.missing.unitNotExisting') };
  if (entry.value === null) return { value: null, text: missingText(words, catalog, page, entry) };
  return { value: entry.value, text: words.format.points(entry.value) };
}

function changeCell({ words, comparison }: Screen, unitId: UnitId): TableCell {
  const unit = comparison?.of(unitId);
  if (unit === undefined) return { value: null, text: '' };
  if (unit.change.kind === 'suppressed') {
    return { value: null, text: words.t(`common.suppressedChange.${unit.change.reason}`) };
  }
  const { changePoints } = unit.change;
  return {
    value: changePoints,
    text: words.format.change(changePoints),
    ...(unit.tone === 'same' ? {} : { tone: unit.tone }),
  };
}

function rankCell({ words, page }: Screen, unitId: UnitId): TableCell {
  const entry = page.entries.get(unitId);
  const printed = entry === undefined ? null : printedRank(entry);
  if (printed === null) {
    return { value: null, text: words.t(isPartial(page) ? 'ranking.rankUnknown' : 'common.rank.none') };
  }
  const text = words.format.rank(printed.rank, printed.n);
  return { value: text, text };
}

/** Across a change of method what may still be compared: the share of other units a unit stands above, both years. */
function percentileRows(screen: Screen, units: readonly UnitId[]): readonly TableRow[] {
  const { words, comparison, page } = screen;
  if (comparison?.isMethodBreak !== true || isPartial(comparison.base) || isPartial(page)) return [];
  const cell = (of: YearPage, unitId: UnitId): TableCell => {
    const share = percentileRank(of.ranking, unitId);
    return share === null
      ? { value: null, text: words.t('common.rank.none') }
      : { value: 100 * share, text: words.format.percent(share) };
  };
  return [comparison.base, page].map((of) =>
    rowOf(
      screen,
      `percentile.${of.year}`,
      words.t('change.compare.percentile', { year: of.year }),
      units.map((unitId) => [cell(of, unitId), none(screen)]),
    ),
  );
}

function criterionRows(
  screen: Screen,
  units: readonly UnitId[],
  scores: ComparedScores,
): readonly TableRow[] {
  const { words, catalog, page } = screen;
  const lookups = { now: scoreLookup(scores.now), base: scoreLookup(scores.base) };
  return criteriaOfLevel(catalog, page.method.methodId, 1)
    .map((criterion) => ({
      criterion,
      pairs: units.map((unitId) => criterionCells(screen, criterion, unitId, lookups)),
    }))
    .filter(({ pairs }) => pairs.some(([now]) => now.value !== null))
    .map(({ criterion, pairs }) =>
      rowOf(
        screen,
        criterion.criterionId,
        words.t('change.compare.criterion', {
          name: nameOfCriterion(words, criterion),
          max: words.format.points(criterion.maxPoints, Number.isInteger(criterion.maxPoints) ? 0 : 1),
        }),
        pairs,
      ),
    );
}

function criterionCells(
  { words, page }: Screen,
  { criterionId }: CriterionRecord,
  unitId: UnitId,
  { now, base }: { readonly now: ScoreLookup; readonly base: ScoreLookup },
): CellPair {
  const { t, format } = words;
  const row = now(unitId, criterionId);
  const before = base(unitId, criterionId)?.value ?? null;
  if (row === undefined || row.value === null) {
    const text = t(`common.missing.${row?.missingReason ?? 'notPublished'}`);
    return [
      { value: null, text },
      { value: null, text: t('common.suppressedChange.missingNow') },
    ];
  }
  const value = { value: row.value, text: format.points(row.value) };
  if (before === null) return [value, { value: null, text: t('common.suppressedChange.missingBase') }];
  const moved = row.value - before;
  const tone = changeTone(moved, page.method.direction);
  return [value, { value: moved, text: format.change(moved), ...(tone === 'same' ? {} : { tone }) }];
}
