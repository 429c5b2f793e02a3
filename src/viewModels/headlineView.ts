import { percentileRank } from '../domain/acrossBreak.ts';
import type { ValueChange } from '../domain/change.ts';
import { changeReason, missingSentence } from './changeReason.ts';
import { compactSource } from './compactSource.ts';
import type { Comparison } from './comparison.ts';
import { chosenGroup, isPartial, printedRank } from './coverage.ts';
import { headlineNotes } from './headlineNotes.ts';
import { headlineSentence } from './headlineSentence.ts';
import { indexLabel } from './indexLabel.ts';
import type { PanelView } from './panelView.ts';
import { changeUnitText } from './scaleText.ts';
import type { Screen } from './screen.ts';
import { referenceOf } from './stripView.ts';
import type { TableView } from './tableView.ts';
import type { YearEntry } from './yearbook.ts';

/** One figure beside the headline. `text` carries its sign (`▲ +0,12`), `tone` repeats it in colour. */
export interface HeadlineFact {
  readonly id: 'rank' | 'change' | 'distance';
  readonly text: string;
  readonly label: string;
  readonly tone?: 'improved' | 'worse';
}

/** A unit's standing: the figure, what explains it, and what a reader must know about it. */
export interface HeadlineView {
  /** `45,55`; the rank where a source prints a rank and no figure. */
  readonly figure: string;
  /** `/ 80 điểm` */
  readonly unit: string;
  /** What the figure is, for screen readers. */
  readonly label: string;
  readonly facts: readonly HeadlineFact[];
  /** Conflicting publications, band, rank in the group, derivations; `**` marks emphasis. */
  readonly notes: readonly string[];
}

/** Where the selected unit stands in the year. `notes` come before those the screen alone gives rise to. */
export function headlineView(screen: Screen, notes: readonly string[] = []): PanelView<HeadlineView> {
  const { words, catalog, yearbook, page, comparison, unitId, unitName } = screen;
  const { t } = words;
  const entry = page.entries.get(unitId) ?? null;
  const printed = entry === null ? null : printedRank(entry);
  const isKnown = entry !== null && (entry.value !== null || printed !== null);
  const figure = isKnown ? figureOf(screen, entry) : null;
  const facts = isKnown ? factsOf(screen, entry) : [];
  return {
    id: 'headline',
    title: t('overview.headline.title', { unit: unitName }),
    sentence: isKnown ? headlineSentence(screen, entry) : '',
    chart:
      isKnown && figure !== null
        ? {
            ...figure,
            label: t('overview.headline.figure', {
              index: indexLabel(words, catalog, yearbook.indexCode),
              year: page.year,
              unit: unitName,
            }),
            facts,
            notes: [...notes, ...headlineNotes(screen, entry)],
          }
        : null,
    unavailable: isKnown
      ? null
      : [missingSentence(screen, page, unitId), latestText(screen)].filter((text) => text !== '').join(' '),
    table: tableOf(screen, figure, facts),
    source: compactSource(screen, comparison === null ? [page] : [comparison.base, page]),
  };
}

type Figure = Pick<HeadlineView, 'figure' | 'unit'>;

function figureOf({ words, page }: Screen, entry: YearEntry): Figure {
  const { t, format } = words;
  const { method } = page;
  if (entry.value === null) {
    const printed = printedRank(entry);
    return {
      figure: printed === null ? '' : format.rank(printed.rank, printed.n),
      unit: t('overview.headline.rankOnly'),
    };
  }
  return {
    figure: format.points(entry.value),
    unit:
      method.scaleUnit === 'percent'
        ? t('overview.headline.percent')
        : t('overview.headline.outOf', { max: format.count(method.scaleMax) }),
  };
}

function factsOf(screen: Screen, entry: YearEntry): readonly HeadlineFact[] {
  return [rankFact(screen, entry), changeFact(screen, entry), distanceFact(screen, entry)].flatMap(
    (fact) => fact ?? [],
  );
}

function rankFact(screen: Screen, entry: YearEntry): HeadlineFact {
  const { words, page } = screen;
  const { t, format } = words;
  const printed = printedRank(entry);
  const own = t(chosenGroup(screen) === null ? 'overview.headline.rank' : 'overview.headline.rankInGroup');
  const basis = page.rankBasis === 'published' ? t('overview.headline.rankPublished') : own;
  return {
    id: 'rank',
    text: printed === null ? t('charts.missing') : format.rank(printed.rank, printed.n),
    label: [printed === null ? t('common.rank.none') : basis, tieText(screen, entry), placesText(screen)]
      .filter((text) => text !== '')
      .join('; '),
  };
}

/** More names than these are counted. */
const maxTiedNames = 2;

function tieText({ words, page, yearbook }: Screen, entry: YearEntry): string {
  const { t, format } = words;
  if (entry.tiedWith.length === 0 || printedRank(entry) === null) return '';
  const names =
    entry.tiedWith.length > maxTiedNames
      ? t('overview.countOf', {
          n: format.count(entry.tiedWith.length),
          units: t(`overview.units.${page.method.level}`),
        })
      : format.list(entry.tiedWith.map((unitId) => yearbook.nameOf.get(unitId) ?? unitId));
  return t('common.rank.tied', { names });
}

