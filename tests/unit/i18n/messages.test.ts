import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { en } from '../../../src/i18n/en.ts';
import { vi } from '../../../src/i18n/vi.ts';
import { leavesOf, parametersOf } from './leaves.ts';

const viMessages = new Map(leavesOf(vi));
const enMessages = new Map(leavesOf(en));
const baseKey = (key: string) => key.replace(/_one$/, '');

/** Texts that are rightly the same in both languages. */
const sameInBoth = (key: string, text: string): boolean =>
  key.startsWith('common.language.') ||
  // Nothing to translate: parameters, punctuation, symbols, digits and code names only.
  !/\p{Letter}/u.test(text.replaceAll(/\{\{\w+\}\}|\b[A-Z]{2,}\b/g, ''));

const sourceFiles = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return entry.name === 'i18n' ? [] : sourceFiles(path);
    return /\.tsx?$/.test(entry.name) ? [path] : [];
  });

/** Keys written whole as a literal, and beginnings of keys built in a template literal. */
const usedKeys = (): { literals: Set<string>; prefixes: Set<string> } => {
  const source = sourceFiles('src')
    .map((path) => readFileSync(path, 'utf8'))
    .join('\n');
  const areas = Object.keys(vi).join('|');
  const literals = [...source.matchAll(new RegExp(`['"\`]((?:${areas})(?:\\.\\w+)+)['"\`]`, 'g'))];
  const prefixes = [...source.matchAll(new RegExp(`\`((?:${areas})\\.[\\w.]*)\\$\\{`, 'g'))];
  return {
    literals: new Set(literals.map((match) => match[1] ?? '')),
    prefixes: new Set(prefixes.map((match) => match[1] ?? '')),
  };
};

describe('messages', () => {
  test('English has exactly the keys of Vietnamese', () => {
    const keys = [...new Set([...enMessages.keys()].map(baseKey))].toSorted();
    expect(keys).toEqual([...viMessages.keys()].toSorted());
  });

  test('parameters are the same in both languages', () => {
    for (const [key, text] of enMessages) {
      expect([key, parametersOf(text)]).toEqual([key, parametersOf(viMessages.get(baseKey(key)) ?? '')]);
    }
  });

  test('a message with a singular form counts something', () => {
    const withoutCount = [...enMessages].filter(
      ([key, text]) => key.endsWith('_one') && !parametersOf(text).includes('count'),
    );
    expect(withoutCount).toEqual([]);
  });

  test('nothing is left untranslated', () => {
    const untranslated = [...viMessages].filter(
      ([key, text]) => enMessages.get(key) === text && !sameInBoth(key, text),
    );
    expect(untranslated).toEqual([]);
  });

  test('texts are not empty, hold no stray spaces and are NFC', () => {
    for (const [key, text] of [...viMessages, ...enMessages]) {
      expect([key, text]).toEqual([key, text.trim().normalize('NFC')]);
      expect(`${key}: ${text}`).toMatch(/: ./);
      expect(`${key}: ${text}`).not.toMatch(/ {2}|\$t\(|<[a-z/]/i);
    }
  });

  test('differences of percentages are percentage points', () => {
    for (const [key, text] of viMessages) expect(`${key}: ${text}`).not.toMatch(/điểm\s*%/);
  });

  test('every message is used', () => {
    const { literals, prefixes } = usedKeys();
    const unused = [...viMessages.keys()].filter(
      (key) => !literals.has(key) && ![...prefixes].some((prefix) => key.startsWith(prefix)),
    );
    expect(unused).toEqual([]);
  });
});
