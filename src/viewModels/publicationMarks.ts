import type { PublicationRow } from '../queries/publications.ts';
import type { Screen } from './screen.ts';
import type { YearEntry } from './yearbook.ts';

/** Printed and computed changes differ when they are further apart than rounding to two decimals explains. */
const roundingPoints = 0.006;

/**
 * What a reader must know about a printed figure: other sources that contradict it, how it was derived, a recorded
 * conflict, a printed change that does not follow from the two values. Empty for most figures.
 */
export function publicationMarks(screen: Screen, entry: YearEntry): readonly string[] {
  const { t } = screen.words;
  const { publication } = entry;
  if (publication === null) return [];
  return [
    ...entry.contradictions.map((other) =>
      t('ranking.mark.otherSource', { value: printedText(screen, entry, other) }),
    ),
    ...(publication.basis === 'derived' ? [t('ranking.mark.derived', { note: publication.basisNote })] : []),
    ...(publication.conflictId !== null && entry.contradictions.length === 0
      ? [conflictText(screen, publication.conflictId)]
      : []),
    ...printedChange(screen, entry, publication),
    ...printedPlaces(screen, entry, publication),
  ];
}

function printedText({ words }: Screen, entry: YearEntry, other: PublicationRow): string {
  const { t, format } = words;
  const value = other.value === null ? [] : [format.points(other.value)];
  const { publishedRank, rankedUnits } = other;
  const rank =
    publishedRank === null || rankedUnits === null || publishedRank === entry.rank
      ? []
      : [t('ranking.mark.rank', { rank: format.rank(publishedRank, rankedUnits) })];
  return [...value, ...rank].join(' · ');
}

function conflictText({ words, catalog }: Screen, conflictId: string): string {
  const kind = catalog.conflicts.find((conflict) => conflict.conflictId === conflictId)?.kindOfError ?? '';
  // The register describes conflicts in Vietnamese only.
  return words.language === 'vi' && kind !== ''
    ? words.t('ranking.mark.conflictKind', { id: conflictId, kind })
    : words.t('ranking.mark.conflict', { id: conflictId });
}

/** Sources print the change against the year before, so it is compared with that year only. */
function printedChange(
  { words, comparison, page }: Screen,
  entry: YearEntry,
  row: PublicationRow,
): readonly string[] {
  const printed = row.publishedChangePoints;
  if (printed === null || comparison?.base.year !== page.year - 1) return [];
  const { change } = comparison.of(entry.unitId);
  if (change.kind === 'change' && Math.abs(change.changePoints - printed) < roundingPoints) return [];
  return [words.t('ranking.mark.printedChange', { change: words.format.signed(printed) })];
}

function printedPlaces(
  { words, comparison, page }: Screen,
  entry: YearEntry,
  row: PublicationRow,
): readonly string[] {
  const printed = row.publishedPlacesGained;
  if (printed === null || comparison?.base.year !== page.year - 1) return [];
  const { places } = comparison.of(entry.unitId);
  if ('places' in places && places.places === printed) return [];
  return [words.t('ranking.mark.printedPlaces', { places: words.format.signed(printed, 0) })];
}
