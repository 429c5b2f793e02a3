import type { HistorySegment } from './historyView.ts';
import type { Screen } from './screen.ts';
import type { YearSegments } from './yearSegments.ts';

/** In how many years the selected unit stood above the reference line, and where lines may not be read across: changes of method, mergers. */
export function smallMultiplesSentence(screen: Screen, segments: YearSegments): string {
  const { t, format } = screen.words;
  const list = (years: readonly number[]): string => format.list(years.map(String));
  const mergers = screen.estimates?.breaks ?? [];
  const methodYears = segments.breaks.filter((one) => !mergers.includes(one)).map(({ year }) => year);
  const mergerYears = segments.breaks.filter((one) => mergers.includes(one)).map(({ year }) => year);
  const parts = [
    ...aboveText(screen, segments),
    ...(methodYears.length === 0 ? [] : [t('change.multiples.breaks', { years: list(methodYears) })]),
    ...(mergerYears.length === 0 ? [] : [t('change.multiples.reorganised', { years: list(mergerYears) })]),
  ];
  return parts.map((part) => `${part}.`).join(' ');
}

const valuesOf = (segments: readonly HistorySegment[]): ReadonlyMap<number, number> =>
  new Map(
    segments.flatMap(({ points }) =>
      points.flatMap(({ year, value }) => (value === null ? [] : [[year, value] as const])),
    ),
  );

function aboveText({ words, unitId, unitName: unit }: Screen, segments: YearSegments): readonly string[] {
  const { t, format } = words;
  if (segments.reference === null) return [];
  const reference = valuesOf(segments.reference.segments);
  const both = [...valuesOf(segments.segmentsOf(unitId))].flatMap(([year, own]) => {
    const other = reference.get(year);
    return other === undefined ? [] : [own > other];
  });
  if (both.length === 0)
    return [t('change.multiples.noPairs', { unit, reference: segments.reference.label })];
  return [
    t('change.multiples.above', {
      unit,
      reference: segments.reference.label,
      above: format.count(both.filter(Boolean).length),
      years: format.count(both.length),
    }),
  ];
}