/** Places gained on the printed ranks where they may be subtracted, else on the units of both years, else nothing. */
function placesText(screen: Screen): string {
  const { words, page, comparison, unitId } = screen;
  const { t, format } = words;
  if (comparison === null) return '';
  const { places, likeForLike, baseEntry, nowEntry } = comparison.of(unitId);
  if ('places' in places && !(screen.likeForLike && likeForLike !== null)) {
    const params = {
      places: format.count(Math.abs(places.places)),
      base: comparison.base.year,
      from: baseEntry?.rank ?? '',
      to: nowEntry?.rank ?? '',
    };
    if (places.places === 0) return t('overview.headline.placesSame', params);
    return t(places.places > 0 ? 'overview.headline.placesUp' : 'overview.headline.placesDown', params);
  }
  if (comparison.isMethodBreak) return percentileText(screen, comparison);
  if (likeForLike === null || comparison.likeForLike === null) return '';
  return t('overview.headline.placesLikeForLike', {
    k: format.count(comparison.likeForLike.k),
    units: t(`overview.units.${page.method.level}`),
    from: likeForLike.baseRank,
    to: likeForLike.nowRank,
  });
}

/** Across a method break the share of units a unit stands above keeps its meaning. */
function percentileText({ words, page, unitId }: Screen, { base }: Comparison): string {
  const { t, format } = words;
  if (isPartial(page) || isPartial(base)) return '';
  const now = percentileRank(page.ranking, unitId);
  const before = percentileRank(base.ranking, unitId);
  if (now === null || before === null) return '';
  return t('overview.headline.percentile', {
    now: format.percent(now, 0),
    before: format.percent(before, 0),
    units: t(`overview.units.${page.method.level}`),
    base: base.year,
  });
}

function changeFact(screen: Screen, entry: YearEntry): HeadlineFact {
  const { words, page, comparison, unitId } = screen;
  const { t, format } = words;
  const unit = changeUnitText(words, page.method);
  if (comparison === null) {
    return { id: 'change', text: t('charts.missing'), label: t('overview.headline.noBase') };
  }
  const base = comparison.base.year;
  const { change, tone } = comparison.of(unitId);
  if (change.kind === 'change') {
    return {
      id: 'change',
      text: format.change(change.changePoints),
      label: t('overview.headline.change', { unit, base }),
      ...(tone === 'same' ? {} : { tone }),
    };
  }
  const printed = publishedChange(screen, entry, change);
  if (printed !== null) {
    return {
      id: 'change',
      text: format.change(printed),
      label: t('overview.headline.changePublished', { unit, base }),
    };
  }
  return {
    id: 'change',
    text: t('charts.missing'),
    label: t(`overview.headline.noChange.${change.reason}`, { base }),
  };
}

/** The change a source prints, where only the year before is missing from the data. */
function publishedChange(
  { page, comparison }: Screen,
  { publication }: YearEntry,
  change: ValueChange,
): number | null {
  const isYearBefore = comparison?.base.year === page.year - 1;
  return change.kind === 'suppressed' && change.reason === 'missingBase' && isYearBefore
    ? (publication?.publishedChangePoints ?? null)
    : null;
}

function distanceFact(screen: Screen, entry: YearEntry): HeadlineFact | null {
  const { words, page } = screen;
  const reference = referenceOf(screen);
  if (entry.value === null || reference === null) return null;
  return {
    id: 'distance',
    text: words.format.signed(entry.value - reference.value),
    label: words.t('overview.headline.distance', {
      unit: changeUnitText(words, page.method),
      reference: reference.label,
    }),
  };
}

/** The unit's latest earlier figure, when this year's is missing. */
function latestText({ words, yearbook, page, unitId }: Screen): string {
  const { t, format } = words;
  const year = yearbook.years.findLast(
    (other) => other < page.year && (yearbook.pages.get(other)?.entries.get(unitId)?.value ?? null) !== null,
  );
  const earlier = year === undefined ? undefined : yearbook.pages.get(year);
  const entry = earlier?.entries.get(unitId);
  if (earlier === undefined || entry === undefined || entry.value === null) return '';
  const printed = printedRank(entry);
  return t(printed === null ? 'overview.headline.latest' : 'overview.headline.latestRanked', {
    year: earlier.year,
    value: t(earlier.method.scaleUnit === 'percent' ? 'overview.valuePercent' : 'overview.valuePoints', {
      value: format.points(entry.value),
    }),
    rank: printed === null ? '' : format.rank(printed.rank, printed.n),
  });
}

function tableOf(screen: Screen, figure: Figure | null, facts: readonly HeadlineFact[]): TableView {
  const { words, page, unitId, unitName } = screen;
  const { t } = words;
  const entry = page.entries.get(unitId);
  const reason = changeReason(screen, unitId);
  return {
    caption: t('overview.headline.caption', { unit: unitName, year: page.year }),
    columns: [
      { key: 'what', label: t('overview.column.what'), kind: 'text' },
      { key: 'value', label: t('overview.column.figure'), kind: 'number' },
    ],
    rows: [
      ...(figure === null
        ? []
        : [
            {
              label: t('overview.column.figure'),
              value: entry?.value ?? null,
              text: `${figure.figure} ${figure.unit}`,
            },
          ]),
      ...facts.map((fact) => ({ label: fact.label, value: fact.text, text: fact.text })),
      ...(reason === null ? [] : [{ label: reason, value: null, text: t('charts.missing') }]),
    ].map(({ label, value, text }, position) => ({
      id: `${position}`,
      cells: [
        { value: label, text: label },
        { value, text },
      ],
    })),
  };
}
