import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { chartThemes } from '../../../src/charts/chartTheme.ts';
import { contrast } from '../../../src/charts/palette.ts';

const css = readFileSync('src/styles/tokens.css', 'utf8');

const declarations = (selector: string): Record<string, string> => {
  const start = css.indexOf(`${selector} {`);
  if (start < 0) throw new Error(`no rule ${selector}`);
  const block = css.slice(start, css.indexOf('}', start));
  return Object.fromEntries(
    [...block.matchAll(/--([\w-]+): ([^;]+);/g)].map(([, name = '', value = '']) => [name, value]),
  );
};

const root = declarations(':root');
const themes = {
  light: root,
  dark: { ...root, ...declarations(":root[data-theme='dark']") },
  projector: { ...root, ...declarations(":root[data-theme='projector']") },
};

/** Text on ground that the style sheets put together. */
const textPairs = [
  ['ink', 'surface'],
  ['ink', 'ground'],
  ['ink', 'hover'],
  ['ink', 'accent-soft'],
  ['ink', 'worse-soft'],
  ['ink', 'danger-soft'],
  ['muted', 'surface'],
  ['muted', 'ground'],
  ['muted', 'hover'],
  ['muted', 'accent-soft'],
  ['accent', 'surface'],
  ['accent', 'ground'],
  ['accent', 'accent-soft'],
  ['accent', 'hover'],
  ['accent-strong', 'accent-soft'],
  ['worse', 'surface'],
  ['worse', 'worse-soft'],
  ['worse-strong', 'accent-soft'],
  ['worse', 'hover'],
  ['danger', 'danger-soft'],
  ['on-accent', 'accent'],
] as const;

/** Marks and frames that carry meaning (WCAG 2.2, 1.4.11). */
const markPairs = [
  ['edge', 'surface'],
  ['accent', 'ground'],
] as const;

describe.each(Object.entries(themes))('%s tokens', (name, tokens) => {
  const token = (key: string): string => tokens[key] ?? '';

  test('text reaches 4.5 : 1', () => {
    const weak = textPairs.filter(([text, ground]) => contrast(token(text), token(ground)) < 4.5);
    expect(weak).toEqual([]);
  });

  test('marks reach 3 : 1', () => {
    expect(markPairs.filter(([mark, ground]) => contrast(token(mark), token(ground)) < 3)).toEqual([]);
  });

  test('charts and page share their colours', () => {
    const chart = chartThemes[name as keyof typeof chartThemes].colors;
    expect({
      ink: token('ink'),
      muted: token('muted'),
      line: token('line'),
      ground: token('ground'),
      surface: token('surface'),
      accent: token('accent'),
      worse: token('worse'),
      context: token('context'),
      contextEdge: token('edge'),
      range: token('range'),
    }).toEqual(chart);
  });
});

describe('tokens', () => {
  test('the machine’s dark setting looks like the dark theme', () => {
    expect(declarations(":root[data-theme='system']")).toEqual(declarations(":root[data-theme='dark']"));
  });

  test('the projector prints nothing below 22 px', () => {
    const sizes = ['text', 'text-small', 'text-title', 'text-figure', 'text-headline'].map((name) =>
      Number.parseFloat(themes.projector[name] ?? ''),
    );
    expect(Math.min(...sizes) * 16).toBeGreaterThanOrEqual(22);
  });

  test('every custom property used is declared', () => {
    const own = new Set([...Object.keys(root), 'trigger-width', 'tone', 'tone-soft']);
    const sheets = ['src/styles', 'src/components'].flatMap((folder) =>
      readdirSync(folder)
        .filter((file) => file.endsWith('.css'))
        .map((file) => readFileSync(`${folder}/${file}`, 'utf8')),
    );
    const used = sheets.flatMap((sheet) =>
      [...sheet.matchAll(/var\(--([\w-]+)/g)].map((match) => match[1] ?? ''),
    );
    expect(used.length).toBeGreaterThan(50);
    expect([...new Set(used)].filter((name) => !own.has(name))).toEqual([]);
  });

  test('no colour outside the tokens, except shadows', () => {
    const sheets = readdirSync('src/components').filter((file) => file.endsWith('.css'));
    const offenders = sheets.filter((file) =>
      /#[0-9a-f]{3,8}\b|rgb\(/i.test(readFileSync(`src/components/${file}`, 'utf8')),
    );
    expect(offenders).toEqual([]);
  });
});
