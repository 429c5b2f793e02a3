import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createFormatters } from '../../../src/i18n/formatters.ts';

const vi = createFormatters('vi');
const en = createFormatters('en');

describe(createFormatters, () => {
  test('points have a decimal comma, two decimals unless told', () => {
    expect(vi.points(87.92)).toBe('87,92');
    expect(vi.points(7)).toBe('7,00');
    expect(vi.points(45.5482, 4)).toBe('45,5482');
    expect(vi.points(1234.5, 1)).toBe('1.234,5');
    expect(en.points(87.92)).toBe('87.92');
  });

  test('a rounded zero has no sign', () => {
    expect(vi.points(-0.001)).toBe('0,00');
    expect(vi.points(-0)).toBe('0,00');
    expect(vi.signed(-0.004)).toBe('0,00');
    expect(vi.signed(0.004)).toBe('0,00');
    expect(vi.signed(0)).toBe('0,00');
    expect(vi.change(-0.004)).toBe('= 0,00');
    expect(vi.percent(-0.0001)).toBe('0,0\u00a0%');
  });

  test('signed numbers carry + or U+2212', () => {
    expect(vi.signed(0.12)).toBe('+0,12');
    expect(vi.signed(-0.95)).toBe('\u22120,95');
    expect(vi.points(-0.95)).toBe('\u22120,95');
    expect(en.signed(-0.95)).toBe('\u22120.95');
    expect(vi.signed(57, 0)).toBe('+57');
  });

  test('a change says its direction without colour', () => {
    expect(vi.change(0.12)).toBe('▲ +0,12');
    expect(vi.change(-0.95)).toBe('▼ \u22120,95');
    expect(vi.change(0)).toBe('= 0,00');
    expect(en.change(-0.954, 1)).toBe('▼ \u22121.0');
  });

  test('percentages come from a ratio', () => {
    expect(vi.percent(0.713)).toBe('71,3\u00a0%');
    expect(vi.percent(1, 0)).toBe('100\u00a0%');
    expect(vi.percent(-0.05)).toBe('\u22125,0\u00a0%');
    expect(en.percent(0.713)).toBe('71.3%');
  });

  test('ranks, counts and lists', () => {
    expect(vi.rank(6, 61)).toBe('6/61');
    expect(vi.rank(12, 3321)).toBe('12/3.321');
    expect(vi.count(10571)).toBe('10.571');
    expect(en.count(10571)).toBe('10,571');
    expect(vi.list(['Vĩnh Phúc', 'Tiền Giang'])).toBe('Vĩnh Phúc, Tiền Giang');
  });

  test('a number that is not finite never prints as NaN', () => {
    expect([vi.points(Number.NaN), vi.change(Infinity), vi.percent(Number.NaN)]).toEqual(['—', '—', '—']);
  });

  test.each([
    ['vi', 'vi-VN'],
    ['en', 'en-GB'],
  ] as const)('digits are those of Intl, %s', (language, locale) => {
    const formatters = createFormatters(language);
    const printed = (value: number, options: Intl.NumberFormatOptions): string =>
      new Intl.NumberFormat(locale, options).format(value).replace('-', '\u2212');
    const number = fc.oneof(
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      fc.double({ min: -2000, max: 2000, noNaN: true }),
      // Halves at the last printed digit, on either side in binary.
      fc.integer({ min: -200_000, max: 200_000 }).map((thousandths) => thousandths / 1000),
    );
    fc.assert(
      fc.property(number, fc.integer({ min: 0, max: 4 }), (value, decimals) => {
        const digits = { minimumFractionDigits: decimals, maximumFractionDigits: decimals };
        expect(formatters.points(value, decimals)).toBe(
          printed(value, { ...digits, signDisplay: 'negative' }),
        );
        expect(formatters.signed(value, decimals)).toBe(
          printed(value, { ...digits, signDisplay: 'exceptZero' }),
        );
        const percent = printed(value, { ...digits, style: 'percent', signDisplay: 'negative' });
        expect(formatters.percent(value, decimals)).toBe(
          language === 'vi' ? percent.replace('%', '\u00a0%') : percent,
        );
      }),
      { numRuns: 2000 },
    );
  });

  test('one object a language', () => {
    expect(createFormatters('vi')).toBe(vi);
    expect(en).not.toBe(vi);
  });
});
