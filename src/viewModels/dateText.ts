import type { Words } from '../i18n/words.ts';

const english = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });

/**
 * An ISO date as documents print it: `01/7/2025` (Nghị định 30/2020/NĐ-CP: days below 10 and months 1 and 2 take a
 * leading zero), in English `1 July 2025`. Anything else is returned as it is.
 */
export function dateText({ language }: Words, isoDate: string): string {
  const [year, month, day] = isoDate.split('-').map(Number);
  if (year === undefined || month === undefined || day === undefined) return isoDate;
  if (language === 'en') return english.format(Date.UTC(year, month - 1, day));
  return `${String(day).padStart(2, '0')}/${month < 3 ? `0${month}` : month}/${year}`;
}
