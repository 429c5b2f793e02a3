import { acrossBreakOf } from './acrossBreakFigures.ts';
import type { AcrossBreak, BreakScores, ComparablePair } from './acrossBreakFigures.ts';
import type { DumbbellRow, DumbbellView } from './dumbbellView.ts';
import type { PanelView } from './panelView.ts';
import { changeUnitText } from './scaleText.ts';
import type { Screen } from './screen.ts';
import { sourceText } from './sourceText.ts';
import type { TableCell, TableView } from './tableView.ts';
import { emphasisOf, roleOfUnit } from './unitRole.ts';
import type { YearEntry } from './yearbook.ts';

/** What may be compared across a change of method: shared criteria, distance to the mean, place among the units. */
export const breakWays = ['part', 'distance', 'percentile'] as const;
export type BreakWay = (typeof breakWays)[number];

interface UnitBreak extends AcrossBreak {
  readonly entry: YearEntry;
}

/** Every unit across a change of method, in the way the reader chooses; the table holds all three. */
export function acrossBreakView(screen: Screen, scores: BreakScores, way: BreakWay): PanelView<DumbbellView> {
  const { words, catalog, page, comparison } = screen;
  const { t } = words;
  const units = unitsOf(screen, scores);
  const rows = rowsOf(screen, units, way);
  const years = { base: comparison?.base.year ?? '', year: page.year };
  return {
    id: 'across-break',
    title: t('change.across.title', years),
    sentence: rows.length === 0 ? '' : sentenceOf(screen, units, way),
    chart:
      rows.length === 0
        ? null
        : {
            rows,
            baseLabel: String(years.base),
            nowLabel: String(years.year),
            axisLabel: t(`change.across.axis.${way}`, { unit: changeUnitText(words, page.method) }),
          },
    unavailable: rows.length === 0 ? t(`change.across.none.${way}`, years) : null,
    table: tableOf(screen, units),
    source: sourceText(words, catalog, comparison === null ? [page] : [comparison.base, page]),
  };
}

/** The ways that say something of at least one unit. */
export function availableBreakWays(screen: Screen, scores: BreakScores): readonly BreakWay[] {
  const units = unitsOf(screen, scores);
  return breakWays.filter((way) => units.some((unit) => pairOf(unit, way) !== null));
}

function unitsOf({ catalog, page, comparison }: Screen, scores: BreakScores): readonly UnitBreak[] {
  if (comparison === null) return [];
  const of = acrossBreakOf(catalog, comparison, scores);
  return [...page.entries.values()].map((entry) => ({ entry, ...of(entry.unitId) }));
}

function pairOf({ part, distance, percentile }: AcrossBreak, way: BreakWay): ComparablePair | null {
  if (way === 'part') return part === null ? null : { base: part.basePercent, now: part.nowPercent };
  if (way === 'distance') return distance;
  return percentile === null ? null : { base: 100 * percentile.base, now: 100 * percentile.now };
}

function rowsOf(screen: Screen, units: readonly UnitBreak[], way: BreakWay): readonly DumbbellRow[] {
  const { format } = screen.words;
  const better = screen.page.method.direction === 'higherIsBetter' || way === 'percentile' ? 1 : -1;
  const text = (value: number): string =>
    way === 'distance' ? format.signed(value) : format.points(value, way === 'percentile' ? 0 : 2);
  return units
    .flatMap((unit) => {
      const pair = pairOf(unit, way);
      return pair === null ? [] : [{ entry: unit.entry, ...pair, change: better * (pair.now - pair.base) }];
    })
    .toSorted((a, b) => b.change - a.change)
    .map(({ entry, base, now, change }) => ({
      id: entry.unitId,
      name: entry.name,
      base,
      now,
      baseText: text(base),
      nowText: text(now),
      changeText: format.change(now - base, way === 'percentile' ? 0 : 2),
      tone: toneOf(change),
      role: roleOfUnit(screen, entry.unitId),
    }));
}

/** A difference that prints as 0,00 is none. */
function toneOf(change: number): DumbbellRow['tone'] {
  if (Math.abs(change) < 0.005) return 'same';
  return change > 0 ? 'improved' : 'worse';
}

/** The selected unit in the chosen way, and what that way leaves out. */
function sentenceOf(screen: Screen, units: readonly UnitBreak[], way: BreakWay): string {
  const { words, page, unitId, unitName } = screen;
  const { t, format } = words;
  const own = units.find(({ entry }) => entry.unitId === unitId);
  const pair = own === undefined ? null : pairOf(own, way);
  if (own === undefined || pair === null) return t('change.across.ownMissing', { unit: unitName });
  const decimals = way === 'percentile' ? 0 : 2;
  const print = (value: number): string =>
    way === 'distance' ? format.signed(value) : format.points(value, decimals);
  return t(`change.across.sentence.${way}`, {
    unit: unitName,
    from: print(pair.base),
    to: print(pair.now),
    change: format.change(pair.now - pair.base, decimals),
    changeUnit: changeUnitText(words, page.method),
    n: format.count(own.part?.criteriaCount ?? 0),
    share: format.percent(own.part?.shareRatio ?? 0, 0),
  });
}

function tableOf(screen: Screen, units: readonly UnitBreak[]): TableView {
  const { words, page, comparison } = screen;
  const { t, format } = words;
  const [base, year] = [comparison?.base.year ?? '', page.year];
  const missing: TableCell = { value: null, text: t('charts.missing') };
  const cells = (pair: ComparablePair | null, print: (value: number) => string): readonly TableCell[] =>
    pair === null
      ? [missing, missing]
      : [pair.base, pair.now].map((value) => ({ value, text: print(value) }));
  return {
    caption: t('change.across.caption', { base, year }),
    columns: [
      { key: 'name', label: t('change.column.name'), kind: 'text' },
      ...breakWays.flatMap((way) =>
        [base, year].map((of) => ({
          key: `${way}${of}`,
          label: t(`change.across.column.${way}`, { year: of, unit: changeUnitText(words, page.method) }),
          kind: 'number' as const,
        })),
      ),
    ],
    rows: units.map((unit) => ({
      id: unit.entry.unitId,
      cells: [
        { value: unit.entry.name, text: unit.entry.name },
        ...cells(pairOf(unit, 'part'), (value) => format.points(value)),
        ...cells(pairOf(unit, 'distance'), (value) => format.signed(value)),
        ...cells(pairOf(unit, 'percentile'), (value) => format.points(value, 0)),
      ],
      ...emphasisOf(screen, unit.entry.unitId),
    })),
  };
}
