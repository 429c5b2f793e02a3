import type { UnitId } from '../domain/ids.ts';
import { rankUnits } from '../domain/rank.ts';
import type { MethodRecord } from '../domain/records.ts';
import { yearsReason } from './changeReason.ts';
import { compactSource } from './compactSource.ts';
import type { ChangedUnit, Comparison } from './comparison.ts';
import { isPartial } from './coverage.ts';
import { indexLabel } from './indexLabel.ts';
import type { PanelView } from './panelView.ts';
import type { UnitRole } from './role.ts';
import { changeUnitText } from './scaleText.ts';
import type { Screen } from './screen.ts';
import type { TableCell, TableView } from './tableView.ts';
import { emphasisOf, roleOfUnit } from './unitRole.ts';

/** A unit that rose or fell. */
export interface Mover {
  readonly unitId: UnitId;
  readonly name: string;
  /** `▲ +8,11` */
  readonly changeText: string;
  readonly tone: 'improved' | 'worse' | 'same';
  /** `lên 57 bậc`; empty where ranks are not subtracted. */
  readonly placesText: string;
  readonly role: UnitRole;
}

/** The largest changes to the better and to the worse, and the selected unit where it is in neither list. */
export interface MoversView {
  readonly risers: readonly Mover[];
  readonly fallers: readonly Mover[];
  readonly own: Mover | null;
}

/** Listed on either side, more only where changes are equal. */
const listed = 4;

/** Who moved most between the two years, with places among the units that have figures in both. */
export function moversView(screen: Screen): PanelView<MoversView> {
  const { words, page, comparison } = screen;
  const { t } = words;
  const reason = yearsReason(screen);
  const chart =
    comparison === null || reason !== null || comparison.changed.length === 0
      ? null
      : viewOf(screen, comparison);
  return {
    id: 'movers',
    title: t('overview.movers.title'),
    sentence: chart === null || comparison === null ? '' : sentenceOf(screen, comparison),
    chart,
    unavailable: chart === null ? (reason ?? t('overview.movers.none')) : null,
    table: tableOf(screen, comparison),
    source: compactSource(screen, comparison === null ? [page] : [comparison.base, page]),
  };
}

/** Best change first, in the method's direction. */
function bestFirst(changed: readonly ChangedUnit[], { direction }: MethodRecord): readonly ChangedUnit[] {
  const sign = direction === 'higherIsBetter' ? 1 : -1;
  return changed.toSorted((a, b) => sign * (b.changePoints - a.changePoints));
}

/** The first `listed`, and those after them whose change prints the same as the last one's. */
function withTies(ordered: readonly ChangedUnit[], { format }: Screen['words']): readonly ChangedUnit[] {
  const last = ordered[listed - 1];
  return ordered.filter(
    (unit, position) =>
      position < listed ||
      (last !== undefined && format.signed(unit.changePoints) === format.signed(last.changePoints)),
  );
}

function viewOf(screen: Screen, comparison: Comparison): MoversView {
  const { words, unitId } = screen;
  const ordered = bestFirst(comparison.changed, comparison.now.method);
  const risers = withTies(
    ordered.filter(({ tone }) => tone === 'improved'),
    words,
  );
  const fallers = withTies(ordered.filter(({ tone }) => tone === 'worse').toReversed(), words);
  const isListed = [...risers, ...fallers].some((unit) => unit.unitId === unitId);
  const own = isListed ? undefined : ordered.find((unit) => unit.unitId === unitId);
  const toMover = (unit: ChangedUnit): Mover => ({
    unitId: unit.unitId,
    name: unit.name,
    changeText: words.format.change(unit.changePoints),
    tone: unit.tone,
    placesText: placesText(screen, comparison, unit.unitId),
    role: roleOfUnit(screen, unit.unitId),
  });
  return {
    risers: risers.map(toMover),
    fallers: fallers.map(toMover),
    own: own === undefined ? null : toMover(own),
  };
}

/** Places among the units of both years; from the sources' ranks where ranks are theirs; null when not subtracted. */
function placesOf(comparison: Comparison, unitId: UnitId): number | null {
  const { likeForLike, places } = comparison.of(unitId);
  const isFew = isPartial(comparison.base) || isPartial(comparison.now);
  if (comparison.likeForLike !== null && !isFew) return likeForLike?.places ?? null;
  return 'places' in places && comparison.now.rankBasis === 'published' ? places.places : null;
}

function placesText({ words }: Screen, comparison: Comparison, unitId: UnitId): string {
  const places = placesOf(comparison, unitId);
  if (places === null) return '';
  if (places === 0) return words.t('overview.movers.samePlace');
  return words.t(places > 0 ? 'overview.movers.up' : 'overview.movers.down', {
    n: words.format.count(Math.abs(places)),
  });
}

function sentenceOf({ words, page, unitId }: Screen, comparison: Comparison): string {
  const { t, format } = words;
  const { changed } = comparison;
  const isFew = isPartial(comparison.base) || isPartial(comparison.now);
  const params = {
    k: format.count(changed.length),
    total: format.count(page.entries.size),
    units: t(`overview.units.${page.method.level}`),
    rose: format.count(changed.filter(({ tone }) => tone === 'improved').length),
    fell: format.count(changed.filter(({ tone }) => tone === 'worse').length),
  };
  if (isFew) return t('overview.movers.partial', params);
  const place = rankUnits(
    changed.map((unit) => ({ unitId: unit.unitId, value: unit.changePoints })),
    { decimals: page.method.rankDecimals, direction: page.method.direction },
  ).places.get(unitId);
  const counts = t('overview.movers.counts', params);
  const name = changed.find((unit) => unit.unitId === unitId)?.name;
  if (place === undefined || name === undefined) return counts;
  const own = t('overview.movers.own', { unit: name, rank: format.rank(place.rank, changed.length) });
  return `${counts} ${own}`;
}

function tableOf(screen: Screen, comparison: Comparison | null): TableView {
  const { words, catalog, yearbook, page } = screen;
  const { t, format } = words;
  const base = comparison?.base.year ?? '';
  const changed = comparison === null ? [] : bestFirst(comparison.changed, page.method);
  const number = (value: number | null): TableCell => ({
    value,
    text: value === null ? t('charts.missing') : format.points(value),
  });
  return {
    caption: t('overview.movers.caption', {
      index: indexLabel(words, catalog, yearbook.indexCode),
      base,
      year: page.year,
    }),
    columns: [
      { key: 'unit', label: t('overview.column.unit'), kind: 'text' },
      { key: 'base', label: `${base}`, kind: 'number' },
      { key: 'now', label: `${page.year}`, kind: 'number' },
      {
        key: 'change',
        label: t('overview.column.change', { unit: changeUnitText(words, page.method) }),
        kind: 'change',
      },
      { key: 'places', label: t('overview.column.places'), kind: 'change' },
    ],
    rows: changed.map((unit) => {
      const places = comparison === null ? null : placesOf(comparison, unit.unitId);
      return {
        id: unit.unitId,
        cells: [
          { value: unit.name, text: unit.name },
          number(unit.base.value),
          number(unit.now.value),
          {
            value: unit.changePoints,
            text: format.change(unit.changePoints),
            ...(unit.tone === 'same' ? {} : { tone: unit.tone }),
          },
          {
            value: places,
            text: places === null ? t('charts.missing') : format.change(places, 0),
            ...(places === null || places === 0
              ? {}
              : { tone: places > 0 ? ('improved' as const) : ('worse' as const) }),
          },
        ],
        ...emphasisOf(screen, unit.unitId),
      };
    }),
  };
}
