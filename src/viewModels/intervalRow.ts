import type { UnitRole } from './role.ts';
import type { SurveyFigure, SurveyInput } from './surveyBook.ts';
import { marginText, rateText, sampleText } from './surveyText.ts';

/** A rate with its margin on a row. */
export interface IntervalRow {
  readonly id: string;
  readonly label: string;
  /** Per cent. */
  readonly value: number;
  /** Per cent; equal to the value where no sample size is known. */
  readonly low: number;
  readonly high: number;
  readonly valueText: string;
  readonly tip: string;
  readonly role: UnitRole;
}

export interface IntervalRowsView {
  readonly rows: readonly IntervalRow[];
  readonly axisLabel: string;
  readonly intervalLabel: string;
  /** Rate of all units together, per cent; null where it is not known. */
  readonly reference: { readonly value: number; readonly label: string } | null;
  /** Limits set by plans for the year, per cent. */
  readonly targets?: readonly { readonly value: number; readonly label: string }[];
}

/** A figure as a row; `extra` stands behind its value. */
export function intervalRow(
  { screen }: SurveyInput,
  place: { readonly id: string; readonly label: string; readonly role: UnitRole },
  figure: SurveyFigure,
  extra: string,
): IntervalRow {
  const { words } = screen;
  const { low, high } = figure.interval ?? { low: figure.ratio, high: figure.ratio };
  return {
    ...place,
    value: 100 * figure.ratio,
    low: 100 * low,
    high: 100 * high,
    valueText: [rateText(words, figure.ratio, 1), extra].filter((text) => text !== '').join('  '),
    tip: [
      place.label,
      words.t('satisfaction.percent', { value: rateText(words, figure.ratio) }),
      words.t('satisfaction.interval', { interval: marginText(words, figure) }),
      sampleText(words, figure.n),
    ].join('\n'),
  };
}
