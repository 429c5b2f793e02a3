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

/** Decimal and thousands signs of a language, as Intl writes them. */
const signs: Readonly<Record<Language, readonly [decimal: string, thousands: string]>> = {
  vi: [',', '.'],
  en: ['.', ','],
};

/** Closer to a half than this, digits depend on the decimal form of the number, which Intl goes by. */
const nearHalf = 1e-6;

/** Above this, last digits and all, a double no longer tells how near a half it is. */
const largestShifted = 1e9;

/**
 * The digits Intl gives, several times faster: tables of thousands of units print tens of thousands of numbers.
 * Null where only Intl is exact.
 */
function plainDigits(language: Language, style: Style, value: number, decimals: number): string | null {
  const scaled = style === 'percent' ? Math.abs(value) * 100 : Math.abs(value);
  const shifted = scaled * 10 ** decimals;
  if (shifted >= largestShifted || Math.abs(shifted - Math.floor(shifted) - 0.5) < nearHalf) return null;
  const [whole = '', fraction = ''] = scaled.toFixed(decimals).split('.');
  const [decimal, thousands] = signs[language];
  const grouped = whole.length < 4 ? whole : whole.replace(/\B(?=(?:\d{3})+$)/gu, thousands);
  return fraction === '' ? grouped : `${grouped}${decimal}${fraction}`;
}

const hasDigit = /[1-9]/u;

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
  const print = (style: Style, value: number, decimals: number): string => {
    if (!Number.isFinite(value)) return notANumber;
    const digits = plainDigits(language, style, value, decimals);
    if (digits === null) return numberFormat(style, decimals).format(value).replace('-', minus);
    // Both sign rules look at the rounded value, so −0,004 prints as 0,00.
    const rounded = hasDigit.test(digits) ? value : 0;
    const sign = rounded < 0 ? minus : style === 'signed' && rounded > 0 ? '+' : '';
    return `${sign}${digits}${style === 'percent' ? '%' : ''}`;
  };

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
