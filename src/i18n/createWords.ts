import { createFormatters } from './formatters.ts';
import { createI18n } from './createI18n.ts';
import type { Language, Translate, Words } from './words.ts';

const build = (language: Language): Words => {
  const fixed = createI18n(language).getFixedT(language);
  const t: Translate = (key, params) => fixed(key, { ...params });
  return { language, t, format: createFormatters(language) };
};

const memo = new Map<Language, Words>();

/** Messages and number formats of a language; the same object every time. Throws on an unknown key in development. */
export const createWords = (language: Language): Words => {
  const known = memo.get(language);
  if (known !== undefined) return known;
  const created = build(language);
  memo.set(language, created);
  return created;
};
