import { languages, themes } from './selection.ts';
import type { Language, Theme } from './selection.ts';

/** What a reader chose on this machine; null when never chosen. A link's own choice wins. */
export interface Preferences {
  readonly language: Language | null;
  readonly theme: Theme | null;
}

type Store = Pick<Storage, 'getItem' | 'setItem'>;

const keys = { language: 'cchc.language', theme: 'cchc.theme' } as const;

/** The browser's storage, or null where it is refused (private window, policy). */
export const browserStore = (): Storage | null => {
  try {
    return window.localStorage;
  } catch {
    return null;
  }
};

const read = <Value extends string>(
  store: Store | null,
  key: string,
  values: readonly Value[],
): Value | null => {
  try {
    const text = store?.getItem(key) ?? null;
    return values.find((value) => value === text) ?? null;
  } catch {
    return null;
  }
};

/** The stored preferences; anything unreadable or unknown is null. */
export const readPreferences = (store: Store | null = browserStore()): Preferences => ({
  language: read(store, keys.language, languages),
  theme: read(store, keys.theme, themes),
});

/** Stores what is not null. A refusal (no storage, quota) is ignored: the link still carries the choice. */
export const writePreferences = (
  preferences: Partial<Preferences>,
  store: Store | null = browserStore(),
): void => {
  try {
    const { language = null, theme = null } = preferences;
    if (language !== null) store?.setItem(keys.language, language);
    if (theme !== null) store?.setItem(keys.theme, theme);
  } catch {
    // Nothing to do: preferences are a convenience.
  }
};
