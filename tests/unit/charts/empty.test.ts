import type { EChartsOption } from 'echarts';
import { describe, expect, test } from 'vitest';
import { bumpOption } from '../../../src/charts/bumpOption.ts';
import { chartThemes } from '../../../src/charts/chartTheme.ts';
import { dumbbellHeight, dumbbellOption } from '../../../src/charts/dumbbellOption.ts';
import { heatmapHeight, heatmapOption } from '../../../src/charts/heatmapOption.ts';
import { historyOption } from '../../../src/charts/historyOption.ts';
import { paretoOption } from '../../../src/charts/paretoOption.ts';
import { rangeDotsOption } from '../../../src/charts/rangeDotsOption.ts';
import { slopeOption } from '../../../src/charts/slopeOption.ts';
import { smallMultiplesHeight, smallMultiplesOption } from '../../../src/charts/smallMultiplesOption.ts';
import { stripOption } from '../../../src/charts/stripOption.ts';
import { waterfallOption } from '../../../src/charts/waterfallOption.ts';
import {
  bumpView,
  dumbbellView,
  heatmapView,
  historyView,
  paretoView,
  rangeDotsView,
  slopeView,
  smallMultiplesView,
  stripView,
  waterfallView,
  words,
} from '../../support/chartFixtures.ts';
import { renderSvg } from '../../support/renderSvg.ts';

const context = { theme: chartThemes.light, words };
const still = { ...waterfallView, bars: [], now: waterfallView.base };

const empty: readonly (readonly [string, EChartsOption])[] = [
  ['strip', stripOption({ ...stripView, points: [], reference: null }, context)],
  ['waterfall', waterfallOption(still, context)],
  ['history', historyOption({ ...historyView, years: [], series: [], breaks: [] }, context)],
  ['range dots', rangeDotsOption({ ...rangeDotsView, rows: [] }, context)],
  ['bump', bumpOption({ ...bumpView, years: [], maxRank: 0, series: [], breaks: [] }, context)],
  ['dumbbell', dumbbellOption({ ...dumbbellView, rows: [] }, context)],
  ['slope', slopeOption({ ...slopeView, lines: [] }, context)],
  ['small multiples', smallMultiplesOption({ ...smallMultiplesView, panels: [], reference: [] }, context)],
  ['heatmap', heatmapOption({ ...heatmapView, rows: [], columns: [] }, context)],
  ['pareto', paretoOption({ ...paretoView, bars: [] }, context)],
];

describe.each(empty)('an empty %s', (_name, option) => {
  test('draws without a number that is none', () => {
    expect(renderSvg(option, 720, 320)).not.toMatch(/NaN|Infinity/);
  });
});

describe('without a size', () => {
  test('a common panel is laid out for', () => {
    const sized = renderSvg(stripOption(stripView, { ...context, width: 720, height: 320 }), 720, 320);
    expect(renderSvg(stripOption(stripView, context), 720, 320)).toBe(sized);
  });
});

describe('heights', () => {
  test('grow with the rows and with the theme', () => {
    const twice = { ...dumbbellView, rows: [...dumbbellView.rows, ...dumbbellView.rows] };
    expect(dumbbellHeight(twice)).toBeGreaterThan(dumbbellHeight(dumbbellView));
    expect(dumbbellHeight(dumbbellView, chartThemes.projector)).toBeGreaterThan(dumbbellHeight(dumbbellView));
    const rows = [...heatmapView.rows, ...heatmapView.rows];
    expect(heatmapHeight({ ...heatmapView, rows })).toBeGreaterThan(heatmapHeight(heatmapView));
  });
  test('small multiples stack up in a narrow drawing', () => {
    expect(smallMultiplesHeight(smallMultiplesView, 300)).toBeGreaterThan(
      smallMultiplesHeight(smallMultiplesView, 1200),
    );
  });
});
