import { lastDayOfMonth } from './isoDay.ts';
import type { MetricPeriod, PlanRecord, TargetRecord } from './planRecords.ts';
import { wholeYear } from './records.ts';
import type { Window } from './targetDeadline.ts';
import { parseDeadline, windowOf } from './targetDeadline.ts';

/** One time a target falls due: the figures of `year` and `period` decide, once `lastDay` is over. */
export interface DueDate extends Window {
  readonly year: number;
  /** `wholeYear`, `Q1`–`Q4` or `M01`–`M12`, as figures are stored. */
  readonly period: string;
}

type Timing = Pick<TargetRecord, 'frequency' | 'firstYear' | 'lastYear' | 'deadline' | 'comparator'>;

const partsOf: Readonly<Record<MetricPeriod, number>> = { year: 1, quarter: 4, month: 12 };

const periodName = (period: MetricPeriod, part: number): string => {
  if (period === 'year') return wholeYear;
  return period === 'quarter' ? `Q${part}` : `M${String(part).padStart(2, '0')}`;
};

/**
 * Every time a target falls due, in order. A target without frequency that runs over several years falls due at the end
 * of the last one. Times that had passed when the plan was signed are left out.
 */
export function dueDates(
  target: Timing,
  { docDate }: Pick<PlanRecord, 'docDate'>,
  period: MetricPeriod,
): readonly DueDate[] {
  const found = parseDeadline(target.deadline);
  const deadline = found === null || target.comparator !== 'before' ? found : { ...found, isStrict: true };
  const isOnce = target.frequency === 'once' && deadline === null && period === 'year';
  const firstYear = isOnce ? target.lastYear : target.firstYear;
  const years = Array.from({ length: target.lastYear - firstYear + 1 }, (_, index) => firstYear + index);
  return years
    .flatMap((year) =>
      Array.from({ length: partsOf[period] }, (_, index): DueDate | null => {
        const part = index + 1;
        const lastMonth = (12 / partsOf[period]) * part;
        const window =
          deadline === null
            ? { firstDay: null, lastDay: lastDayOfMonth(year, lastMonth) }
            : windowOf(deadline, year, Math.ceil(lastMonth / 3));
        return window === null ? null : { ...window, year, period: periodName(period, part) };
      }),
    )
    .filter((due) => due !== null)
    .filter(({ lastDay }) => lastDay >= docDate);
}
