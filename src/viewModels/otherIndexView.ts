import type { Screen } from './screen.ts';
import { buildScreen } from './buildScreen.ts';
import { changeCell } from './changeCell.ts';
import { compactSource } from './compactSource.ts';
import { printedRank, rankText } from './coverage.ts';
import { indexLabel } from './indexLabel.ts';
import type { Words } from '../i18n/words.ts';
import type { PanelView } from './panelView.ts';
import { changeUnitText } from './scaleText.ts';
import { tablePanel } from './tablePanel.ts';
import type { TableCell, TableRow, TableView } from './tableView.ts';
import { allUnits } from './yearbook.ts';
import type { YearEntry, YearPage, Yearbook } from './yearbook.ts';
import { asGroupId } from '../domain/ids.ts';

/** Printed and computed changes differ when they are further apart than rounding to two decimals explains. */
const roundingPoints = 0.006;

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
    { key: 'value', label: t('unit.other.value', { unit: valueUnit(words, page) }), kind: 'number' },
    { key: 'rank', label: t('criteria.column.rank'), kind: 'rank' },
    {
      key: 'change',
      label: t('unit.other.change', { unit: changeUnitText(words, page.method) }),
      kind: 'change',
    },
    { key: 'source', label: t('unit.other.source'), kind: 'text' },
  ];
}

const valueUnit = ({ t }: Words, { method }: YearPage): string =>
  t(method.scaleUnit === 'percent' ? 'common.scale.unitPercent' : 'common.scale.unitPoints');

function yearRow(screen: Screen): TableRow {
  const { words, page, unitId, comparison } = screen;
  const { format } = words;
  const entry = page.entries.get(unitId);
  const value = entry?.value ?? null;
  const notes = entry === undefined ? '' : notesOf(screen, entry).join('; ');
  const source = entry?.publication?.source ?? '';
  return {
    id: `${page.year}`,
    cells: [
      { value: page.year, text: `${page.year}` },
      { value, text: value === null ? '–' : format.points(value) },
      {
        value: entry === undefined ? null : (printedRank(entry)?.rank ?? null),
        text: entry === undefined ? words.t('common.rank.none') : rankText(words, entry),
      },
      otherChange(screen, comparison?.of(unitId).baseEntry?.value ?? null, value),
      {
        value: [source, notes].filter((part) => part !== '').join(' · '),
        text: [siteOf(source), notes].filter((part) => part !== '').join(' · '),
      },
    ],
  };
}

/** What contradicts or qualifies a printed figure, each in a few words; the details stand with the conflicts. */
function notesOf(
  { words, comparison, unitId }: Screen,
  { value, publication, contradictions }: YearEntry,
): readonly string[] {
  const { t, format } = words;
  if (publication === null) return [];
  const printed = publication.publishedChangePoints;
  const change = comparison?.of(unitId).change;
  const isSameChange =
    change?.kind === 'change' && printed !== null && Math.abs(change.changePoints - printed) < roundingPoints;
  return [
    ...(value === null ? [t('unit.other.rankOnly')] : []),
    ...contradictions.map(({ value: other, publishedRank, rankedUnits }) =>
      t('unit.other.contradiction', {
        figure:
          other !== null
            ? format.points(other)
            : publishedRank !== null && rankedUnits !== null
              ? format.rank(publishedRank, rankedUnits)
              : '–',
      }),
    ),
    ...(publication.basis === 'derived' ? [t('unit.other.derived', { note: publication.basisNote })] : []),
    ...(change?.kind === 'suppressed' && change.reason === 'methodBreak'
      ? [t('criteria.noChange.methodBreak')]
      : []),
    ...(publication.conflictId === null ? [] : [t('unit.other.conflict', { id: publication.conflictId })]),
    ...(printed === null || isSameChange
      ? []
      : [t('unit.other.printedChange', { change: format.signed(printed) })]),
  ];
}

/** A change, or a dash whose reason stands among the notes. */
function otherChange(screen: Screen, base: number | null, now: number | null): TableCell {
  const cell = changeCell(screen, base, now);
  return cell.value === null ? { value: null, text: '–' } : cell;
}

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
    rank: entry === undefined ? t('common.rank.none') : rankText(words, entry),
    known: format.count(known),
    shown: format.count(shown),
  };
  return t(known > shown ? 'unit.other.sentenceMore' : 'unit.other.sentence', facts);
}
