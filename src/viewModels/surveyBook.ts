import type { UnitId } from '../domain/ids.ts';
import { newcombeChange } from '../domain/newcombe.ts';
import type { SurveyChange } from '../domain/newcombe.ts';
import { rankConfidence } from '../domain/rankConfidence.ts';
import type { RankConfidence } from '../domain/rankConfidence.ts';
import { rankUnits } from '../domain/rank.ts';
import { wholeYear } from '../domain/records.ts';
import { isRankedSample } from '../domain/sampleSize.ts';
import { personalSample, surveyRate } from '../domain/surveyRate.ts';
import type { RatioInterval } from '../domain/wilson.ts';
import { wilsonInterval } from '../domain/wilson.ts';
import type { AnswerSeriesRow } from '../queries/answerSeries.ts';
import type { IndexValueRow } from '../queries/indexValues.ts';
import type { SurveyCountsRow } from '../queries/surveyCounts.ts';
import type { SurveyQuestionnairesRow } from '../queries/surveyQuestionnaires.ts';
import type { Screen } from './screen.ts';

/** Level of confidence of every interval shown. */
export const surveyConfidence = 0.95;

/** A unit's satisfaction in one year or part of it. */
export interface SurveyFigure {
  /** 0–1. */
  readonly ratio: number;
  /** People asked, i.e. questionnaires; null where the source prints none. */
  readonly n: number | null;
  /** Valid answers; null where they were not loaded. */
  readonly answers: number | null;
  /** People that count for precision, after weights and design effect; null without n. */
  readonly effectiveN: number | null;
  /** At `surveyConfidence`; null without n. */
  readonly interval: RatioInterval | null;
  /** Counted here from answers, or printed by a source. */
  readonly basis: 'answers' | 'published';
}

/** The answers of one period, in every year. */
interface PeriodAnswers {
  /** All answers, counted together. */
  readonly overall: readonly SurveyCountsRow[];
  /** The questionnaires they came from. */
  readonly questionnaires: readonly SurveyQuestionnairesRow[];
}

/** What the screen of satisfaction is built from. */
export interface SurveyInput extends PeriodAnswers {
  readonly screen: Screen;
  /** The year as a whole, or the part of it that is on show, in the base year too. */
  readonly period: string;
  /** Values of the index with their sample sizes, where printed; they are of whole years. */
  readonly values: readonly Pick<IndexValueRow, 'unitId' | 'year' | 'n'>[];
  /** All answers of every unit and year, counted together. */
  readonly overall: readonly SurveyCountsRow[];
  /** The questionnaires they came from. */
  readonly questionnaires: readonly SurveyQuestionnairesRow[];
  /** The selected unit's answers of all parts of years as long as the one on show; empty beside whole years. */
  readonly series: readonly AnswerSeriesRow[];
  /** Declared by the reader, ≥ 1: how many times larger the sample would have to be than a simple random one. */
  readonly designEffect: number;
}

/** Satisfaction of every unit in every year with a figure, each year by the same period. */
export interface SurveyBook {
  readonly figureOf: (unitId: UnitId, year: number) => SurveyFigure | null;
  /** Units of the screen's population with a figure in the year, best first. */
  readonly unitsOf: (year: number) => readonly { readonly unitId: UnitId; readonly figure: SurveyFigure }[];
  /** Change to the screen's year from its base year; null across a method break, or without n in both. */
  readonly changeOf: (unitId: UnitId) => SurveyChange | null;
  /** The same without an interval, 0–1: wherever both years have a figure by one method. */
  readonly plainChangeOf: (unitId: UnitId) => number | null;
  /** Printed or computed for the year; computed here from the answers where the year has no other figures. */
  readonly rankOf: (unitId: UnitId) => { readonly rank: number; readonly of: number } | null;
  /** Ranks certain at `surveyConfidence`; units without n or with a tiny sample are not in it. */
  readonly confidence: ReadonlyMap<UnitId, RankConfidence>;
}

/** Whether what is on show rests on answers alone: of a part of the year, and where nothing was printed for the year. */
export const isCountedHere = ({
  screen: { page },
  period,
}: Pick<SurveyInput, 'screen' | 'period'>): boolean =>
  period !== wholeYear || [...page.entries.values()].every(({ value }) => value === null);

const withInterval = (
  figure: Omit<SurveyFigure, 'interval'> & { readonly effectiveN: number },
): SurveyFigure => ({
  ...figure,
  interval: wilsonInterval(figure.ratio, figure.effectiveN, surveyConfidence),
});

