import type { UnitId } from '../domain/ids.ts';
import { intervalRow } from './intervalRow.ts';
import type { IntervalRow, IntervalRowsView } from './intervalRow.ts';
import type { PanelView } from './panelView.ts';
import { whenTitle } from './periodText.ts';
import { surveyBook } from './surveyBook.ts';
import type { SurveyBook, SurveyFigure, SurveyInput } from './surveyBook.ts';
import { marginText, rateText, sampleText, surveySource } from './surveyText.ts';
import type { TableRow } from './tableView.ts';
import { textCell } from './textCell.ts';
import { emphasisOf, roleOfUnit } from './unitRole.ts';

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
  const { screen, period } = input;
  const { words, page, yearbook } = screen;
  const { t, format } = words;
  const when = whenTitle(words, period, page.year);
  const book = surveyBook(input);
  const units = book.unitsOf(page.year);
  const nameOf = (unitId: UnitId): string => yearbook.nameOf.get(unitId) ?? unitId;
  const answers = units.reduce((sum, { figure }) => sum + weightOf(figure), 0);
  const satisfied = units.reduce((sum, { figure }) => sum + weightOf(figure) * figure.ratio, 0);
  const rows = units.map(({ unitId, figure }): IntervalRow => {
    const ranks = certainRanks(input, book, unitId);
    return intervalRow(
      input,
      { id: unitId, label: nameOf(unitId), role: roleOfUnit(screen, unitId) },
      figure,
      ranks === '' ? '' : t('satisfaction.units.ranks', { ranks }),
    );
  });
  return {
    id: 'satisfactionUnits',
    title: t('satisfaction.units.title', { when }),
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
    unavailable: rows.length === 0 ? t('satisfaction.units.none', { when }) : null,
    table: {
      caption: t('satisfaction.units.title', { when }),
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
