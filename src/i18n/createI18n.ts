import { createInstance } from 'i18next';
import type { i18n } from 'i18next';
import { earlyVi } from './earlyVi.ts';
import type { Language } from './words.ts';

const failOnMistakes = import.meta.env.DEV;

/** Messages that are there: of Vietnamese those of the first screen at least; English is fetched when somebody reads it. */
const messages = new Map<Language, object>([['vi', earlyVi]]);
const instances = new Map<Language, i18n>();

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

/** The i18next instance of a language whose messages are loaded. One instance a language, so switching back never waits. */
export const createI18n = (language: Language): i18n => {
  const known = instances.get(language);
  if (known !== undefined) return known;
  const created = create(language);
  instances.set(language, created);
  return created;
};

const fetchLateWords = async (): Promise<void> => {
  const { lateVi } = await import('./lateVi.ts');
  messages.set('vi', { ...earlyVi, ...lateVi });
  instances.get('vi')?.addResourceBundle('vi', 'translation', lateVi, true, true);
};

const fetchEnglish = async (): Promise<void> => {
  try {
    messages.set('en', (await import('./en.ts')).en);
  } catch {
    // Vietnamese words are better than no page at all.
    await loadLateWords();
    messages.set('en', messages.get('vi') ?? earlyVi);
  }
};

let lateWords: Promise<void> | null = null;

/** Fetches the words that the first screen does not need; whoever fetches another screen waits for them. */
export const loadLateWords = (): Promise<void> => (lateWords ??= fetchLateWords());

let english: Promise<void> | null = null;

/** Fetches the messages of a language; null when they are there. */
export const loadLanguage = (language: Language): Promise<void> | null =>
  messages.has(language) ? null : (english ??= fetchEnglish());
