import type { TableCell } from '../viewModels/tableView.ts';

const rankText = /^\d[\d.,\s\u00a0]*\/(\d[\d.,\s\u00a0]*)$/;
/** A printed number: a sign or arrow, digits with separators, and a percent sign at most. */
const printed = /^[▲▼=]?\s*[-+\u2212]?\d[\d.,\s\u00a0]*%?$/;
const signed = /^[▲▼=]|^\+/;
const mostDecimals = 6;
/** Of the last decimal: what rounding may take away. */
const halfStep = 0.51;

/** How many decimals `digits` has, if it is the number printed; null if it is another one. */
function decimalsOf(digits: string, value: number): number | null {
  const whole = Number(digits);
  if (whole === 0) return value < 1 ? Math.max(0, digits.length - 1) : null;
  for (let decimals = 0; decimals <= mostDecimals; decimals += 1) {
    const step = 10 ** -decimals;
    if (Math.abs(whole * step - value) <= halfStep * step) return decimals;
  }
  return null;
}

const places = (decimals: number): string => (decimals === 0 ? '' : `.${'0'.repeat(decimals)}`);

/**
 * The number format (ECMA-376, 18.8.30) in which a spreadsheet shows a number as the screen does: as many decimals,
 * a sign for changes, `6/61` for ranks. Null where the text is more than the number: the spreadsheet then shows all
 * decimals.
 */
export function numberFormat({ value, text }: TableCell): string | null {
  if (typeof value !== 'number') return null;
  const rank = rankText.exec(text);
  if (rank !== null) return `0"/${(rank[1] ?? '').trim()}"`;
  if (!printed.test(text)) return null;
  const digits = text.replaceAll(/\D/g, '');
  const size = Math.abs(value);
  const isPercent = text.endsWith('%');
  const ofHundred = isPercent ? decimalsOf(digits, 100 * size) : null;
  const decimals = ofHundred ?? decimalsOf(digits, size);
  if (decimals === null) return null;
  // `2024` is a year, `1.234` a count.
  const isGrouped = /\d[.,\s\u00a0]\d{3}(?:\D|$)/.test(text) && size >= 1000;
  const plain = `${isGrouped ? '#,##0' : '0'}${places(decimals)}`;
  const unit = isPercent ? (ofHundred === null ? '"%"' : '%') : '';
  const format = `${plain}${unit}`;
  return signed.test(text) ? `+${format};-${format};${format}` : format;
}
