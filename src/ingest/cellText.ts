import type { NumberStyle } from './workbookStyles.ts';

/** Spreadsheets show so many digits; what stands behind them is noise of binary arithmetic. */
const significantDigits = 15;

const plainNumber = new Intl.NumberFormat('en-US', {
  useGrouping: false,
  maximumSignificantDigits: significantDigits,
});

/** A number as digits with a decimal point: `0.1 + 0.2` is `0.3`, `1E-7` is `0.0000001`. */
export function numberText(value: number): string {
  const rounded = Number(value.toPrecision(significantDigits));
  const text = String(rounded);
  return text.includes('e') ? plainNumber.format(rounded) : text;
}

/** A number as its format shows it: 0,865 as `86.5%`, 123 as `00123`. */
export function styledNumberText(value: number, style: NumberStyle): string {
  if (style === 'percent') return `${numberText(Number((value * 100).toPrecision(significantDigits)))}%`;
  const text = numberText(value);
  return Number.isInteger(value) && value >= 0 ? text.padStart(style, '0') : text;
}

/** A day as ISO, with the time when there is one. */
export function dateText(date: Date): string {
  if (Number.isNaN(date.getTime())) return '';
  const iso = new Date(Math.round(date.getTime() / 1000) * 1000).toISOString().slice(0, 19);
  return iso.endsWith('T00:00:00') ? iso.slice(0, 10) : iso;
}
