import { expect } from '@playwright/test';
import { test } from './support/guardedTest.ts';
import {
  assetNames,
  chartScripts,
  entryScripts,
  firstScreenScripts,
  gzipBytes,
} from './support/moduleGraph.ts';

const firstScreenBudget = 350_000;
const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB gzip`;
const total = (names: Iterable<string>): number => [...names].reduce((sum, name) => sum + gzipBytes(name), 0);

test('the first screen needs at most 350 kB of script, charts come later', () => {
  const firstScreen = firstScreenScripts();
  const charts = chartScripts();
  const report = (title: string, names: Iterable<string>): void => {
    console.log(
      `${title}: ${kilobytes(total(names))} (${[...names].map((name) => `${name} ${kilobytes(gzipBytes(name))}`).join(', ')})`,
    );
  };
  report('entry', entryScripts());
  report('first screen', firstScreen);
  report('charts, lazy', charts);
  report(
    'engine worker',
    assetNames().filter((name) => /duckdb.*worker.*\.js$/.test(name)),
  );

  expect([...firstScreen].some((name) => name.startsWith('OverviewView'))).toBe(true);
  expect(charts.length).toBeGreaterThan(0);
  expect([...firstScreen].filter((name) => charts.includes(name))).toEqual([]);
  expect(total(firstScreen)).toBeLessThanOrEqual(firstScreenBudget);
});

test('every screen but the first comes in a script of its own', () => {
  const names = assetNames();
  const firstScreen = firstScreenScripts();
  for (const view of ['RankingView', 'ChangeView', 'CriteriaView', 'UnitView', 'DataView']) {
    const chunk = names.find((name) => name.startsWith(`${view}-`) && name.endsWith('.js'));
    expect(chunk, view).toBeDefined();
    expect(firstScreen.has(chunk ?? ''), view).toBe(false);
  }
});
