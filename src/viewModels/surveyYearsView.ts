import { groupBy } from '../domain/groupBy.ts';
import { wholeYear } from '../domain/records.ts';
import type { MethodRecord } from '../domain/records.ts';
import { inPeriodOrder, periodKind } from '../domain/yearPart.ts';
import { intervalRow } from './intervalRow.ts';
import type { IntervalRowsView } from './intervalRow.ts';
import type { PanelView } from './panelView.ts';
import { againstText, periodOfYear, whenText } from './periodText.ts';
import type { UnitRole } from './role.ts';
import { answeredFigures, surveyBook } from './surveyBook.ts';
import type { SurveyBook, SurveyFigure, SurveyInput } from './surveyBook.ts';
import { marginText, rateText, surveySource } from './surveyText.ts';
import { textCell } from './textCell.ts';

/** The selected unit's figure of one period. */
interface PeriodFigure {
  readonly year: number;
  readonly period: string;
  readonly figure: SurveyFigure;
  readonly method: MethodRecord;
}

/** In time order: every year, or every part of a year as long as the one on show. The two are never mixed. */
function figuresInTime(input: SurveyInput, book: SurveyBook): readonly PeriodFigure[] {
  const { screen, period, series, designEffect } = input;
  const { yearbook, unitId } = screen;
  const answers = groupBy(series, (row) => row.period);
  const parts = new Map([
    ...[...answers].map(
      ([part, rows]) =>
        [part, answeredFigures({ overall: rows, questionnaires: rows }, designEffect)] as const,
    ),
    [period, book.figureOf] as const,
  ]);
  return yearbook.years.flatMap((year) =>
    inPeriodOrder(parts.keys()).flatMap((part): readonly PeriodFigure[] => {
      const figure = parts.get(part)?.(unitId, year) ?? null;
      const method = yearbook.pages.get(year)?.method;
      return figure === null || method === undefined ? [] : [{ year, period: part, figure, method }];
    }),
  );
}

const idOf = ({ year, period }: PeriodFigure): string => `${year}${period}`;

/** Why the change has no verdict: nothing to compare with, or no sample size to judge it by. */
function noChangeKey(
  { screen: { comparison, unitId }, period }: SurveyInput,
  book: SurveyBook,
): 'noChange' | 'noSample' | 'noSamePeriod' {
  if (book.plainChangeOf(unitId) !== null) return 'noSample';
  return period === wholeYear || comparison === null ? 'noChange' : 'noSamePeriod';
}

/**
 * The selected unit's rate in every year with its margin, or in every quarter (half-year, month) where one is on show; a
 * method break is named in the row it begins with.
 */
export function surveyYearsView(input: SurveyInput): PanelView<IntervalRowsView> {
  const { screen, period } = input;
  const { words, page, comparison, unitId, unitName } = screen;
  const { t, format } = words;
  const book = surveyBook(input);
  const found = figuresInTime(input, book);
  const labelOf = ({ year, period: part, method }: PeriodFigure, index: number): string => {
    const label = periodOfYear(words, part, year);
    const isBreak = index > 0 && found[index - 1]?.method.methodId !== method.methodId;
    return isBreak ? t('satisfaction.years.broken', { year: label }) : label;
  };
  const roleOf = ({ year, period: part }: PeriodFigure): UnitRole => {
    if (part !== period) return 'context';
    if (year === page.year) return 'selected';
    // Among the quarters of many years the one compared with would not be found.
    return part !== wholeYear && year === comparison?.base.year ? 'pinned' : 'context';
  };
  const title = t(`satisfaction.years.title.${periodKind(period)}`, { unit: unitName });
  return {
    id: 'satisfactionYears',
    title,
    sentence:
      found.length === 0
        ? ''
        : t(`satisfaction.years.${book.changeOf(unitId)?.verdict ?? noChangeKey(input, book)}`, {
            unit: unitName,
            when: whenText(words, period, page.year),
            base: comparison === null ? '' : againstText(words, period, comparison.base.year),
          }),
    chart:
      found.length === 0
        ? null
        : {
            rows: found.map((one, index) =>
              intervalRow(
                input,
                { id: idOf(one), label: labelOf(one, index), role: roleOf(one) },
                one.figure,
                '',
              ),
            ),
            axisLabel: t('satisfaction.axis'),
            intervalLabel: t('satisfaction.fact.interval'),
            reference: null,
          },
    unavailable: found.length === 0 ? t('satisfaction.years.none', { unit: unitName }) : null,
    table: {
      caption: title,
      columns: [
        {
          key: 'year',
          label: t(period === wholeYear ? 'satisfaction.column.year' : 'satisfaction.column.period'),
          kind: 'text',
        },
        { key: 'rate', label: t('satisfaction.column.rate'), kind: 'number' },
        { key: 'interval', label: t('satisfaction.column.interval'), kind: 'text' },
        { key: 'n', label: t('satisfaction.column.n'), kind: 'number' },
      ],
      rows: found.map((one, index) => ({
        id: idOf(one),
        cells: [
          period === wholeYear
            ? { value: one.year, text: labelOf(one, index) }
            : textCell(labelOf(one, index)),
          { value: 100 * one.figure.ratio, text: rateText(words, one.figure.ratio) },
          textCell(marginText(words, one.figure)),
          {
            value: one.figure.n,
            text: one.figure.n === null ? t('satisfaction.noSample') : format.count(one.figure.n),
          },
        ],
      })),
    },
    source: surveySource(input),
  };
}
