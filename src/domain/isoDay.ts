const dayMs = 86_400_000;
const timeOf = (day: string): number => Date.parse(`${day}T00:00:00Z`);
const isoOf = (time: number): string => new Date(time).toISOString().slice(0, 10);
const two = (value: number): string => String(value).padStart(2, '0');

/** `year-month-day` as ISO text. */
export const isoDay = (year: number, month: number, day: number): string =>
  `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;

/** Whether a text is a day of the calendar, written `2021-06-30`. */
export function isIsoDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/u.test(text)) return false;
  const time = timeOf(text);
  return !Number.isNaN(time) && isoOf(time) === text;
}

/** The day before an ISO day. */
export const dayBefore = (day: string): string => isoOf(timeOf(day) - dayMs);

/** Days from one ISO day to another; negative when `to` is earlier. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((timeOf(to) - timeOf(from)) / dayMs);

/** The last day of a month as ISO text. */
export const lastDayOfMonth = (year: number, month: number): string => isoOf(Date.UTC(year, month, 0));

/** A day written as the whole number yyyymmdd, as figures of dates are; null when it is none. */
export function dayOfNumber(value: number): string | null {
  const text = String(value);
  if (!/^\d{8}$/u.test(text)) return null;
  const day = `${text.slice(0, 4)}-${text.slice(4, 6)}-${text.slice(6)}`;
  return isIsoDay(day) ? day : null;
}
