import { comparableCriteria } from '../domain/acrossBreak.ts';
import type { CanonicalFigure, ComparableCriterion } from '../domain/acrossBreak.ts';
import { adjustmentCriteria } from '../domain/adjustmentCriteria.ts';
import type { CriterionRecord, MethodRecord } from '../domain/records.ts';
import type { WaterfallInput } from './contributionYears.ts';
import { nameOfCriterion } from './criterionName.ts';
import { criterionValues } from './criterionValues.ts';
import { changeUnitText } from './scaleText.ts';
import type { Screen } from './screen.ts';
import type { TableCell, TableView } from './tableView.ts';
import { textCell } from './textCell.ts';
import type { WaterfallSplit } from './publishedSplit.ts';
import type { WaterfallView } from './waterfallView.ts';

const toneOf = (points: number): Pick<TableCell, 'tone'> => {
  if (points === 0) return {};
  return { tone: points > 0 ? 'improved' : 'worse' };
};

/** Every bar with what its criterion gave the whole in both years. */
export function contributionTable(
  { words, page, comparison }: Screen,
  { parts, isPercentOfMaximum }: WaterfallSplit,
  { bars }: WaterfallView,
): TableView {
  const { t, format } = words;
  const cell = (value: number | null): TableCell => ({
    value,
    text: value === null ? t('charts.missing') : format.points(value),
  });
  const hasReasons = parts.some(({ reason }) => reason !== '');
  return {
    caption: t('overview.waterfall.caption', { base: comparison?.base.year ?? '', year: page.year }),
    columns: [
      { key: 'criterion', label: t('overview.column.criterion'), kind: 'text' },
      ...(hasReasons ? [{ key: 'reason', label: t('criteria.why.column'), kind: 'text' } as const] : []),
      { key: 'base', label: `${comparison?.base.year ?? ''}`, kind: 'number' },
      { key: 'now', label: `${page.year}`, kind: 'number' },
      {
        key: 'contribution',
        label: t('overview.column.contribution', {
          unit: isPercentOfMaximum ? t('common.scale.ofMaximum') : changeUnitText(words, page.method),
        }),
        kind: 'change',
      },
    ],
    rows: bars.map(({ id, label, points, pointsText }, position) => ({
      id,
      cells: [
        textCell(label),
        ...(hasReasons ? [textCell(parts[position]?.reason ?? '')] : []),
        cell(parts[position]?.base ?? null),
        cell(parts[position]?.now ?? null),
        { value: points, text: pointsText, ...toneOf(points) },
      ],
    })),
  };
}

/** Level-1 criteria with a maximum to be a share of; an indicator on show has no parts. */
function fieldsOf({ catalog, indicator }: Screen, method: MethodRecord): readonly CriterionRecord[] {
  if (indicator !== null) return [];
  const ofMethod = catalog.criteria.filter(({ methodId }) => methodId === method.methodId);
  const adjustments = adjustmentCriteria(ofMethod, method.scaleMax);
  return ofMethod.filter(({ level, criterionId }) => level === 1 && !adjustments.has(criterionId));
}

/**
 * What may be said where no contributions can be given: the criteria that measure the same thing in both years,
 * each in percent of its own maximum. Without rows when nothing is comparable.
 */
export function comparableTable({ screen, unitId, scores }: WaterfallInput): TableView {
  const { words, page, comparison } = screen;
  const { t, format } = words;
  const figuresOf = (method: MethodRecord, year: number): readonly CanonicalFigure[] => {
    const values = criterionValues(scores, unitId, year);
    return fieldsOf(screen, method).map(({ criterionId, canonicalId, maxPoints }) => ({
      canonicalId,
      value: values.get(criterionId) ?? null,
      maxPoints,
    }));
  };
  const comparable: readonly ComparableCriterion[] =
    comparison === null
      ? []
      : comparableCriteria(
          figuresOf(comparison.base.method, comparison.base.year),
          figuresOf(page.method, page.year),
        );
  const names = new Map(
    fieldsOf(screen, page.method).map((criterion) => [
      criterion.canonicalId,
      nameOfCriterion(words, criterion),
    ]),
  );
  return {
    caption: t('overview.waterfall.comparableCaption', {
      base: comparison?.base.year ?? '',
      year: page.year,
    }),
    columns: [
      { key: 'criterion', label: t('overview.column.criterion'), kind: 'text' },
      {
        key: 'base',
        label: t('overview.column.ofMaximum', { year: comparison?.base.year ?? '' }),
        kind: 'number',
      },
      { key: 'now', label: t('overview.column.ofMaximum', { year: page.year }), kind: 'number' },
      { key: 'change', label: t('overview.column.changePp'), kind: 'change' },
    ],
    rows: comparable.map(({ canonicalId, basePercent, nowPercent, changePp }) => {
      const name = names.get(canonicalId) ?? canonicalId;
      return {
        id: canonicalId,
        cells: [
          { value: name, text: name },
          { value: basePercent, text: format.points(basePercent) },
          { value: nowPercent, text: format.points(nowPercent) },
          { value: changePp, text: format.change(changePp), ...toneOf(changePp) },
        ],
      };
    }),
  };
}
