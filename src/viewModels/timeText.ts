import type { Words } from '../i18n/words.ts';

const formats = {
  vi: new Intl.DateTimeFormat('vi-VN', { dateStyle: 'short', timeStyle: 'short' }),
  en: new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short' }),
} as const;

/** An ISO time on the reader's clock; anything else is returned as it is. */
export function timeText({ language }: Words, isoTime: string): string {
  const time = new Date(isoTime);
  return Number.isNaN(time.getTime()) ? isoTime : formats[language].format(time);
}
