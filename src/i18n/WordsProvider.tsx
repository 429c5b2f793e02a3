import type { ReactNode } from 'react';
import { I18nextProvider } from 'react-i18next';
import { createI18n } from './createI18n.ts';
import type { Language } from './words.ts';

interface WordsProviderProps {
  readonly language: Language;
  readonly children: ReactNode;
}

/** Gives everything below it the words of one language; a new `language` re-renders the screen at once. */
export const WordsProvider = ({ language, children }: WordsProviderProps) => (
  <I18nextProvider i18n={createI18n(language)}>{children}</I18nextProvider>
);
