import type { Screen } from './screen.ts';
import { buildScreen } from './buildScreen.ts';
import { changeCell } from './changeCell.ts';
import { compactSource } from './compactSource.ts';
import { printedRank, rankText } from './coverage.ts';
import { indexLabel } from './indexLabel.ts';
import type { PanelView } from './panelView.ts';
import { publicationMarks } from './publicationMarks.ts';
import { changeUnitText, scaleText } from './scaleText.ts';
import { tablePanel } from './tablePanel.ts';
import type { TableCell, TableRow, TableView } from './tableView.ts';
import { allUnits } from './yearbook.ts';
import type { Yearbook } from './yearbook.ts';
import { asGroupId } from '../domain/ids.ts';

/** Years listed at most, the latest first. */
const maxYears = 3;

/** What another index says of the selected unit: its latest years with value, rank, change, source and conflicts. */
export function otherIndexOf(screen: Screen, yearbook: Yearbook): PanelView<TableView> {
  const { words, catalog, unitId, unitName } = screen;
  const { t } = words;
  const index = indexLabel(words, catalog, yearbook.indexCode);
  const years = yearbook.years
    .filter((year) => {
      const entry = yearbook.pages.get(year)?.entries.get(unitId);
      return entry !== undefined && (entry.value !== null || entry.publication !== null);
    })
    .toReversed();
  const shown = years.slice(0, maxYears);
  const screens = shown.flatMap((year) => {
    const ofYear = buildScreen({
      words,
      catalog,
      yearbook,
      year,
      baseYear: yearbook.pages.has(year - 1) ? year - 1 : null,
      unitId,
      pinned: [],
      groupId: asGroupId(allUnits),
      likeForLike: false,
      criterionId: null,
    });
    return ofYear === null ? [] : [ofYear];
  });
  const latest = screens.at(0);
  return tablePanel({
    id: `other${yearbook.indexCode}`,
    title: t('unit.other.title', { index }),
    sentence: latest === undefined ? '' : sentenceOf(latest, index, years.length, shown.length),
    unavailable: latest === undefined ? t('unit.other.none', { index, unit: unitName }) : null,
    table: {
      caption: t('unit.other.caption', { index, unit: unitName }),
      columns: latest === undefined ? [] : columnsOf(latest),
      rows: screens.map(yearRow),
    },
    source: latest === undefined ? '' : compactSource(latest, screens.map(({ page }) => page).toReversed()),
  });
}

function columnsOf({ words, page }: Screen): TableView['columns'] {
  const { t } = words;
  return [
    { key: 'year', label: t('unit.other.year'), kind: 'text' },
    { key: 'value', label: t('unit.other.value', { scale: scaleText(words, page.method) }), kind: 'number' },
    { key: 'rank', label: t('criteria.column.rank'), kind: 'rank' },
    {
      key: 'change',
      label: t('unit.other.change', { unit: changeUnitText(words, page.method) }),
      kind: 'change',
    },
    { key: 'source', label: t('unit.other.source'), kind: 'text' },
  ];
}

function yearRow(screen: Screen): TableRow {
  const { words, page, unitId, comparison } = screen;
  const { format } = words;
  const entry = page.entries.get(unitId);
  const value = entry?.value ?? null;
  const notes = entry === undefined ? '' : publicationMarks(screen, entry).join('; ');
  const source = entry?.publication?.source ?? '';
  return {
    id: `${page.year}`,
    cells: [
      { value: page.year, text: `${page.year}` },
      { value, text: value === null ? words.t('common.missing.notPublished') : format.points(value) },
      {
        value: entry === undefined ? null : (printedRank(page, entry)?.rank ?? null),
        text: entry === undefined ? words.t('common.rank.none') : rankText(words, page, entry),
      },
      otherChange(screen, comparison?.of(unitId).baseEntry?.value ?? null, value),
      {
        value: [source, notes].filter((part) => part !== '').join(' · '),
        text: [siteOf(source), notes].filter((part) => part !== '').join(' · '),
      },
    ],
  };
}

const otherChange = (screen: Screen, base: number | null, now: number | null): TableCell =>
  screen.comparison === null
    ? { value: null, text: screen.words.t('criteria.noChange.missingBase') }
    : changeCell(screen, base, now);

/** The site of an address, for a narrow column; a source that is no address is printed as it is. */
export function siteOf(source: string): string {
  const site = /^https?:\/\/(?:www\.)?([^/]+)/u.exec(source)?.[1];
  return site ?? source;
}

function sentenceOf(latest: Screen, index: string, known: number, shown: number): string {
  const { words, page, unitId } = latest;
  const { t, format } = words;
  const entry = page.entries.get(unitId);
  const value = entry?.value ?? null;
  const facts = {
    index,
    year: page.year,
    value: value === null ? t('common.missing.notPublished') : format.points(value),
    rank: entry === undefined ? t('common.rank.none') : rankText(words, page, entry),
    known: format.count(known),
    shown: format.count(shown),
  };
  return t(known > shown ? 'unit.other.sentenceMore' : 'unit.other.sentence', facts);
}
