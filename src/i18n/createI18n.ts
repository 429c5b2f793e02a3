import { createInstance } from 'i18next';
import type { i18n } from 'i18next';
import { en } from './en.ts';
import { vi } from './vi.ts';
import type { Language } from './words.ts';

const failOnMistakes = import.meta.env.DEV;

const missingKey = (key: string): string => {
  if (failOnMistakes) throw new Error(`No message "${key}"`);
  return key;
};

const missingParameter = (text: string, match: RegExpExecArray): string => {
  if (failOnMistakes) throw new Error(`Message "${text}" needs the parameter ${match[0]}`);
  return '';
};

const create = (language: Language): i18n => {
  const instance = createInstance();
  void instance.init({
    lng: language,
    fallbackLng: false,
    resources: { vi: { translation: vi }, en: { translation: en } },
    initAsync: false,
    nsSeparator: false,
    returnNull: false,
    // React escapes text; values are never interpolated or nested again.
    interpolation: { escapeValue: false, skipOnVariables: true },
    parseMissingKeyHandler: missingKey,
    missingInterpolationHandler: missingParameter,
    react: { useSuspense: false },
  });
  return instance;
};

const memo = new Map<Language, i18n>();

/** The i18next instance of a language, ready at once. One instance a language, so switching never waits. */
export const createI18n = (language: Language): i18n => {
  const known = memo.get(language);
  if (known !== undefined) return known;
  const created = create(language);
  memo.set(language, created);
  return created;
};
