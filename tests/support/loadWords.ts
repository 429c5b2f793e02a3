import { loadLanguage, loadLateWords } from '../../src/i18n/createI18n.ts';

// Tests speak without waiting; the app fetches what the first screen does not need.
await Promise.all([loadLateWords(), loadLanguage('en')]);
