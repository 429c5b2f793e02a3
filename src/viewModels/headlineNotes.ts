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
export const bandsOf = ({
  catalog,
  yearbook,
  page,
}: Pick<Screen, 'catalog' | 'yearbook' | 'page'>): readonly BandRecord[] =>
  catalog.bands.filter(
    (band) =>
      band.indexCode === yearbook.indexCode && band.level === page.method.level && band.year === page.year,
  );

/** What a reader must know besides the figure, each a short sentence. */
export function headlineNotes(screen: Screen, entry: YearEntry): readonly string[] {
  const conflicts = conflictNotes(screen, entry);
  return [
    ...conflicts,
    groupNote(screen, entry),
    derivedNote(screen, entry),
    // A known conflict already says which printed figures disagree.
    conflicts.length > 0 ? '' : printedChangeNote(screen, entry),
  ].filter((note) => note !== '');
}

function conflictNotes(
  { words, catalog, page, unitName }: Screen,
  { value, publication, contradictions }: YearEntry,
): readonly string[] {
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
  if (conflict === undefined) return [];
  const { what, valueA: a, valueB: b } = conflict;
  const isThisFigure = what.includes(unitName) && what.includes(`${page.year}`);
  return [
    isThisFigure
      ? t('overview.note.conflict', { a, b })
      : t('overview.note.conflictElsewhere', { what, a, b }),
  ];
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
  if (contradictsChange)
    return t('overview.note.printedChange', { change: format.signed(publishedChangePoints) });
  const contradictsPlaces =
    'places' in places && publishedPlacesGained !== null && places.places !== publishedPlacesGained;
  return contradictsPlaces
    ? t('overview.note.printedPlaces', { places: format.signed(publishedPlacesGained, 0) })
    : '';
}
