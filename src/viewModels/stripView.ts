import { groupBy } from '../domain/groupBy.ts';
import type { UnitId } from '../domain/ids.ts';
import { summarise } from '../domain/summary.ts';
import { compactSource } from './compactSource.ts';
import { criteriaOfLevel } from './criterionName.ts';
import { chosenGroup, isPartial, lackText, rankText } from './coverage.ts';
import { indexLabel } from './indexLabel.ts';
import type { PanelView } from './panelView.ts';
import { missingText } from './reasonText.ts';
import type { UnitRole } from './role.ts';
import { scaleText } from './scaleText.ts';
import type { Screen } from './screen.ts';
import type { TableView } from './tableView.ts';
import { emphasisOf, roleOfUnit } from './unitRole.ts';
import type { YearEntry } from './yearbook.ts';

export interface StripPoint {
  readonly unitId: UnitId;
  readonly name: string;
  readonly value: number;
  readonly valueText: string;
  readonly rankText: string;
  readonly role: UnitRole;
  /** Direct label; empty for most points. */
  readonly label: string;
}

/** All units of a year on one axis, one dot each. */
export interface StripView {
  readonly points: readonly StripPoint[];
  /** Vertical reference (median or published mean); null when neither is known. */
  readonly reference: { readonly value: number; readonly label: string } | null;
  /** Limits set by plans for the year, each with its own line of label. */
  readonly targets?: readonly { readonly value: number; readonly label: string }[];
  readonly axisLabel: string;
}

/** Units named at either end of the strip; all of them when there are no more than `fewUnits`. */
const namedAtEnds = 3;
const fewUnits = 14;
/** More names than these are counted, not listed. */
const maxNames = 6;

/** Where every unit of the year stands: selected, pinned and outermost units by name, the median or published mean as a line. */
export function stripView(screen: Screen): PanelView<StripView> {
  const { words, catalog, yearbook, page } = screen;
  const { t } = words;
  const index = indexLabel(words, catalog, yearbook.indexCode);
  return {
    id: 'strip',
    title: titleOf(screen),
    sentence: sentenceOf(screen),
    chart:
      page.ranked.length === 0
        ? null
        : {
            points: pointsOf(screen),
            reference: referenceOf(screen),
            axisLabel: t('overview.strip.axis', {
              index,
              year: page.year,
              scale: scaleText(words, page.method),
            }),
          },
    unavailable: page.ranked.length === 0 ? t('overview.strip.noValues', { index, year: page.year }) : null,
    table: tableOf(screen, index),
    source: compactSource(screen, [page]),
  };
}

function titleOf(screen: Screen): string {
  const { words, page } = screen;
  const { t, format } = words;
  const group = chosenGroup(screen);
  const params = {
    n: format.count(page.ranked.length),
    units: t(`overview.unitsLong.${page.method.level}`),
    year: page.year,
  };
  if (isPartial(page)) return t('overview.strip.titlePartial', params);
  return group === null
    ? t('overview.strip.title', params)
    : t('overview.strip.titleGroup', { ...params, group });
}

function pointsOf(screen: Screen): readonly StripPoint[] {
  const { words, page } = screen;
  const last = page.ranked.length - 1;
  return page.ranked.flatMap((entry, position) => {
    if (entry.value === null) return [];
    const role = roleOfUnit(screen, entry.unitId);
    const isEnd = position < namedAtEnds || position > last - namedAtEnds || last < fewUnits;
    const valueText = words.format.points(entry.value);
    return [
      {
        unitId: entry.unitId,
        name: entry.name,
        value: entry.value,
        valueText,
        rankText: rankText(words, entry),
        role,
        label: role !== 'context' || isEnd ? `${entry.name}  ${valueText}` : '',
      },
    ];
  });
}

/** The median of the year, or the published mean where only a few units have figures; null when neither is known. */
export function referenceOf({ words, catalog, yearbook, page }: Screen): StripView['reference'] {
  const { t, format } = words;
  const statistics = isPartial(page) ? null : summarise(page.ranked.map((entry) => entry.value)).statistics;
  if (statistics !== null) {
    return {
      value: statistics.median,
      label: t('overview.medianLabel', { value: format.points(statistics.median) }),
    };
  }
  const mean = catalog.references.find(
    (row) => row.indexCode === yearbook.indexCode && row.year === page.year,
  );
  if (mean === undefined) return null;
  return { value: mean.value, label: t('overview.meanLabel', { value: format.points(mean.value) }) };
}

function sentenceOf(screen: Screen): string {
  const { words, page } = screen;
  const { t, format } = words;
  const units = t(`overview.units.${page.method.level}`);
  if (page.ranked.length === 0 || isPartial(page)) {
    return t('overview.strip.partial', {
      share: format.rank(page.ranked.length, page.entries.size),
      units,
      lack: lackText(words, page),
    });
  }
  const best = page.ranked.filter((entry) => entry.rank === page.ranked[0]?.rank);
  const reference = referenceOf(screen);
  const value = best[0]?.value ?? null;
  if (reference === null || value === null) return '';
  const lead = t('overview.strip.lead', {
    best: format.list(best.map((entry) => entry.name)),
    value: format.points(value),
    units,
    median: format.points(reference.value),
  });
  return [lead, unrankedText(screen, units)].filter((text) => text !== '').join(' ');
}

/** Names the units without a value, together where the reason is the same. */
function unrankedText(screen: Screen, units: string): string {
  const { words, page } = screen;
  const { t, format } = words;
  if (page.missing.length === 0) return '';
  const byReason = groupBy(page.missing, (entry) => shortReason(screen, entry));
  const parts = [...byReason].map(([reason, entries]) =>
    t('overview.strip.unrankedPart', { names: namesOf(entries, units), reason }),
  );
  return t('overview.strip.unranked', { parts: parts.join('; ') });

  function namesOf(entries: readonly YearEntry[], noun: string): string {
    return entries.length > maxNames
      ? t('overview.countOf', { n: format.count(entries.length), units: noun })
      : format.list(entries.map((entry) => entry.name));
  }
}

/** How many of the criteria are missing; the table names them. */
function shortReason({ words, catalog, page }: Screen, entry: YearEntry): string {
  const total = criteriaOfLevel(catalog, page.method.methodId, 1).length;
  const missing = entry.missingCriteria.length;
  return missing > 0 && missing < total
    ? words.t('overview.strip.incomplete', { share: words.format.rank(missing, total) })
    : missingText(words, catalog, page, entry);
}

function tableOf(screen: Screen, index: string): TableView {
  const { words, catalog, page } = screen;
  const { t, format } = words;
  return {
    caption: t('overview.strip.caption', { index, year: page.year }),
    columns: [
      { key: 'rank', label: t('overview.column.rank'), kind: 'rank' },
      { key: 'unit', label: t('overview.column.unit'), kind: 'text' },
      {
        key: 'value',
        label: t('overview.column.value', { scale: scaleText(words, page.method) }),
        kind: 'number',
      },
    ],
    rows: [...page.ranked, ...page.missing].map((entry) => ({
      id: entry.unitId,
      cells: [
        { value: entry.rank, text: rankText(words, entry) },
        { value: entry.name, text: entry.name },
        entry.value === null
          ? { value: null, text: missingText(words, catalog, page, entry) }
          : { value: entry.value, text: format.points(entry.value) },
      ],
      ...emphasisOf(screen, entry.unitId),
    })),
  };
}
