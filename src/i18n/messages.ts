import type { vi } from './vi.ts';

type LeafKeys<Messages, Prefix extends string = ''> = {
  [Key in keyof Messages & string]: Messages[Key] extends string
    ? `${Prefix}${Key}`
    : LeafKeys<Messages[Key], `${Prefix}${Key}.`>;
}[keyof Messages & string];

/** Dotted path of a Vietnamese message, e.g. `common.year`. Vietnamese is the base language and the type. */
export type MessageKey = LeafKeys<typeof vi>;
