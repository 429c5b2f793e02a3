import { missingSentence } from './changeReason.ts';
import { wholeYear } from '../domain/records.ts';
import { againstText, whenText } from './periodText.ts';
import { suppressionText } from './reasonText.ts';
import type { PanelView } from './panelView.ts';
import { isCountedHere, surveyBook } from './surveyBook.ts';
import type { SurveyBook, SurveyInput } from './surveyBook.ts';
import { intervalText, rateText, sampleText, surveySource } from './surveyText.ts';
import { textCell } from './textCell.ts';

/** One figure beside the headline. */
export interface SurveyFact {
  readonly id: 'interval' | 'sample' | 'change' | 'rank';
  readonly label: string;
  readonly text: string;
  readonly tone?: 'improved' | 'worse';
}

/** How satisfied people are with a unit, and how sure that is. */
export interface SurveyHeadlineView {
  /** `91,50` */
  readonly figure: string;
  readonly unit: string;
  readonly label: string;
  readonly facts: readonly SurveyFact[];
}

/** The selected unit's satisfaction with its margin, change and rank. */
export function surveyHeadlineView(input: SurveyInput): PanelView<SurveyHeadlineView> {
  const { words, page, unitId, unitName } = input.screen;
  const { t } = words;
  const when = whenText(words, input.period, page.year);
  const book = surveyBook(input);
  const figure = book.figureOf(unitId, page.year);
  const facts = figure === null ? [] : factsOf(input, book);
  return {
    id: 'satisfactionHeadline',
    title: t('satisfaction.headline.title', { unit: unitName, when }),
    sentence:
      figure === null
        ? ''
        : t(figure.interval === null ? 'satisfaction.headline.plain' : 'satisfaction.headline.sentence', {
            unit: unitName,
            rate: rateText(words, figure.ratio),
            interval: figure.interval === null ? '' : intervalText(words, figure.interval),
          }),
    chart:
      figure === null
        ? null
        : {
            figure: rateText(words, figure.ratio),
            unit: t('satisfaction.headline.unit'),
            label: t('satisfaction.headline.label', { unit: unitName, when }),
            facts,
          },
    unavailable:
      figure !== null
        ? null
        : isCountedHere(input)
          ? t('satisfaction.headline.none', { unit: unitName, when })
          : missingSentence(input.screen, page, unitId),
    table: {
      caption: t('satisfaction.headline.title', { unit: unitName, when }),
      columns: [
        { key: 'what', label: t('satisfaction.column.what'), kind: 'text' },
        { key: 'value', label: t('satisfaction.column.value'), kind: 'text' },
      ],
      rows:
        figure === null
          ? []
          : [
              {
                id: 'rate',
                cells: [
                  textCell(t('satisfaction.column.rate')),
                  { value: 100 * figure.ratio, text: rateText(words, figure.ratio) },
                ],
              },
              ...facts.map(({ id, label, text }) => ({ id, cells: [textCell(label), textCell(text)] })),
            ],
    },
    source: surveySource(input),
  };
}

function factsOf(input: SurveyInput, book: SurveyBook): readonly SurveyFact[] {
  const { words, page, unitId } = input.screen;
  const { t } = words;
  const figure = book.figureOf(unitId, page.year);
  if (figure === null) return [];
  const facts: readonly (SurveyFact | null)[] = [
    figure.interval === null
      ? null
      : {
          id: 'interval',
          label: t('satisfaction.fact.interval'),
          text: intervalText(words, figure.interval),
        },
    {
      id: 'sample',
      label:
        figure.answers === null
          ? t('satisfaction.fact.sample')
          : t('satisfaction.fact.sampleOfAnswers', { n: words.format.count(figure.answers) }),
      text: sampleText(words, figure.n),
    },
    changeFact(input, book),
    rankFact(input, book),
  ];
  return facts.flatMap((fact) => fact ?? []);
}

function changeFact({ screen, period }: SurveyInput, book: SurveyBook): SurveyFact | null {
  const { words, page, comparison, unitId, yearbook } = screen;
  if (comparison === null) return null;
  const { t, format } = words;
  const years = { baseYear: comparison.base.year, year: page.year };
  const base = againstText(words, period, years.baseYear);
  const change = book.changeOf(unitId);
  if (change !== null) {
    const { verdict, low, high } = change;
    return {
      id: 'change',
      text: format.change(100 * change.changeRatioPoints, 2),
      label: t('satisfaction.fact.change', {
        base,
        low: format.signed(100 * low, 1),
        high: format.signed(100 * high, 1),
        verdict: t(`satisfaction.verdict.${verdict}`),
      }),
      ...(verdict === 'unclear'
        ? {}
        : { tone: verdict === 'up' ? ('improved' as const) : ('worse' as const) }),
    };
  }
  const plain = book.plainChangeOf(unitId);
  if (plain !== null)
    return {
      id: 'change',
      text: format.change(100 * plain),
      label: t('satisfaction.fact.changeWithoutSample', { base }),
    };
  const found = comparison.of(unitId).change;
  const reason = comparison.isMethodBreak
    ? 'methodBreak'
    : found.kind === 'suppressed'
      ? found.reason
      : 'missingBase';
  return {
    id: 'change',
    text: t('charts.missing'),
    label:
      period === wholeYear || comparison.isMethodBreak
        ? suppressionText(words, reason, yearbook.methods, years)
        : t('satisfaction.fact.noSamePeriod', { base }),
  };
}

function rankFact({ screen }: SurveyInput, book: SurveyBook): SurveyFact | null {
  const { words, unitId } = screen;
  const { t, format } = words;
  const place = book.rankOf(unitId);
  if (place === null) return null;
  const sure = book.confidence.get(unitId);
  return {
    id: 'rank',
    text: format.rank(place.rank, place.of),
    label:
      sure === undefined
        ? t('satisfaction.fact.rank')
        : sure.best === sure.worst
          ? t('satisfaction.fact.rankSure')
          : t('satisfaction.fact.rankWithin', {
              best: format.count(sure.best),
              worst: format.count(sure.worst),
            }),
  };
}
