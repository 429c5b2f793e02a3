import { funnelLimits } from '../domain/funnel.ts';
import type { UnitId } from '../domain/ids.ts';
import { wholeYear } from '../domain/records.ts';
import type { CriterionScoreRow } from '../queries/criterionScores.ts';
import type { PanelView } from './panelView.ts';
import { whenText } from './periodText.ts';
import type { UnitRole } from './role.ts';
import { surveyBook, surveyConfidence } from './surveyBook.ts';
import type { SurveyFigure, SurveyInput } from './surveyBook.ts';
import { marginText, rateText, sampleText, surveySource } from './surveyText.ts';
import { textCell } from './textCell.ts';
import { emphasisOf, roleOfUnit } from './unitRole.ts';

export interface ScatterPoint {
  readonly id: string;
  readonly label: string;
  readonly x: number;
  readonly y: number;
  readonly tip: string;
  readonly role: UnitRole;
  /** Named in the chart though it is not selected. */
  readonly isNamed: boolean;
}

/** A line through the plot, e.g. a control limit. */
export interface ScatterCurve {
  readonly label: string;
  readonly points: readonly (readonly [x: number, y: number])[];
  readonly look: 'inner' | 'outer' | 'common';
}

/** Units as points of two measures. */
export interface SurveyScatterView {
  readonly points: readonly ScatterPoint[];
  readonly curves: readonly ScatterCurve[];
  readonly xLabel: string;
  readonly yLabel: string;
  /** Zero belongs to the axis of a count; a rate's axis begins where the points do. */
  readonly xFromZero: boolean;
}

/** Limits beside the usual ones: one unit in five hundred lies outside by chance. */
const wideConfidence = 0.998;
const limitSteps = 40;

interface Sampled {
  readonly unitId: UnitId;
  readonly figure: SurveyFigure & { readonly n: number; readonly effectiveN: number };
}

/** Rates are pooled over answers where they were loaded, over people where a source prints them. */
const weightOf = ({ figure }: Sampled): number => figure.answers ?? figure.n;

/** Which units stand out more than their number of answers explains. */
export function funnelView(input: SurveyInput): PanelView<SurveyScatterView> {
  const { screen } = input;
  const { words, page, yearbook } = screen;
  const { t, format } = words;
  const units = surveyBook(input)
    .unitsOf(page.year)
    .flatMap(({ unitId, figure }): readonly Sampled[] =>
      figure.n === null || figure.effectiveN === null
        ? []
        : [{ unitId, figure: { ...figure, n: figure.n, effectiveN: figure.effectiveN } }],
    );
  const answers = units.reduce((sum, unit) => sum + weightOf(unit), 0);
  const common =
    answers === 0 ? 0 : units.reduce((sum, unit) => sum + weightOf(unit) * unit.figure.ratio, 0) / answers;
  const outside = ({ figure }: Sampled, confidence: number): 'above' | 'below' | null => {
    const [limit] = funnelLimits(common, [figure.effectiveN], { confidence, designEffect: 1 });
    if (limit === undefined) return null;
    return figure.ratio > limit.high ? 'above' : figure.ratio < limit.low ? 'below' : null;
  };
  const nameOf = (unitId: UnitId): string => yearbook.nameOf.get(unitId) ?? unitId;
  const names = (found: readonly Sampled[]): string =>
    found.length === 0 ? t('satisfaction.nobody') : format.list(found.map(({ unitId }) => nameOf(unitId)));
  const below = units.filter((unit) => outside(unit, wideConfidence) === 'below');
  const above = units.filter((unit) => outside(unit, wideConfidence) === 'above');
  const isDrawn = units.length > 2;
  return {
    id: 'funnel',
    title: t('satisfaction.funnel.title'),
    sentence: isDrawn
      ? t(below.length + above.length === 0 ? 'satisfaction.funnel.none' : 'satisfaction.funnel.sentence', {
          common: rateText(words, common, 1),
          below: names(below),
          above: names(above),
        })
      : '',
    chart: isDrawn
      ? {
          points: units.map((unit) => ({
            id: unit.unitId,
            label: nameOf(unit.unitId),
            x: unit.figure.n,
            y: 100 * unit.figure.ratio,
            tip: tipOf(input, nameOf(unit.unitId), unit.figure),
            role: roleOfUnit(screen, unit.unitId),
            isNamed: outside(unit, wideConfidence) !== null,
          })),
          curves: limitCurves(input, units, common),
          xLabel: t('satisfaction.funnel.x'),
          yLabel: t('satisfaction.axis'),
          xFromZero: true,
        }
      : null,
    unavailable: isDrawn ? null : t('satisfaction.funnel.unavailable'),
    table: {
      caption: t('satisfaction.funnel.title'),
      columns: [
        { key: 'name', label: t('satisfaction.column.unit'), kind: 'text' },
        { key: 'n', label: t('satisfaction.column.n'), kind: 'number' },
        { key: 'rate', label: t('satisfaction.column.rate'), kind: 'number' },
        { key: 'where', label: t('satisfaction.column.where'), kind: 'text' },
      ],
      rows: units.map((unit) => ({
        id: unit.unitId,
        ...emphasisOf(screen, unit.unitId),
        cells: [
          textCell(nameOf(unit.unitId)),
          { value: unit.figure.n, text: format.count(unit.figure.n) },
          { value: 100 * unit.figure.ratio, text: rateText(words, unit.figure.ratio) },
          textCell(t(`satisfaction.funnel.where.${outside(unit, wideConfidence) ?? 'within'}`)),
        ],
      })),
    },
    source: [surveySource(input), ...(isDrawn ? [t('satisfaction.funnel.limits')] : [])].join(' · '),
  };
}

