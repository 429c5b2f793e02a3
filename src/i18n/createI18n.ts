import { createInstance } from 'i18next';
import type { i18n } from 'i18next';
import type { Shape } from './shape.ts';
import { vi } from './vi.ts';
import type { Language } from './words.ts';

const failOnMistakes = import.meta.env.DEV;

/** Messages that are there; Vietnamese always is, English is fetched when somebody reads it. */
const messages = new Map<Language, Shape<typeof vi>>([['vi', vi]]);

const missingKey = (key: string): string => {
  if (failOnMistakes) throw new Error(`No message "${key}"`);
  return key;
};

const missingParameter = (text: string, match: RegExpExecArray): string => {
  if (failOnMistakes) throw new Error(`Message "${text}" needs the parameter ${match[0]}`);
  return '';
};

const create = (language: Language): i18n => {
  const translation = messages.get(language);
  if (translation === undefined) throw new Error(`The messages of "${language}" are not loaded`);
  const instance = createInstance();
  void instance.init({
    lng: language,
    fallbackLng: false,
    resources: { [language]: { translation } },
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

/** The i18next instance of a language whose messages are loaded. One instance a language, so switching back never waits. */
export const createI18n = (language: Language): i18n => {
  const known = memo.get(language);
  if (known !== undefined) return known;
  const created = create(language);
  memo.set(language, created);
  return created;
};

const loading = new Map<Language, Promise<void>>();

const load = async (): Promise<void> => {
  try {
    messages.set('en', (await import('./en.ts')).en);
  } catch {
    // Vietnamese words are better than no page at all.
    messages.set('en', vi);
  }
};

/** Fetches the messages of a language; null when they are there. */
export function loadLanguage(language: Language): Promise<void> | null {
  if (messages.has(language)) return null;
  const known = loading.get(language) ?? load();
  loading.set(language, known);
  return known;
}
