import { describe, expect, it } from 'vitest';
import { niceScale } from '../../../src/charts/niceScale.ts';
import { dotPath, linePath, plotRuns } from '../../../src/charts/panelPlot.ts';
import type { PanelPlot } from '../../../src/charts/panelPlot.ts';
import type { HistorySegment } from '../../../src/viewModels/historyView.ts';

const plot: PanelPlot = {
  left: 10,
  right: 110,
  top: 0,
  bottom: 50,
  firstYear: 2014,
  lastYear: 2024,
  scale: niceScale(0, 100, { steps: 2 }),
};

const segment = (methodId: string, values: Readonly<Record<number, number | null>>): HistorySegment => ({
  methodId,
  points: Object.entries(values).map(([year, value]) => ({
    year: Number(year),
    value,
    valueText: String(value),
    gapReason: '',
  })),
});

describe(plotRuns, () => {
  it('puts years across and values up', () => {
    const runs = plotRuns(plot, [segment('a', { 2014: 0, 2019: 50, 2024: 100 })]);
    expect(runs.map((run) => run.map(({ x, y }) => [x, y]))).toEqual([
      [
        [10, 50],
        [60, 25],
        [110, 0],
      ],
    ]);
  });

  it('ends a run at a missing year and at a change of method, and never draws a missing year at 0', () => {
    const runs = plotRuns(plot, [
      segment('a', { 2014: 10, 2015: null, 2016: 20, 2017: 30 }),
      segment('b', { 2018: 40 }),
    ]);
    expect(runs.map((run) => run.map(({ point }) => point.year))).toEqual([[2014], [2016, 2017], [2018]]);
  });

  it('puts a lone year in the middle', () => {
    const lone = { ...plot, firstYear: 2024, lastYear: 2024 };
    expect(plotRuns(lone, [segment('a', { 2024: 50 })])[0]?.[0]?.x).toBe(60);
  });
});

describe(linePath, () => {
  it('begins anew with every run and leaves out what is a dot alone', () => {
    const runs = plotRuns(plot, [
      segment('a', { 2014: 0, 2019: 50, 2020: null, 2021: 0 }),
      segment('b', { 2022: 0, 2024: 0 }),
    ]);
    expect(linePath(runs)).toBe('M10 50L60 25M90 50L110 50');
  });
});

describe(dotPath, () => {
  it('draws a disc around every point', () => {
    const [run = []] = plotRuns(plot, [segment('a', { 2014: 0, 2019: 50 })]);
    expect(dotPath(run, 2)).toBe('M8 50a2 2 0 1 0 4 0a2 2 0 1 0 -4 0M58 25a2 2 0 1 0 4 0a2 2 0 1 0 -4 0');
  });
});
