import { linkVersion } from './rawSelection.ts';
import { changeBases, languages, levels, themes } from './selection.ts';
import type { ChangeBasis, Language, Sort, SyntaxReason, Theme } from './selection.ts';
import { isIsoDay } from '../domain/isoDay.ts';
import type { Level } from '../domain/records.ts';
import { isYearPart } from '../domain/yearPart.ts';
import { targetStatuses } from '../domain/targetStatus.ts';
import type { TargetStatus } from '../domain/targetStatus.ts';

/** What one parameter's text says, before it is compared with the data. */
export type Decoded<Value> =
  | { readonly kind: 'valid'; readonly value: Value }
  | { readonly kind: 'invalid'; readonly raw: string; readonly reason: SyntaxReason }
  | { readonly kind: 'missing' };

/** Reads the text of one parameter; null and empty are `missing`. Never throws. */
export type Decode<Value> = (raw: string | null) => Decoded<Value>;

const maxIdentifierLength = 64;
const maxSearchLength = 100;
const maxListLength = 1000;
// Letters and digits first, so that neither markup nor `__proto__` nor `-5` is an identifier.
const identifierPattern = /^[\p{L}\p{N}][\p{L}\p{N}\p{M} ._/-]*$/u;
const controlPattern = /\p{C}/u;

const invalid = (raw: string, reason: SyntaxReason): Decoded<never> => ({ kind: 'invalid', raw, reason });
const valid = <Value>(value: Value): Decoded<Value> => ({ kind: 'valid', value });

const decoder =
  <Value>(maxLength: number, read: (raw: string) => Decoded<Value>): Decode<Value> =>
  (raw) => {
    if (raw === null || raw === '') return { kind: 'missing' };
    return raw.length > maxLength ? invalid(raw, 'tooLong') : read(raw);
  };

const oneOf = <Value extends string>(values: readonly Value[]): Decode<Value> =>
  decoder(maxIdentifierLength, (raw) => {
    const found = values.find((value) => value === raw);
    return found === undefined ? invalid(raw, 'malformed') : valid(found);
  });

/** A code or id: letters, digits, space, `. _ / -`, at most 64 characters. */
export const decodeIdentifier: Decode<string> = decoder(maxIdentifierLength, (raw) =>
  identifierPattern.test(raw) ? valid(raw) : invalid(raw, 'malformed'),
);

/** Four digits; `1e3`, `-5` and `NaN` are not years. */
export const decodeYear: Decode<number> = decoder(maxIdentifierLength, (raw) =>
  /^\d{4}$/.test(raw) ? valid(Number(raw)) : invalid(raw, 'notANumber'),
);

/** A part of a year, `Q2`. */
export const decodePeriod: Decode<string> = decoder(maxIdentifierLength, (raw) =>
  isYearPart(raw) ? valid(raw) : invalid(raw, 'malformed'),
);

export const decodeLevel: Decode<Level> = oneOf(levels);
export const decodeLanguage: Decode<Language> = oneOf(languages);
export const decodeChangeBasis: Decode<ChangeBasis> = oneOf(changeBases);
export const decodeTheme: Decode<Theme> = oneOf(themes);

/** A day of the calendar, `2021-06-30`. */
export const decodeDay: Decode<string> = decoder(maxIdentifierLength, (raw) =>
  isIsoDay(raw) ? valid(raw) : invalid(raw, 'malformed'),
);

export const decodeTargetStatus: Decode<TargetStatus> = oneOf(targetStatuses);

/** `1` or `0`. */
export const decodeFlag: Decode<boolean> = decoder(maxIdentifierLength, (raw) =>
  raw === '1' || raw === '0' ? valid(raw === '1') : invalid(raw, 'malformed'),
);

/** `column` ascending, `-column` descending. */
export const decodeSort: Decode<Sort> = decoder(maxIdentifierLength + 1, (raw) => {
  const descending = raw.startsWith('-');
  const columnKey = descending ? raw.slice(1) : raw;
  if (!identifierPattern.test(columnKey)) return invalid(raw, 'malformed');
  return valid({ columnKey, direction: descending ? 'descending' : 'ascending' });
});

/** Identifiers joined by commas, each read for itself; empty parts are dropped. */
export const decodeList: Decode<readonly Decoded<string>[]> = decoder(maxListLength, (raw) =>
  valid(
    raw
      .split(',')
      .filter((part) => part !== '')
      .map((part) => decodeIdentifier(part)),
  ),
);

/** Any text without control characters, at most 100 characters: it is searched for and printed, nothing else. */
export const decodeSearch: Decode<string> = decoder(maxSearchLength, (raw) =>
  controlPattern.test(raw) ? invalid(raw, 'malformed') : valid(raw),
);

/** Number of a slide of a deck, from 1. */
export const decodeSlide: Decode<number> = decoder(maxIdentifierLength, (raw) =>
  /^[1-9]\d{0,2}$/.test(raw) ? valid(Number(raw)) : invalid(raw, 'notANumber'),
);

/** Version of the link: a positive integer, 1 to `linkVersion` are understood. */
export const decodeVersion: Decode<number> = decoder(maxIdentifierLength, (raw) =>
  /^[1-9]\d{0,3}$/.test(raw) ? valid(Number(raw)) : invalid(raw, 'malformed'),
);

/** True when this software can read links of that version. */
export const isKnownVersion = (version: number): boolean => version <= linkVersion;
