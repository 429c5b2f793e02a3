import { describe, expect, test } from 'vitest';
import { createWords } from '../../../src/i18n/createWords.ts';
import type { MessageKey } from '../../../src/i18n/messages.ts';

describe(createWords, () => {
  const { t } = createWords('vi');

  test('speaks the language asked for, at once', () => {
    expect(t('common.nav.ranking')).toBe('Xếp hạng');
    expect(createWords('en').t('common.nav.ranking')).toBe('Ranking');
  });

  test('fills parameters as they are, without escaping or nesting', () => {
    const name = `<b>A & B</b> $t(common.close) {{name}} $& $1`;
    expect(t('common.pin.toggle', { name })).toBe(`Ghim ${name}`);
    expect(t('common.pin.limit', { max: 0 })).toContain('tối đa 0 đơn vị');
  });

  test('throws on an unknown key and on a forgotten parameter', () => {
    expect(() => t('common.nothing' as MessageKey)).toThrow('common.nothing');
    expect(() => t('common.pin.toggle')).toThrow('{{name}}');
  });

  test('one object a language', () => {
    expect(createWords('vi')).toBe(createWords('vi'));
    expect(createWords('vi').language).toBe('vi');
  });
});
