import { fewEnds } from '../domain/fewRows.ts';
import type { UnitId } from '../domain/ids.ts';
import type { SurveyCountsRow } from '../queries/surveyCounts.ts';
import { compactSource } from './compactSource.ts';
import { shortLabels } from './headlineSlide.ts';
import { historyView } from './historyView.ts';
import { likertView } from './likertView.ts';
import type { PanelView } from './panelView.ts';
import { whenText, whenTitle } from './periodText.ts';
import { plainSentence, unbroken } from './slideInput.ts';
import type { SlideContentView, SlideInput } from './slideInput.ts';
import type { SlideBar, SlideBody, SlideFigure } from './slideView.ts';
import { surveyBook } from './surveyBook.ts';
import type { SurveyFigure, SurveyInput } from './surveyBook.ts';
import { surveyHeadlineView } from './surveyHeadlineView.ts';
import { surveyUnitsView } from './surveyRowsView.ts';
import { intervalText, rateText, surveySource } from './surveyText.ts';
import type { LikertView } from './likertView.ts';

/** What a slide of satisfaction is made from. */
export interface SatisfactionInput extends Pick<SlideInput, 'maxRows' | 'window'> {
  readonly survey: SurveyInput;
  /** The unit's answers of the year by factor; empty where only rates are known. */
  readonly factors: readonly SurveyCountsRow[];
  /** The survey knows the unit of the talk; else the slide is about all surveyed units. */
  readonly isOwn: boolean;
}

/** With fewer rows the type is too large for a drawn chart and for intervals. */
const fewestRowsWithChart = 5;
const rateDecimals = 1;

/** How satisfied people are, how sure that is, and with what they are least. */
export function satisfactionSlide(input: SatisfactionInput): SlideContentView {
  return input.isOwn ? ownSlide(input) : unitsSlide(input);
}

function ownSlide(input: SatisfactionInput): SlideContentView {
  const { survey, factors } = input;
  const { words, page, unitId, unitName: unit } = survey.screen;
  const { t } = words;
  const panel = surveyHeadlineView(survey);
  const likert = likertView(survey, factors, 'factor', survey.questionnaires);
  const figure = surveyBook(survey).figureOf(unitId, page.year);
  const params = { unit, when: whenText(words, survey.period, page.year) };
  return {
    title:
      figure === null
        ? t('briefing.satisfaction.none', params)
        : t('briefing.satisfaction.own', { ...params, rate: rateText(words, figure.ratio) }),
    sentence: figure === null ? '' : ownSentence(survey, figure, likert),
    body: figure === null ? null : ownBody(input, figure, likert.chart),
    unavailable: panel.unavailable,
    table: likert.chart === null ? panel.table : likert.table,
    source: t('common.panel.source', { source: sourceOf(survey, figure) }),
  };
}

/** What intervals assume is said where there are some. */
function sourceOf(survey: SurveyInput, figure: SurveyFigure | null): string {
  const { page, comparison } = survey.screen;
  return figure?.interval === null
    ? compactSource(survey.screen, comparison === null ? [page] : [comparison.base, page])
    : surveySource(survey);
}

function ownSentence(
  { screen: { words } }: SurveyInput,
  { interval }: SurveyFigure,
  likert: PanelView<LikertView>,
): string {
  const sure =
    interval === null
      ? words.t('briefing.satisfaction.plain')
      : words.t('briefing.satisfaction.interval', { interval: intervalText(words, interval) });
  return [sure, plainSentence(likert.sentence)].filter((text) => text !== '').join(' ');
}

function ownBody(
  { survey, maxRows }: SatisfactionInput,
  figure: SurveyFigure,
  chart: LikertView | null,
): SlideBody {
  const { screen } = survey;
  const isSmall = maxRows < fewestRowsWithChart;
  const figures = ownFigures(survey, figure);
  if (chart === null) {
    const history = historyView({ ...screen, pinned: [] }).chart;
    const isDrawn = !isSmall && history !== null && history.years.length > 1;
    return {
      kind: 'headline',
      figures: figures.slice(0, isSmall ? 2 : 4),
      notes: [],
      history: isDrawn ? shortLabels(screen.words, history) : null,
    };
  }
  if (!isSmall) {
    // Beside the figures there is no room for an interval a row; the table of the slide has them.
    const rows = chart.rows.map((row) => ({ ...row, intervalText: '' }));
    return { kind: 'likert', chart: { ...chart, rows }, figures: figures.slice(1) };
  }
  const worstFirst = chart.rows.toSorted((a, b) => a.ratio - b.ratio);
  return barsOf(
    survey,
    worstFirst.map(({ id, label, ratio }) => ({ id, name: label, ratio, interval: null })),
    { limit: maxRows, window: 'top', moreKey: 'moreFactors' },
  );
}

