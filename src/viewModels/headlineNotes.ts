import { percentileRank } from '../domain/acrossBreak.ts';
import { bandOf } from '../domain/band.ts';
import type { BandRecord } from '../domain/records.ts';
import { isPartial } from './coverage.ts';
import type { Screen } from './screen.ts';
import type { YearEntry } from './yearbook.ts';

/** A printed change may differ from the computed one by rounding of both figures; more than this is a contradiction. */
const printedChangeTolerance = 0.05;

/** The published band of a unit's value, where a band table of that year exists. */
export function publishedBand({ catalog, yearbook, page }: Screen, { value }: YearEntry): BandRecord | null {
  return bandOf(value, bandsOf({ catalog, yearbook, page }));
}

/** The published band table of the screen's index, level and year; empty when none is known. */
export const bandsOf = ({ catalog, yearbook, page }: Pick<Screen, 'catalog' | 'yearbook' | 'page'>): readonly BandRecord[] =>
  catalog.bands.filter(
    (band) => band.indexCode === yearbook.indexCode && band.level === page.method.level && band.year === page.year,
  );

/** What a reader must know besides the figure, each a short sentence. */
export function headlineNotes(screen: Screen, entry: YearEntry): readonly string[] {
  return [
    ...conflictNotes(screen, entry),
    bandNote(screen, entry),
    groupNote(screen, entry),
    derivedNote(screen, entry),
    printedChangeNote(screen, entry),
    acrossBreakNote(screen),
  ].filter((note) => note !== '');
}

function conflictNotes({ words, catalog }: Screen, { value, publication, contradictions }: YearEntry): readonly string[] {
  const { t, format } = words;
  const others = contradictions.flatMap((other) => other.value ?? []);
  if (value !== null && others.length > 0) {
    return [
      t('overview.note.otherSources', {
        value: format.points(value),
        others: format.list(others.map((other) => format.points(other))),
      }),
    ];
  }
  const conflict = catalog.conflicts.find((row) => row.conflictId === publication?.conflictId);
  return conflict === undefined ? [] : [t('overview.note.conflict', { what: conflict.what, a: conflict.valueA, b: conflict.valueB })];
}

function bandNote(screen: Screen, entry: YearEntry): string {
  const band = publishedBand(screen, entry);
  if (band === null) return '';
  return screen.words.t('overview.note.band', {
    band: screen.words.language === 'vi' ? band.labelVi : band.labelEn,
  });
}

/** Rank within the chosen group, where the printed rank is out of all units. */
function groupNote({ words, page, groupName, unitId }: Screen, entry: YearEntry): string {
  const place = page.ranking.places.get(unitId);
  const isOwnRank = entry.rankOf === page.ranking.n || page.rankBasis === 'computed';
  if (place === undefined || isOwnRank || isPartial(page)) return '';
  return words.t('overview.note.groupRank', {
    group: groupName,
    rank: words.format.rank(place.rank, page.ranking.n),
  });
}

function derivedNote({ words }: Screen, { publication }: YearEntry): string {
  if (publication === null || publication.basis === 'reported') return '';
  const { basisNote } = publication;
  const note = words.language === 'vi' ? basisNote.replaceAll(/(\d)\.(\d)/gu, '$1,$2') : basisNote;
  return words.t('overview.note.derived', { note: note.replaceAll(/(\d)-(\d)/gu, '$1 − $2') });
}

/** Flags a printed change or printed places that the printed figures themselves contradict. */
function printedChangeNote({ words, page, comparison, unitId }: Screen, { publication }: YearEntry): string {
  const { t, format } = words;
  if (publication === null || comparison?.base.year !== page.year - 1) return '';
  const { change, places } = comparison.of(unitId);
  const { publishedChangePoints, publishedPlacesGained } = publication;
  const contradictsChange =
    change.kind === 'change' &&
    publishedChangePoints !== null &&
    Math.abs(change.changePoints - publishedChangePoints) > printedChangeTolerance;
  if (contradictsChange) return t('overview.note.printedChange', { change: format.signed(publishedChangePoints) });
  const contradictsPlaces =
    'places' in places && publishedPlacesGained !== null && places.places !== publishedPlacesGained;
  return contradictsPlaces ? t('overview.note.printedPlaces', { places: format.signed(publishedPlacesGained, 0) }) : '';
}

/** Across a method break the share of units a unit stands above keeps its meaning. */
function acrossBreakNote({ words, page, comparison, unitId }: Screen): string {
  if (comparison === null || !comparison.isMethodBreak || isPartial(page) || isPartial(comparison.base)) return '';
  const now = percentileRank(page.ranking, unitId);
  const before = percentileRank(comparison.base.ranking, unitId);
  if (now === null || before === null) return '';
  return words.t('overview.note.percentile', {
    now: words.format.percent(now, 0),
    before: words.format.percent(before, 0),
    units: words.t(`overview.units.${page.method.level}`),
    base: comparison.base.year,
  });
}
