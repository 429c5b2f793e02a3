import type { UnitId } from '../domain/ids.ts';
import { byRole } from './byRole.ts';
import { printedRank } from './coverage.ts';
import type { MethodBreak } from './historyView.ts';
import { breaksOf, everyYear, methodRuns } from './methodRuns.ts';
import type { PanelView } from './panelView.ts';
import type { UnitRole } from './role.ts';
import type { Screen } from './screen.ts';
import { sourceText } from './sourceText.ts';
import { emphasisOf, roleOfUnit } from './unitRole.ts';
import type { Yearbook } from './yearbook.ts';

export interface BumpPoint {
  readonly year: number;
  /** 1 is best; null is a gap. */
  readonly rank: number | null;
  /** `6/61` or the reason of the gap. */
  readonly text: string;
}

export interface BumpSeries {
  readonly unitId: UnitId;
  readonly name: string;
  readonly role: UnitRole;
  /** One run a method; runs are never joined. */
  readonly segments: readonly (readonly BumpPoint[])[];
}

/** Rank history; 1 on top. */
export interface BumpView {
  readonly years: readonly number[];
  readonly maxRank: number;
  readonly series: readonly BumpSeries[];
  readonly breaks: readonly MethodBreak[];
  readonly axisLabel: string;
}

/** More units than this would be a grey mass: then only the chosen ones are drawn. */
const maxContext = 63;

/** The rank of every unit over the years, as computed or as printed; the selected and pinned units stand out. */
export function bumpView(screen: Screen): PanelView<BumpView> {
  const { words, catalog, yearbook } = screen;
  const { t } = words;
  const years = everyYear(yearbook);
  const runs = methodRuns(yearbook);
  const all = unitsOf(yearbook).map(({ unitId, name }) => ({
    unitId,
    name,
    role: roleOfUnit(screen, unitId),
    segments: runs.map((run) => run.years.map((year) => pointOf(screen, unitId, year))),
  }));
  const ranked = all.filter(({ segments }) => segments.flat().some(({ rank }) => rank !== null));
  const drawn = ranked.length > maxContext ? ranked.filter(({ role }) => role !== 'context') : ranked;
  const pages = [...yearbook.pages.values()];
  const isEmpty = drawn.length === 0;
  return {
    id: 'rank-history',
    title: t('ranking.bump.title'),
    sentence: sentenceOf(screen, all.find(({ unitId }) => unitId === screen.unitId)?.segments.flat() ?? []),
    chart: isEmpty
      ? null
      : {
          years,
          maxRank: Math.max(
            1,
            ...pages.flatMap((page) => [...page.entries.values()].map((entry) => printedRank(entry)?.n ?? 1)),
          ),
          series: drawn,
          breaks: breaksOf(words, yearbook),
          axisLabel: t('ranking.bump.axis'),
        },
    unavailable: isEmpty ? t('ranking.bump.noRanks') : null,
    table: {
      caption: t('ranking.bump.caption'),
      columns: [
        { key: 'name', label: t('ranking.column.name'), kind: 'text' },
        ...yearbook.years.map((year) => ({ key: String(year), label: String(year), kind: 'rank' as const })),
      ],
      rows: all.toSorted(byRole(screen)).map(({ unitId, name, segments }) => ({
        id: unitId,
        cells: [
          { value: name, text: name },
          ...yearbook.years.map((year) => {
            const point = segments.flat().find((candidate) => candidate.year === year);
            return {
              value: point?.rank ?? null,
              text: point?.text ?? t('common.segments.noFigures', { year }),
            };
          }),
        ],
        ...emphasisOf(screen, unitId),
      })),
    },
    source: sourceText(words, catalog, pages),
  };
}

/** Every unit that was ever in the population, best of the latest year first. */
function unitsOf(yearbook: Yearbook): readonly { readonly unitId: UnitId; readonly name: string }[] {
  const latestFirst = [...yearbook.pages.values()].toReversed();
  const ids = new Set(
    latestFirst.flatMap((page) => [...page.ranked, ...page.missing].map(({ unitId }) => unitId)),
  );
  return [...ids].map((unitId) => ({ unitId, name: yearbook.nameOf.get(unitId) ?? unitId }));
}

function pointOf({ words, yearbook }: Screen, unitId: UnitId, year: number): BumpPoint {
  const { t, format } = words;
  const page = yearbook.pages.get(year);
  if (page === undefined) return { year, rank: null, text: t('common.segments.noFigures', { year }) };
  const entry = page.entries.get(unitId);
  if (entry === undefined) return { year, rank: null, text: t('common.missing.unitNotExisting') };
  const printed = printedRank(entry);
  if (printed !== null) return { year, rank: printed.rank, text: format.rank(printed.rank, printed.n) };
  const text =
    entry.value === null
      ? t(`common.missing.${entry.missingReason ?? 'notPublished'}`)
      : t('ranking.rankUnknown');
  return { year, rank: null, text };
}

function sentenceOf({ words, yearbook, unitName: unit }: Screen, points: readonly BumpPoint[]): string {
  const { t } = words;
  const known = points.flatMap(({ year, rank, text }) => (rank === null ? [] : [{ year, rank, text }]));
  const last = known.at(-1);
  const isPress = [...yearbook.pages.values()].some(({ rankBasis }) => rankBasis === 'published');
  const basis = t(isPress ? 'ranking.bump.published' : 'ranking.bump.populations');
  if (last === undefined) return `${t('ranking.bump.notRanked', { unit })}; ${basis}.`;
  if (known.length === 1) {
    return `${t('ranking.bump.once', { unit, rank: last.text, year: last.year })}; ${basis}.`;
  }
  const best = known.reduce((a, b) => (b.rank <= a.rank ? b : a));
  const worst = known.reduce((a, b) => (b.rank >= a.rank ? b : a));
  const text = t('ranking.bump.best', {
    unit,
    best: best.text,
    bestYear: best.year,
    worst: worst.text,
    worstYear: worst.year,
    last: last.text,
    lastYear: last.year,
  });
  return `${text}; ${basis}.`;
}
