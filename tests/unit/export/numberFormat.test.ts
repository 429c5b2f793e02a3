import { describe, expect, test } from 'vitest';
import { createWords } from '../../../src/i18n/createWords.ts';
import { numberFormat } from '../../../src/export/numberFormat.ts';

describe(numberFormat, () => {
  test.each([
    [45.5512, '45,55', '0.00'],
    [0.12, '▲ +0,12', '+0.00;-0.00;0.00'],
    [-0.95, '▼ \u22120,95', '+0.00;-0.00;0.00'],
    [-0.95, '\u22120,95', '0.00'],
    [0, '= 0,00', '+0.00;-0.00;0.00'],
    [0.004, '0,00', '0.00'],
    [6, '6/61', '0"/61"'],
    [12, '12/3.321', '0"/3.321"'],
    [2024, '2024', '0'],
    [1234, '1.234', '#,##0'],
    [1234.5, '1.234,5', '#,##0.0'],
    [0.713, '71,3\u00a0%', '0.0%'],
    [71.3, '71,3\u00a0%', '0.0"%"'],
    [1.005, '1,01', '0.00'],
    [3, '▲ +3', '+0;-0;0'],
  ])('%d printed as %s', (value, text, format) => {
    expect(numberFormat({ value, text })).toBe(format);
  });

  test('a text that says more than its number has no format; nor has one that is no number', () => {
    expect(numberFormat({ value: 4, text: '4 (đồng hạng)' })).toBeNull();
    expect(numberFormat({ value: 7, text: '45,55' })).toBeNull();
    expect(numberFormat({ value: null, text: 'chưa công bố' })).toBeNull();
    expect(numberFormat({ value: '12', text: '12' })).toBeNull();
  });

  test('follows the numbers of both languages', () => {
    for (const language of ['vi', 'en'] as const) {
      const { format } = createWords(language);
      expect(numberFormat({ value: 1234.567, text: format.points(1234.567) })).toBe('#,##0.00');
      expect(numberFormat({ value: 0.7134, text: format.percent(0.7134) })).toBe('0.0%');
      expect(numberFormat({ value: -2.5, text: format.change(-2.5) })).toBe('+0.00;-0.00;0.00');
    }
  });
});
