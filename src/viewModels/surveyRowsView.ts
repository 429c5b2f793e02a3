import type { UnitId } from '../domain/ids.ts';
import type { PanelView } from './panelView.ts';
import type { UnitRole } from './role.ts';
import { surveyBook } from './surveyBook.ts';
import type { SurveyBook, SurveyFigure, SurveyInput } from './surveyBook.ts';
import { marginText, rateText, sampleText, surveySource } from './surveyText.ts';
import type { TableRow } from './tableView.ts';
import { textCell } from './textCell.ts';
import { emphasisOf, roleOfUnit } from './unitRole.ts';

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

function rowOf(
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

/** `3–8` of the ranks that are certain; empty where unknown. */
function certainRanks({ screen: { words } }: SurveyInput, book: SurveyBook, unitId: UnitId): string {
  const sure = book.confidence.get(unitId);
  if (sure === undefined) return '';
  const { count } = words.format;
  return sure.best === sure.worst ? count(sure.best) : `${count(sure.best)}–${count(sure.worst)}`;
}

/** Rates are pooled over answers where they were loaded, over people where a source prints them. */
const weightOf = ({ answers, n }: SurveyFigure): number => answers ?? n ?? 0;

/** Every unit's rate with its margin, best first, and the ranks that are certain. */
export function surveyUnitsView(input: SurveyInput): PanelView<IntervalRowsView> {
  const { screen } = input;
  const { words, page, yearbook } = screen;
  const { t, format } = words;
  const book = surveyBook(input);
  const units = book.unitsOf(page.year);
  const nameOf = (unitId: UnitId): string => yearbook.nameOf.get(unitId) ?? unitId;
  const answers = units.reduce((sum, { figure }) => sum + weightOf(figure), 0);
  const satisfied = units.reduce((sum, { figure }) => sum + weightOf(figure) * figure.ratio, 0);
  const rows = units.map(({ unitId, figure }): IntervalRow => {
    const ranks = certainRanks(input, book, unitId);
    return rowOf(
      input,
      { id: unitId, label: nameOf(unitId), role: roleOfUnit(screen, unitId) },
      figure,
      ranks === '' ? '' : t('satisfaction.units.ranks', { ranks }),
    );
  });
  return {
    id: 'satisfactionUnits',
    title: t('satisfaction.units.title', { year: page.year }),
    sentence: rows.length === 0 ? '' : unitsSentence(input, book),
    chart:
      rows.length === 0
        ? null
        : {
            rows,
            axisLabel: t('satisfaction.axis'),
            intervalLabel: t('satisfaction.fact.interval'),
            reference:
              answers === 0
                ? null
                : {
                    value: (100 * satisfied) / answers,
                    label: t('satisfaction.units.all', { rate: rateText(words, satisfied / answers, 1) }),
                  },
          },
    unavailable: rows.length === 0 ? t('satisfaction.units.none', { year: page.year }) : null,
    table: {
      caption: t('satisfaction.units.title', { year: page.year }),
      columns: [
        { key: 'name', label: t('satisfaction.column.unit'), kind: 'text' },
        { key: 'rate', label: t('satisfaction.column.rate'), kind: 'number' },
        { key: 'interval', label: t('satisfaction.column.interval'), kind: 'text' },
        { key: 'n', label: t('satisfaction.column.n'), kind: 'number' },
        { key: 'ranks', label: t('satisfaction.column.ranks'), kind: 'text' },
        { key: 'note', label: t('satisfaction.column.note'), kind: 'text' },
      ],
      rows: units.map(({ unitId, figure }): TableRow => ({
        id: unitId,
        ...emphasisOf(screen, unitId),
        cells: [
          textCell(nameOf(unitId)),
          { value: 100 * figure.ratio, text: rateText(words, figure.ratio) },
          textCell(marginText(words, figure)),
          { value: figure.n, text: figure.n === null ? t('satisfaction.noSample') : format.count(figure.n) },
          textCell(certainRanks(input, book, unitId)),
          textCell(figure.n !== null && figure.n < 30 ? sampleText(words, figure.n) : ''),
        ],
      })),
    },
    source: surveySource(input),
  };
}

/** How many units differ from the selected one for certain. */
function unitsSentence(input: SurveyInput, book: SurveyBook): string {
  const { words, unitId, unitName } = input.screen;
  const sure = book.confidence.get(unitId);
  if (sure === undefined) return words.t('satisfaction.units.noRank', { unit: unitName });
  const { count } = words.format;
  return words.t('satisfaction.units.sentence', {
    unit: unitName,
    better: count(sure.best - 1),
    worse: count(sure.n - sure.worst),
    same: count(sure.worst - sure.best),
    ranks: `${count(sure.best)}–${count(sure.worst)}`,
    n: count(sure.n),
  });
}

/** Why the change has no verdict: nothing to compare with, or no sample size to judge it by. */
function noChangeKey(
  { screen: { comparison, page, unitId } }: SurveyInput,
  book: SurveyBook,
): 'noChange' | 'noSample' {
  if (comparison === null || comparison.isMethodBreak) return 'noChange';
  const isKnown = [comparison.base.year, page.year].every((year) => book.figureOf(unitId, year) !== null);
  return isKnown ? 'noSample' : 'noChange';
}

/** The selected unit's rate in every year with its margin; a method break is named in the row it begins with. */
export function surveyYearsView(input: SurveyInput): PanelView<IntervalRowsView> {
  const { screen } = input;
  const { words, page, yearbook, unitId, unitName } = screen;
  const { t, format } = words;
  const book = surveyBook(input);
  const found = yearbook.years.flatMap((year) => {
    const figure = book.figureOf(unitId, year);
    const method = yearbook.pages.get(year)?.method;
    return figure === null || method === undefined ? [] : [{ year, figure, method }];
  });
  const isBreak = (index: number): boolean =>
    index > 0 && found[index - 1]?.method.methodId !== found[index]?.method.methodId;
  const label = (index: number, year: number): string =>
    isBreak(index) ? t('satisfaction.years.broken', { year }) : String(year);
  const change = book.changeOf(unitId);
  return {
    id: 'satisfactionYears',
    title: t('satisfaction.years.title', { unit: unitName }),
    sentence:
      found.length === 0
        ? ''
        : t(`satisfaction.years.${change?.verdict ?? noChangeKey(input, book)}`, {
            unit: unitName,
            year: page.year,
            base: screen.comparison?.base.year ?? '',
          }),
    chart:
      found.length === 0
        ? null
        : {
            rows: found.map(({ year, figure }, index) =>
              rowOf(
                input,
                {
                  id: String(year),
                  label: label(index, year),
                  role: year === page.year ? 'selected' : 'context',
                },
                figure,
                '',
              ),
            ),
            axisLabel: t('satisfaction.axis'),
            intervalLabel: t('satisfaction.fact.interval'),
            reference: null,
          },
    unavailable: found.length === 0 ? t('satisfaction.years.none', { unit: unitName }) : null,
    table: {
      caption: t('satisfaction.years.title', { unit: unitName }),
      columns: [
        { key: 'year', label: t('satisfaction.column.year'), kind: 'text' },
        { key: 'rate', label: t('satisfaction.column.rate'), kind: 'number' },
        { key: 'interval', label: t('satisfaction.column.interval'), kind: 'text' },
        { key: 'n', label: t('satisfaction.column.n'), kind: 'number' },
      ],
      rows: found.map(({ year, figure }, index) => ({
        id: String(year),
        cells: [
          { value: year, text: label(index, year) },
          { value: 100 * figure.ratio, text: rateText(words, figure.ratio) },
          textCell(marginText(words, figure)),
          { value: figure.n, text: figure.n === null ? t('satisfaction.noSample') : format.count(figure.n) },
        ],
      })),
    },
    source: surveySource(input),
  };
}
