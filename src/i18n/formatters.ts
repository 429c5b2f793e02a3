import type { Formatters, Language } from './words.ts';

const locales: Readonly<Record<Language, string>> = { vi: 'vi-VN', en: 'en-GB' };
const minus = '\u2212';
const noBreakSpace = '\u00a0';
/** Shown for a number that is not finite, so that `NaN` never reaches a screen. */
const notANumber = '—';

type Style = 'plain' | 'signed' | 'percent';

const intlOptions = (style: Style, decimals: number): Intl.NumberFormatOptions => ({
  minimumFractionDigits: decimals,
  maximumFractionDigits: decimals,
  // Both sign rules look at the rounded value, so −0,004 prints as 0,00.
  signDisplay: style === 'signed' ? 'exceptZero' : 'negative',
  style: style === 'percent' ? 'percent' : 'decimal',
});

const build = (language: Language): Formatters => {
  const numberFormats = new Map<string, Intl.NumberFormat>();
  const numberFormat = (style: Style, decimals: number): Intl.NumberFormat => {
    const key = `${style}${decimals}`;
    const known = numberFormats.get(key);
    if (known !== undefined) return known;
    const created = new Intl.NumberFormat(locales[language], intlOptions(style, decimals));
    numberFormats.set(key, created);
    return created;
  };
  const print = (style: Style, value: number, decimals: number): string =>
    Number.isFinite(value) ? numberFormat(style, decimals).format(value).replace('-', minus) : notANumber;

  const signed = (value: number, decimals = 2): string => print('signed', value, decimals);
  const count = (value: number): string => print('plain', value, 0);
  return {
    points: (value, decimals = 2) => print('plain', value, decimals),
    signed,
    change: (value, decimals = 2) => {
      const text = signed(value, decimals);
      if (text === notANumber) return text;
      if (text.startsWith('+')) return `▲ ${text}`;
      return text.startsWith(minus) ? `▼ ${text}` : `= ${text}`;
    },
    percent: (ratio, decimals = 1) => {
      const text = print('percent', ratio, decimals);
      return language === 'vi' ? text.replace('%', `${noBreakSpace}%`) : text;
    },
    rank: (rank, n) => `${count(rank)}/${count(n)}`,
    count,
    list: (names) => names.join(', '),
  };
};

const memo = new Map<Language, Formatters>();

/** Number formats of a language, built once: `87,92` and U+2212 minus in both, space before `%` in Vietnamese. */
export const createFormatters = (language: Language): Formatters => {
  const known = memo.get(language);
  if (known !== undefined) return known;
  const created = build(language);
  memo.set(language, created);
  return created;
};