/** The rate, its change and its rank, as far as they are known. */
function ownFigures(survey: SurveyInput, figure: SurveyFigure): readonly SlideFigure[] {
  const { words } = survey.screen;
  const facts = surveyHeadlineView(survey).chart?.facts ?? [];
  return unbroken([
    { id: 'rate', text: rateText(words, figure.ratio), label: words.t('satisfaction.headline.unit') },
    ...facts.flatMap(({ id, text, label, tone }): readonly SlideFigure[] =>
      (id !== 'change' && id !== 'rank') || text === words.t('charts.missing')
        ? []
        : [{ id, text, label, ...(tone === undefined ? {} : { tone }) }],
    ),
  ]);
}

interface RateRow {
  readonly id: string;
  readonly name: string;
  readonly ratio: number;
  readonly interval: SurveyFigure['interval'];
}

function barsOf(
  { screen: { words } }: SurveyInput,
  rows: readonly RateRow[],
  {
    limit,
    window,
    moreKey,
  }: {
    readonly limit: number;
    readonly window: SlideInput['window'];
    readonly moreKey: 'moreFactors' | 'moreUnits';
  },
): Extract<SlideBody, { kind: 'bars' }> {
  const { t, format } = words;
  const { rows: shown, gapsBefore } = fewEnds(rows, -1, limit, window);
  const hidden = rows.length - shown.length;
  return {
    kind: 'bars',
    figures: [],
    bars: {
      bars: shown.map(({ id, name, ratio, interval }): SlideBar => ({
        id,
        rankText: '',
        name,
        value: 100 * ratio,
        valueText:
          interval === null || limit < fewestRowsWithChart
            ? rateText(words, ratio, rateDecimals)
            : `${rateText(words, ratio, rateDecimals)} (${intervalText(words, interval)})`,
        tone: 'none',
        role: 'context',
      })),
      gapsBefore,
      more: hidden === 0 ? '' : t(`briefing.satisfaction.${moreKey}`, { n: format.count(hidden) }),
      largest: 100,
      smallest: 0,
      axisLabel: t('satisfaction.axis'),
      decimals: rateDecimals,
      areUnits: false,
    },
  };
}

function unitsSlide({ survey, maxRows, window }: SatisfactionInput): SlideContentView {
  const { words, page, yearbook } = survey.screen;
  const { t, format } = words;
  const panel = surveyUnitsView(survey);
  const units = surveyBook(survey).unitsOf(page.year);
  const nameOf = (unitId: UnitId): string => yearbook.nameOf.get(unitId) ?? unitId;
  const [best, worst] = [units.at(0), units.at(-1)];
  const reference = panel.chart?.reference ?? null;
  const people = units.reduce((sum, { figure }) => sum + (figure.n ?? 0), 0);
  return {
    title:
      best === undefined || worst === undefined
        ? t('satisfaction.units.none', { when: whenTitle(words, survey.period, page.year) })
        : t('briefing.satisfaction.units', {
            when: whenText(words, survey.period, page.year),
            best: nameOf(best.unitId),
            bestRate: rateText(words, best.figure.ratio, 1),
            worst: nameOf(worst.unitId),
            worstRate: rateText(words, worst.figure.ratio, 1),
          }),
    sentence:
      reference === null
        ? ''
        : t('briefing.satisfaction.common', {
            rate: format.points(reference.value, 1),
            n: format.count(people),
            count: format.count(units.length),
            units: t(`overview.unitsLong.${page.method.level}`),
          }),
    body:
      units.length === 0
        ? null
        : barsOf(
            survey,
            units.map(({ unitId, figure: { ratio, interval } }) => ({
              id: unitId,
              name: nameOf(unitId),
              ratio,
              interval,
            })),
            { limit: maxRows, window, moreKey: 'moreUnits' },
          ),
    unavailable: panel.unavailable,
    table: panel.table,
    source: t('common.panel.source', { source: surveySource(survey) }),
  };
}