/** Control limits at two confidences and the common rate, over the numbers of answers at hand. */
function limitCurves(
  { screen: { words } }: SurveyInput,
  sampled: readonly Sampled[],
  ratio: number,
): readonly ScatterCurve[] {
  const most = Math.max(...sampled.map(({ figure }) => figure.n));
  const least = Math.min(...sampled.map(({ figure }) => figure.n));
  const from = Math.max(1, least / 2);
  const counts = Array.from(
    { length: limitSteps + 1 },
    (_, step) => from * (1.05 * (most / from)) ** (step / limitSteps),
  );
  // Weights make an answer worth less: the limits are those of the mean worth of an answer.
  const worth = sampled.reduce((sum, { figure }) => sum + figure.effectiveN / figure.n, 0) / sampled.length;
  const curves = (
    [
      [surveyConfidence, 'inner'],
      [wideConfidence, 'outer'],
    ] as const
  ).flatMap(([confidence, look]) => {
    const limits = funnelLimits(ratio, counts, { confidence, designEffect: 1 / worth });
    const label = words.t('satisfaction.funnel.limit', { percent: words.format.percent(confidence, 1) });
    return [
      { label, look, points: limits.map(({ n, low }) => [n, 100 * low] as const) },
      { label: '', look, points: limits.map(({ n, high }) => [n, 100 * high] as const) },
    ];
  });
  return [
    ...curves,
    {
      label: words.t('satisfaction.funnel.common', { rate: rateText(words, ratio, 1) }),
      look: 'common',
      points: [
        [0, 100 * ratio],
        [1.05 * most, 100 * ratio],
      ],
    },
  ];
}

const tipOf = ({ screen: { words } }: SurveyInput, name: string, figure: SurveyFigure): string =>
  [
    name,
    words.t('satisfaction.percent', { value: rateText(words, figure.ratio) }),
    words.t('satisfaction.interval', { interval: marginText(words, figure) }),
    sampleText(words, figure.n),
  ].join('\n');

/** Rate of files settled on time from which "on time" is taken for granted, per cent. */
const onTimeGoal = 98;
/** Satisfaction below which being on time is not enough, per cent. */
const satisfactionGoal = 90;

/** Does settling files on time make people satisfied? On-time rates are those of the workspace's indicators. */
export function onTimeView(
  input: SurveyInput,
  onTime: readonly CriterionScoreRow[],
): PanelView<SurveyScatterView> {
  const { screen, period } = input;
  const { words, page, yearbook } = screen;
  const { t, format } = words;
  // Indicators stand here for whole years.
  const isWhole = period === wholeYear;
  const shareOf = new Map(
    onTime.flatMap((row) =>
      isWhole && row.criterionId === 'onTime' && row.value !== null ? [[row.unitId, row.value]] : [],
    ),
  );
  const units = surveyBook(input)
    .unitsOf(page.year)
    .flatMap(({ unitId, figure }) => {
      const percent = shareOf.get(unitId);
      return percent === undefined
        ? []
        : [{ unitId, figure, percent, name: yearbook.nameOf.get(unitId) ?? unitId }];
    });
  const late = units.filter(
    ({ percent, figure }) => percent >= onTimeGoal && 100 * figure.ratio < satisfactionGoal,
  );
  const isDrawn = units.length > 2;
  return {
    id: 'onTime',
    title: t('satisfaction.onTime.title'),
    sentence: isDrawn
      ? t(late.length === 0 ? 'satisfaction.onTime.none' : 'satisfaction.onTime.sentence', {
          names: format.list(late.map(({ name }) => name)),
          onTime: format.count(onTimeGoal),
          goal: format.count(satisfactionGoal),
        })
      : '',
    chart: isDrawn
      ? {
          points: units.map(({ unitId, figure, percent, name }) => ({
            id: unitId,
            label: name,
            x: percent,
            y: 100 * figure.ratio,
            tip: [
              tipOf(input, name, figure),
              t('satisfaction.onTime.tip', { percent: format.points(percent, 1) }),
            ].join('\n'),
            role: roleOfUnit(screen, unitId),
            isNamed: late.some((other) => other.unitId === unitId),
          })),
          curves: [],
          xLabel: t('satisfaction.onTime.x'),
          yLabel: t('satisfaction.axis'),
          xFromZero: false,
        }
      : null,
    unavailable: isDrawn
      ? null
      : isWhole
        ? t('satisfaction.onTime.unavailable', { year: page.year })
        : t('satisfaction.onTime.partOfYear', { when: whenText(words, period, page.year) }),
    table: {
      caption: t('satisfaction.onTime.title'),
      columns: [
        { key: 'name', label: t('satisfaction.column.unit'), kind: 'text' },
        { key: 'onTime', label: t('satisfaction.onTime.x'), kind: 'number' },
        { key: 'rate', label: t('satisfaction.column.rate'), kind: 'number' },
        { key: 'n', label: t('satisfaction.column.n'), kind: 'number' },
      ],
      rows: units.map(({ unitId, figure, percent, name }) => ({
        id: unitId,
        ...emphasisOf(screen, unitId),
        cells: [
          textCell(name),
          { value: percent, text: format.points(percent, 1) },
          { value: 100 * figure.ratio, text: rateText(words, figure.ratio) },
          { value: figure.n, text: figure.n === null ? t('satisfaction.noSample') : format.count(figure.n) },
        ],
      })),
    },
    source: surveySource(input),
  };
}
