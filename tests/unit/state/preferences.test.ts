import { describe, expect, test } from 'vitest';
import { browserStore, readPreferences, writePreferences } from '../../../src/state/preferences.ts';

const memoryStore = () => {
  const entries = new Map<string, string>();
  return {
    entries,
    getItem: (key: string) => entries.get(key) ?? null,
    setItem: (key: string, value: string) => void entries.set(key, value),
  };
};

const refuse = () => {
  throw new DOMException('refused', 'SecurityError');
};

describe(readPreferences, () => {
  test('gives back what was written', () => {
    const store = memoryStore();
    expect(readPreferences(store)).toEqual({ language: null, theme: null });
    writePreferences({ theme: 'projector' }, store);
    writePreferences({ language: 'en', theme: null }, store);
    expect(readPreferences(store)).toEqual({ language: 'en', theme: 'projector' });
  });

  test('an unknown word is no preference', () => {
    const store = memoryStore();
    writePreferences({ theme: 'dark' }, store);
    for (const key of store.entries.keys()) store.setItem(key, '__proto__');
    expect(readPreferences(store)).toEqual({ language: null, theme: null });
  });

  test('storage that refuses or is absent never throws', () => {
    const store = { getItem: refuse, setItem: refuse };
    expect(readPreferences(store)).toEqual({ language: null, theme: null });
    expect(() => writePreferences({ theme: 'dark' }, store)).not.toThrow();
    expect(() => writePreferences({ theme: 'dark' }, null)).not.toThrow();
    expect(readPreferences(null)).toEqual({ language: null, theme: null });
  });
});

describe(browserStore, () => {
  test('is null where there is no window', () => {
    expect(browserStore()).toBeNull();
  });
});
