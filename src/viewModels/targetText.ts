import { dayOfNumber } from '../domain/isoDay.ts';
import type { MetricRecord, TargetRecord } from '../domain/planRecords.ts';
import type { Occurrence, TargetEvaluation } from '../domain/targetEvaluation.ts';
import type { TargetStatus } from '../domain/targetStatus.ts';
import type { Verdict } from '../domain/targetVerdict.ts';
import type { Words } from '../i18n/words.ts';
import { dateText } from './dateText.ts';

/** A sign for each status; the word always stands beside it. */
export const statusSymbols: Readonly<Record<TargetStatus, string>> = {
  met: '✓',
  missed: '✕',
  conflict: '⇄',
  insufficient: '?',
  notDue: '…',
  noNumericTarget: '–',
};

/** Sign and word of a status. */
export const statusText = ({ t }: Words, status: TargetStatus): string =>
  `${statusSymbols[status]} ${t(`targets.status.${status}`)}`;

/** Two decimals, or as many as tell a small number from nothing. */
const numberText = ({ format }: Words, value: number): string => {
  if (Number.isInteger(value)) return format.points(value, 0);
  return format.points(value, Math.abs(value) < 0.005 ? 4 : 2);
};

/** `91,72 %`, in English `91.72%`. */
const percentText = (words: Words, value: number): string =>
  `${numberText(words, value)}${words.language === 'vi' ? '\u00a0%' : '%'}`;

/** A figure of a metric as people write it. */
export function metricValueText(words: Words, metric: MetricRecord, value: number | null): string {
  const { t } = words;
  if (value === null) return t('targets.value.none');
  switch (metric.valueKind) {
    case 'percent':
      return percentText(words, value);
    case 'points':
      return words.format.points(value);
    case 'count':
      return words.format.count(value);
    case 'boolean':
      return t(value >= 1 ? 'targets.value.yes' : 'targets.value.no');
    case 'date': {
      const day = dayOfNumber(value);
      return day === null ? t('targets.value.none') : dateText(words, day);
    }
  }
}

/** What the verdict holds against the bound. */
export function verdictValueText(
  words: Words,
  { target }: TargetEvaluation,
  metric: MetricRecord,
  verdict: Verdict,
): string {
  if (target.aggregate !== 'shareOfUnits' || verdict.value === null)
    return metricValueText(words, metric, verdict.value);
  return words.t('targets.value.units', {
    count: words.format.count(verdict.value),
    all: words.format.count(verdict.unitsOf),
  });
}

/** The target's own number with its unit. */
function numberOfTarget(words: Words, { value, unit }: TargetRecord): string {
  const { t } = words;
  if (value === null) return '';
  const text = numberText(words, value);
  if (unit === 'percentagePoints') return t('targets.value.percentagePoints', { value: text });
  if (unit === 'points') return t('targets.amount.points', { value: text });
  return unit === 'count' ? text : percentText(words, value);
}

/** What must be reached, in words: the target's limit, for one due date where that matters. */
export function boundText(words: Words, target: TargetRecord, deciding: Occurrence | null): string {
  const { t } = words;
  const value = numberOfTarget(words, target);
  if (target.aggregate === 'shareOfUnits') {
    const verdict = deciding?.verdict ?? null;
    const share = percentText(words, target.value ?? 100);
    if (verdict === null || verdict.bound === null) return t('targets.bound.share', { share });
    return t('targets.bound.units', { needed: verdict.bound, all: verdict.unitsOf, share });
  }
  switch (target.comparator) {
    case 'atLeast':
    case 'above':
    case 'atMost':
    case 'below':
    case 'equal':
      return t(`targets.bound.${target.comparator}`, { value });
    case 'changeAtLeast':
    case 'ratioAtLeast':
      return t('targets.bound.change', { value, year: target.baselineYear ?? '' });
    case 'bandAtLeast':
      return t('targets.bound.band', { band: target.bandLabel });
    case 'countPerPeriodAtLeast':
      return t('targets.bound.perPeriod', { value, period: t(`targets.period.${target.frequency}`) });
    case 'by':
    case 'before':
      return deciding === null
        ? t(`targets.comparator.${target.comparator}`)
        : t('targets.bound.by', { day: dateText(words, deciding.due.lastDay) });
    case 'in':
      return deciding === null
        ? t('targets.comparator.in')
        : t('targets.bound.in', {
            from: dateText(words, deciding.due.firstDay ?? deciding.due.lastDay),
            to: dateText(words, deciding.due.lastDay),
          });
    case 'boolean':
      return t('targets.bound.yes');
    case 'increase':
      return t('targets.bound.rise');
  }
}

function amountText(words: Words, target: TargetRecord, metric: MetricRecord, distance: number): string {
  const { t } = words;
  const value = numberText(words, Math.abs(distance));
  if (target.aggregate === 'shareOfUnits') return t('targets.amount.units', { value });
  if (target.unit === 'band') return t('targets.distance.bands', { count: Math.abs(distance) });
  if (metric.valueKind === 'percent') return t('targets.amount.pp', { value });
  return metric.valueKind === 'points'
    ? t('targets.amount.points', { value })
    : t('targets.amount.count', { value });
}

/** How far a value lies from its limit, in words: `thiếu 0,28 điểm phần trăm`, `chậm 5 ngày`. Empty where there is no distance. */
export function distanceText(
  words: Words,
  target: TargetRecord,
  metric: MetricRecord,
  distance: number | null,
  isMet: boolean,
): string {
  const { t } = words;
  if (distance === null || target.comparator === 'boolean') return '';
  if (metric.valueKind === 'date' && target.aggregate !== 'shareOfUnits') {
    const count = words.format.count(Math.abs(distance));
    if (distance < 0) return t('targets.distance.late', { count });
    return distance === 0 ? t('targets.distance.onTime') : t('targets.distance.early', { count });
  }
  const amount = amountText(words, target, metric, distance);
  if (Math.abs(distance) < 1e-9) return t(isMet ? 'targets.distance.exact' : 'targets.distance.notBeyond');
  if (target.comparator === 'atMost' || target.comparator === 'below')
    return t(distance < 0 ? 'targets.distance.exceeds' : 'targets.distance.below', { amount });
  return t(distance < 0 ? 'targets.distance.short' : 'targets.distance.over', { amount });
}

/** Name of a due date's period: `Năm 2021`, `Quý III/2021`, `Tháng 7/2022`. */
export function periodText({ t }: Words, { due: { year, period } }: Occurrence): string {
  const roman = ['I', 'II', 'III', 'IV'];
  if (period.startsWith('Q'))
    return t('targets.period.quarter', { quarter: roman[Number(period.slice(1)) - 1] ?? '', year });
  if (period.startsWith('M')) return t('targets.period.month', { month: Number(period.slice(1)), year });
  return t('targets.period.year', { year });
}
