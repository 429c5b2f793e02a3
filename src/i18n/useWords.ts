import { useTranslation } from 'react-i18next';
import { createWords } from './createWords.ts';
import type { Words } from './words.ts';

/** The words of the nearest `WordsProvider`; Vietnamese without one. */
export const useWords = (): Words => createWords(useTranslation().i18n.language === 'en' ? 'en' : 'vi');