/** A unit's rate of a year by its answers; null where it has none. */
export function answeredFigures(
  { overall, questionnaires }: PeriodAnswers,
  designEffect: number,
): (unitId: UnitId, year: number) => SurveyFigure | null {
  const answers = new Map(overall.map((row) => [`${row.year} ${row.unitId}`, row]));
  const peopleOf = new Map(
    questionnaires.map((row) => [`${row.year} ${row.unitId}`, row.questionnaireCount]),
  );
  return (unitId, year) => {
    const counted = answers.get(`${year} ${unitId}`);
    const rate = counted === undefined ? null : surveyRate(counted);
    if (rate === null) return null;
    const n = peopleOf.get(`${year} ${unitId}`) ?? rate.n;
    const effectiveN = personalSample(rate, n) / designEffect;
    return withInterval({ ratio: rate.ratio, n, answers: rate.n, effectiveN, basis: 'answers' });
  };
}

/** Gathers answers, where they were loaded, and published rates elsewhere; a part of a year has its answers only. */
export function surveyBook(input: SurveyInput): SurveyBook {
  const { screen, period, values, designEffect } = input;
  const { yearbook, page, comparison } = screen;
  const answeredOf = answeredFigures(input, designEffect);
  const printedN = new Map(values.map((row) => [`${row.year} ${row.unitId}`, row.n]));
  const figureOf: SurveyBook['figureOf'] = (unitId, year) => {
    const answered = answeredOf(unitId, year);
    if (answered !== null || period !== wholeYear) return answered;
    const entry = yearbook.pages.get(year)?.entries.get(unitId);
    if (entry === undefined || entry.value === null) return null;
    const ratio = entry.value / 100;
    const n = printedN.get(`${year} ${unitId}`) ?? null;
    return n === null || n <= 0
      ? { ratio, n: null, answers: null, effectiveN: null, interval: null, basis: 'published' }
      : withInterval({ ratio, n, answers: null, effectiveN: n / designEffect, basis: 'published' });
  };
  const unitsOf: SurveyBook['unitsOf'] = (year) =>
    [...(yearbook.pages.get(year)?.entries.keys() ?? [])]
      .flatMap((unitId) => {
        const figure = figureOf(unitId, year);
        return figure === null ? [] : [{ unitId, figure }];
      })
      .toSorted((a, b) => b.figure.ratio - a.figure.ratio);
  const ofYear = unitsOf(page.year);
  const sampled = ofYear.flatMap(({ unitId, figure }) =>
    figure.effectiveN === null || figure.n === null
      ? []
      : [{ unitId, ratio: figure.ratio, n: figure.n, effectiveN: figure.effectiveN }],
  );
  const pairOf = (unitId: UnitId): { readonly base: SurveyFigure; readonly now: SurveyFigure } | null => {
    if (comparison === null || comparison.isMethodBreak) return null;
    const [base, now] = [figureOf(unitId, comparison.base.year), figureOf(unitId, page.year)];
    return base === null || now === null ? null : { base, now };
  };
  const isCounted = isCountedHere(input);
  const ranking = rankUnits(
    ofYear.map(({ unitId, figure: { ratio, n } }) => ({
      unitId,
      value: isCounted && isRankedSample(n) ? 100 * ratio : null,
    })),
    { decimals: page.method.rankDecimals, direction: page.method.direction },
  );
  return {
    figureOf,
    unitsOf,
    plainChangeOf: (unitId) => {
      const pair = pairOf(unitId);
      return pair === null ? null : pair.now.ratio - pair.base.ratio;
    },
    rankOf: (unitId) => {
      if (isCounted) {
        const place = ranking.places.get(unitId);
        return place === undefined ? null : { rank: place.rank, of: ranking.n };
      }
      const { rank = null, rankOf: of = null } = page.entries.get(unitId) ?? {};
      return rank === null || of === null ? null : { rank, of };
    },
    changeOf: (unitId) => {
      const { base, now } = pairOf(unitId) ?? {};
      if (base?.effectiveN === undefined || now?.effectiveN === undefined) return null;
      if (base.effectiveN === null || now.effectiveN === null) return null;
      return newcombeChange(
        { ratio: base.ratio, n: base.effectiveN },
        { ratio: now.ratio, n: now.effectiveN },
        surveyConfidence,
      );
    },
    // The effective sizes carry the design effect already.
    confidence: rankConfidence(sampled, {
      confidence: surveyConfidence,
      designEffect: 1,
      direction: page.method.direction,
    }),
  };
}
