import { use } from 'react';
import type { ReactNode } from 'react';
import { I18nextProvider } from 'react-i18next';
import { createI18n, loadLanguage } from './createI18n.ts';
import type { Language } from './words.ts';

interface WordsProviderProps {
  readonly language: Language;
  readonly children: ReactNode;
}

/** Gives everything below it the words of one language. Suspends while they are fetched. */
export const WordsProvider = ({ language, children }: WordsProviderProps) => {
  const loading = loadLanguage(language);
  if (loading !== null) use(loading);
  return <I18nextProvider i18n={createI18n(language)}>{children}</I18nextProvider>;
};
