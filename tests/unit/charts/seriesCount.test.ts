import { describe, expect, test } from 'vitest';
import { bumpOption } from '../../../src/charts/bumpOption.ts';
import { chartThemes } from '../../../src/charts/chartTheme.ts';
import { historyOption } from '../../../src/charts/historyOption.ts';
import { smallMultiplesOption } from '../../../src/charts/smallMultiplesOption.ts';
import type { ChartOption } from '../../../src/charts/chartOption.ts';
import { bumpView, historyView, smallMultiplesView, words } from '../../support/chartFixtures.ts';

const context = { theme: chartThemes.light, words, width: 800, height: 400 };
const countOf = ({ series }: ChartOption): number => [series ?? []].flat().length;

// A change of view is as slow as the series it draws: each has a store, a view and a clip of its own.
describe('series a chart is made of', () => {
  test('a history has one a line, however often the method changed, beside breaks and gaps', () => {
    expect(historyView.series.every(({ segments }) => segments.length > 2)).toBe(true);
    expect(countOf(historyOption(historyView, context))).toBe(historyView.series.length + 2);
  });

  test('small multiples have four, however many panels: frames, breaks, units and what answers the pointer', () => {
    expect(smallMultiplesView.panels.length).toBeGreaterThan(4);
    expect(countOf(smallMultiplesOption(smallMultiplesView, context))).toBe(4);
  });

  test('a rank history has two for the whole crowd', () => {
    const named = bumpView.series.filter(({ role }) => role !== 'context');
    expect(bumpView.series.length - named.length).toBeGreaterThan(50);
    expect(countOf(bumpOption(bumpView, context))).toBe(named.length + 3);
  });
});
