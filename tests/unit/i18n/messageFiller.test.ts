import { describe, expect, test } from 'vitest';
import { createI18n } from '../../../src/i18n/createI18n.ts';
import { createWords } from '../../../src/i18n/createWords.ts';
import { messageFiller } from '../../../src/i18n/messageFiller.ts';
import type { MessageKey } from '../../../src/i18n/messages.ts';
import { vi as vietnamese } from '../../../src/i18n/vi.ts';
import { leavesOf } from './leaves.ts';

describe(messageFiller, () => {
  test('fills every name, as often as it stands there, with the value as it is', () => {
    const fill = messageFiller('{{a}} và {{ b }}, lại {{a}}');
    expect(fill?.({ a: '{{b}} $&', b: 0 })).toBe('{{b}} $& và 0, lại {{b}} $&');
    expect(fill?.({ a: '' })).toBeNull();
    expect(messageFiller('không tham số')?.(undefined)).toBe('không tham số');
  });

  test('leaves nesting and formats to the library', () => {
    expect(messageFiller('xem $t(common.close)')).toBeNull();
    expect(messageFiller('{{n, number}} đơn vị')).toBeNull();
  });

  test('says every message as the library does', () => {
    const { t } = createWords('vi');
    const fixed = createI18n('vi').getFixedT('vi');
    const all = leavesOf(vietnamese);
    expect(all.length).toBeGreaterThan(500);
    for (const [key, message] of all) {
      const names = [...message.matchAll(/\{\{([^{}]*)\}\}/g)].flatMap(([, name = '']) => name.trim());
      const params = Object.fromEntries(names.map((name, place) => [name, place === 0 ? 12.5 : `<${name}>`]));
      expect(t(key as MessageKey, params), key).toBe(fixed(key, { ...params }));
    }
  });
});
