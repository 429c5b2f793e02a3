import type { MessageKey } from './messages.ts';

export type Language = 'vi' | 'en';

/** Looks a message up and fills its `{{names}}`. */
export type Translate = (key: MessageKey, params?: Readonly<Record<string, string | number>>) => string;

/** Number formats of one language. All take full precision and round only for display. */
export interface Formatters {
  /** `45,55`; `decimals` defaults to 2. */
  readonly points: (value: number, decimals?: number) => string;
  /** `+0,12` or `−0,95` (U+2212), `0,00` unsigned. */
  readonly signed: (value: number, decimals?: number) => string;
  /** `▲ +0,12`, `▼ −0,95`, `= 0,00`. */
  readonly change: (value: number, decimals?: number) => string;
  /** `71,3 %` from a ratio 0–1. */
  readonly percent: (ratio: number, decimals?: number) => string;
  /** `6/61`. */
  readonly rank: (rank: number, n: number) => string;
  /** `1.234`. */
  readonly count: (value: number) => string;
  /** Names joined as a list: `Vĩnh Phúc, Tiền Giang`. */
  readonly list: (names: readonly string[]) => string;
}

/** Everything a view model or chart needs to speak: passed as an argument, never imported. */
export interface Words {
  readonly language: Language;
  readonly t: Translate;
  readonly format: Formatters;
}
