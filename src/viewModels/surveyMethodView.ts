import { addCounts, meanOfFactors, surveyRate } from '../domain/surveyRate.ts';
import type { SurveyCountsRow } from '../queries/surveyCounts.ts';
import type { SurveySpanRow } from '../queries/surveySpans.ts';
import { wholeYear } from '../domain/records.ts';
import { isOfIndex } from './population.ts';
import { breakText } from './reasonText.ts';
import type { PanelView } from './panelView.ts';
import type { SurveyInput } from './surveyBook.ts';
import { rateText, surveySource } from './surveyText.ts';
import { textCell } from './textCell.ts';

/** How the rates of the screen are made: the rule, both ways to put factors together, weights, method breaks. */
export function surveyMethodView(
  input: SurveyInput,
  factors: readonly SurveyCountsRow[],
  spans: readonly SurveySpanRow[],
): PanelView<readonly string[]> {
  const { words, catalog, page, unitId, yearbook } = input.screen;
  const { t } = words;
  const own = factors.filter((row) => row.unitId === unitId && row.year === page.year);
  const pooled = own.length === 0 ? null : surveyRate(addCounts(own));
  const mean = meanOfFactors(own.map(surveyRate));
  const span = spans.find(
    ({ methodId, year, period }) =>
      methodId === page.method.methodId && year === page.year && period === input.period,
  );
  const hasParts = catalog.answerPeriods.some(
    (row) => isOfIndex(row, page.method) && row.year === page.year && row.period !== wholeYear,
  );
  const lines = [
    t('satisfaction.method.used'),
    ...(pooled === null ? [] : [t('satisfaction.method.pooled', { rate: rateText(words, pooled.ratio) })]),
    ...(mean === null ? [] : [t('satisfaction.method.mean', { rate: rateText(words, mean) })]),
    ...(span === undefined
      ? []
      : [t(span.isWeighted ? 'satisfaction.method.weighted' : 'satisfaction.method.unweighted')]),
    ...(own.length === 0 ? [] : [t('satisfaction.method.people')]),
    ...(hasParts ? [t('satisfaction.method.periods')] : []),
    t('satisfaction.method.weighting'),
    ...yearbook.methods
      .filter((method) => breakText(words, method) !== '')
      .map((method) => `${method.firstYear}: ${breakText(words, method)}`),
  ];
  const title = t('satisfaction.method.title');
  return {
    id: 'surveyMethod',
    title,
    sentence: '',
    chart: lines,
    unavailable: null,
    table: {
      caption: title,
      columns: [{ key: 'what', label: t('satisfaction.column.what'), kind: 'text' }],
      rows: lines.map((line) => ({ id: line, cells: [textCell(line)] })),
    },
    source: surveySource(input),
  };
}
