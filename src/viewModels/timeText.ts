import type { Words } from '../i18n/words.ts';

const formats = {
  vi: new Intl.DateTimeFormat('vi-VN', {
    day: '2-digit',
    month: '2-digit',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
  }),
  en: new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short' }),
} as const;

/** An ISO time on the reader's clock, e.g. `14:05 22/11/2026`; anything else is returned as it is. */
export function timeText({ language }: Words, isoTime: string): string {
  const time = new Date(isoTime);
  return Number.isNaN(time.getTime()) ? isoTime : formats[language].format(time);
}
