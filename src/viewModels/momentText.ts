import type { Language, Words } from '../i18n/words.ts';

const formats: Readonly<Record<Language, Intl.DateTimeFormat>> = {
  vi: new Intl.DateTimeFormat('vi-VN', {
    day: '2-digit',
    month: '2-digit',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
  }),
  en: new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short' }),
};

/** An ISO time in the reader's language and time zone, e.g. `14:05 22/11/2026`. Anything else is returned as it is. */
export function momentText({ language }: Pick<Words, 'language'>, isoTime: string): string {
  const time = Date.parse(isoTime);
  return Number.isNaN(time) ? isoTime : formats[language].format(time);
}
