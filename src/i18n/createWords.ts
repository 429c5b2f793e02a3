import { createFormatters } from './formatters.ts';
import { createI18n } from './createI18n.ts';
import { messageFiller } from './messageFiller.ts';
import type { MessageFiller } from './messageFiller.ts';
import type { MessageKey } from './messages.ts';
import type { Language, Translate, Words } from './words.ts';

const build = (language: Language): Words => {
  const instance = createI18n(language);
  const fixed = instance.getFixedT(language);
  const fillers = new Map<MessageKey, MessageFiller | null>();
  const fillerOf = (key: MessageKey): MessageFiller | null => {
    const known = fillers.get(key);
    if (known !== undefined) return known;
    const message: unknown = instance.getResource(language, 'translation', key);
    // Not remembered: its words may still be on their way.
    if (typeof message !== 'string') return null;
    const filler = messageFiller(message);
    fillers.set(key, filler);
    return filler;
  };
  const t: Translate = (key, params) =>
    // A count chooses between forms of the message.
    (params?.['count'] === undefined ? fillerOf(key)?.(params) : null) ?? fixed(key, { ...params });
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
