import { dayBefore, isIsoDay, isoDay, lastDayOfMonth } from './isoDay.ts';

/** When a target falls due, before it is laid out over the years of its plan. */
export type Deadline = { readonly isStrict: boolean } & (
  | { readonly kind: 'day'; readonly day: string }
  | { readonly kind: 'month'; readonly year: number; readonly month: number }
  | { readonly kind: 'yearly'; readonly month: number; readonly day: number }
  /** A day of the last month of every quarter. */
  | { readonly kind: 'quarterly'; readonly day: number }
  | { readonly kind: 'quarters'; readonly year: number; readonly from: number; readonly to: number }
);

/**
 * Reads a deadline: `2021-06-30` a day, `2021-02` within a month, `--06-05` every year, `Q-05` the 5th of the last
 * month of every quarter, `2022-Q2/2022-Q3` within these quarters. `<` before it means strictly before that day.
 * Null when it is none of these.
 */
export function parseDeadline(text: string): Deadline | null {
  const isStrict = text.startsWith('<');
  const body = isStrict ? text.slice(1) : text;
  if (isIsoDay(body)) return { kind: 'day', isStrict, day: body };
  const month = /^(\d{4})-(\d{2})$/u.exec(body);
  if (month !== null)
    return (
      inRange(Number(month[2]), 12) && {
        kind: 'month',
        isStrict,
        year: Number(month[1]),
        month: Number(month[2]),
      }
    );
  const yearly = /^--(\d{2}-\d{2})$/u.exec(body)?.[1];
  if (yearly !== undefined) {
    if (!isIsoDay(`2023-${yearly}`)) return null;
    return { kind: 'yearly', isStrict, month: Number(yearly.slice(0, 2)), day: Number(yearly.slice(3)) };
  }
  const quarterly = /^Q-(\d{2})$/u.exec(body)?.[1];
  if (quarterly !== undefined)
    return inRange(Number(quarterly), 30) && { kind: 'quarterly', isStrict, day: Number(quarterly) };
  return quartersOf(body, isStrict);
}

const inRange = (value: number, largest: number): null | true =>
  value >= 1 && value <= largest ? true : null;

function quartersOf(body: string, isStrict: boolean): Deadline | null {
  const found = /^(\d{4})-Q([1-4])\/(\d{4})-Q([1-4])$/u.exec(body);
  if (found === null || found[1] !== found[3]) return null;
  const [from, to] = [Number(found[2]), Number(found[4])];
  return from <= to ? { kind: 'quarters', isStrict, year: Number(found[1]), from, to } : null;
}

/** The days within which a deadline is kept in one year and quarter: `firstDay` null is any day before. */
export interface Window {
  readonly firstDay: string | null;
  readonly lastDay: string;
}

/** The window of a deadline in a year, and in a quarter (1–4) where it recurs by quarter. Null when the deadline lies in another year. */
export function windowOf(deadline: Deadline, year: number, quarter: number): Window | null {
  const last = lastDayOf(deadline, year, quarter);
  if (last === null) return null;
  const firstDay = deadline.kind === 'quarters' ? isoDay(year, 3 * deadline.from - 2, 1) : null;
  return { firstDay, lastDay: deadline.isStrict ? dayBefore(last) : last };
}

function lastDayOf(deadline: Deadline, year: number, quarter: number): string | null {
  switch (deadline.kind) {
    case 'day':
      return deadline.day.startsWith(`${year}-`) ? deadline.day : null;
    case 'month':
      return deadline.year === year ? lastDayOfMonth(year, deadline.month) : null;
    case 'yearly':
      return isoDay(year, deadline.month, deadline.day);
    case 'quarterly':
      return isoDay(year, 3 * quarter, deadline.day);
    case 'quarters':
      return deadline.year === year ? lastDayOfMonth(year, 3 * deadline.to) : null;
  }
}
