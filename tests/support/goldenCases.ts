import type { EChartsOption } from 'echarts';
import { bumpOption } from '../../src/charts/bumpOption.ts';
import type { ChartContext } from '../../src/charts/chartContext.ts';
import { chartThemes } from '../../src/charts/chartTheme.ts';
import type { ChartTheme, ChartThemeName } from '../../src/charts/chartTheme.ts';
import { dumbbellHeight, dumbbellOption } from '../../src/charts/dumbbellOption.ts';
import { goalPathHeight, goalPathOption } from '../../src/charts/goalPathOption.ts';
import { heatmapHeight, heatmapOption } from '../../src/charts/heatmapOption.ts';
import { historyOption } from '../../src/charts/historyOption.ts';
import { intervalRowsHeight, intervalRowsOption } from '../../src/charts/intervalRowsOption.ts';
import { likertHeight, likertOption } from '../../src/charts/likertOption.ts';
import { surveyScatterOption } from '../../src/charts/surveyScatterOption.ts';
import { lineageFlowHeight, lineageFlowOption } from '../../src/charts/lineageFlowOption.ts';
import { paretoHeight, paretoOption } from '../../src/charts/paretoOption.ts';
import { rangeDotsHeight, rangeDotsOption } from '../../src/charts/rangeDotsOption.ts';
import { slopeOption } from '../../src/charts/slopeOption.ts';
import { smallMultiplesHeight, smallMultiplesOption } from '../../src/charts/smallMultiplesOption.ts';
import { stripOption } from '../../src/charts/stripOption.ts';
import type { HistoryView } from '../../src/viewModels/historyView.ts';
import { targetBulletHeight, targetBulletOption } from '../../src/charts/targetBulletOption.ts';
import { waterfallHeight, waterfallOption } from '../../src/charts/waterfallOption.ts';
import {
  bumpView,
  dumbbellView,
  heatmapView,
  historyView,
  paretoView,
  rangeDotsView,
  slopeRankView,
  slopeView,
  smallMultiplesView,
  stripView,
  waterfallKindsView,
  waterfallView,
  words,
} from './chartFixtures.ts';
import { intervalRowsView, likertView, likertWithTarget, surveyScatterView } from './surveyFixture.ts';
import { goalPath } from './goalPathFixture.ts';
import { bulletFixture, trendFixture } from './targetChartFixture.ts';
import { lineageFlowView } from './lineageFlowFixture.ts';

/** One builder with its fixture. */
interface Chart {
  readonly name: string;
  readonly option: (context: ChartContext) => EChartsOption;
  readonly height: (theme: ChartTheme, width: number) => number;
}

const big = (theme: ChartTheme): number => theme.fontSize.base / 14;

const bullet = bulletFixture();
const trend = trendFixture();

const surveyWithTargets = {
  ...intervalRowsView,
  targets: [
    { value: 91, label: 'Chỉ tiêu chung ≥ 91 % (I.2.3.a) ⇄' },
    { value: 92, label: 'Chỉ tiêu chung ≥ 92 % (PL 8.4.a) ⇄' },
  ],
};
const stripWithTargets = {
  ...stripView,
  targets: [
    { value: 44, label: 'Chỉ tiêu đến 2025 ≥ 44 (I.2)' },
    { value: 50, label: 'Chỉ tiêu > 50 (I.3)' },
  ],
};
const historyWithTargets: HistoryView = {
  ...historyView,
  series: [
    {
      id: 'target',
      label: 'Chỉ tiêu đến 2024 > 60 (I.2)',
      role: 'reference',
      isTarget: true,
      segments: [
        {
          methodId: 'target',
          points: [2021, 2022, 2023, 2024].map((year) => ({
            year,
            value: 60,
            valueText: '> 60',
            gapReason: '',
          })),
        },
      ],
    },
    ...historyView.series,
  ],
};

const charts: readonly Chart[] = [
  {
    name: 'likert',
    option: (context) => likertOption(likertView, context),
    height: (theme, width) => likertHeight(likertView, theme, width),
  },
  {
    name: 'likertTarget',
    option: (context) => likertOption(likertWithTarget, context),
    height: (theme, width) => likertHeight(likertWithTarget, theme, width),
  },
  {
    name: 'intervalRows',
    option: (context) => intervalRowsOption(intervalRowsView, context),
    height: (theme, width) => intervalRowsHeight(intervalRowsView, theme, width),
  },
  {
    name: 'intervalRowsTargets',
    option: (context) => intervalRowsOption(surveyWithTargets, context),
    height: (theme, width) => intervalRowsHeight(surveyWithTargets, theme, width),
  },
  {
    name: 'stripTargets',
    option: (context) => stripOption(stripWithTargets, context),
    height: (theme) => 200 * big(theme),
  },
  {
    name: 'historyTargets',
    option: (context) => historyOption(historyWithTargets, context),
    height: (theme) => 260 * big(theme),
  },
  {
    name: 'surveyScatter',
    option: (context) => surveyScatterOption(surveyScatterView, context),
    height: (theme) => 340 * big(theme),
  },
  {
    name: 'strip',
    option: (context) => stripOption(stripView, context),
    height: (theme) => 180 * big(theme),
  },
  {
    name: 'waterfall',
    option: (context) => waterfallOption(waterfallView, context),
    height: (theme, width) => waterfallHeight(waterfallView, { theme, words, width }),
  },
  {
    name: 'waterfallKinds',
    option: (context) => waterfallOption(waterfallKindsView, context),
    height: (theme, width) => waterfallHeight(waterfallKindsView, { theme, words, width }),
  },
  {
    name: 'lineageFlow',
    option: (context) => lineageFlowOption(lineageFlowView, context),
    height: (theme, width) => lineageFlowHeight(lineageFlowView, width, theme, words),
  },
  {
    name: 'history',
    option: (context) => historyOption(historyView, context),
    height: (theme) => 300 * big(theme),
  },
  {
    name: 'rangeDots',
    option: (context) => rangeDotsOption(rangeDotsView, context),
    height: (theme, width) => rangeDotsHeight(rangeDotsView, theme, width),
  },
  { name: 'bump', option: (context) => bumpOption(bumpView, context), height: (theme) => 360 * big(theme) },
  {
    name: 'dumbbell',
    option: (context) => dumbbellOption(dumbbellView, context),
    height: (theme, width) => dumbbellHeight(dumbbellView, theme, width),
  },
  {
    name: 'slope',
    option: (context) => slopeOption(slopeView, context),
    height: (theme) => 320 * big(theme),
  },
  {
    name: 'slopeRank',
    option: (context) => slopeOption(slopeRankView, context),
    height: (theme) => 320 * big(theme),
  },
  {
    name: 'smallMultiples',
    option: (context) => smallMultiplesOption(smallMultiplesView, context),
    height: (theme, width) => smallMultiplesHeight(smallMultiplesView, width, theme),
  },
  {
    name: 'heatmap',
    option: (context) => heatmapOption(heatmapView, context),
    height: (theme, width) => heatmapHeight(heatmapView, theme, width),
  },
  {
    name: 'pareto',
    option: (context) => paretoOption(paretoView, context),
    height: (theme, width) => paretoHeight(paretoView, theme, width),
  },
  {
    name: 'goalPath',
    option: (context) => goalPathOption(goalPath, context),
    height: (theme, width) => goalPathHeight(goalPath, theme, width),
  },
  {
    name: 'targetBullet',
    option: (context) => targetBulletOption(bullet, context),
    height: (theme, width) => targetBulletHeight(bullet, theme, width),
  },
  {
    name: 'targetTrend',
    option: (context) => historyOption(trend, context),
    height: (theme) => 260 * big(theme),
  },
];

/** The dark theme differs by colour alone: these show all of them. */
const alsoDark = new Set(['likert', 'strip', 'waterfallKinds', 'heatmap', 'history']);

/** A panel of the overview, a slide, a phone. */
const settings: readonly {
  readonly suffix: string;
  readonly theme: ChartThemeName;
  readonly width: number;
}[] = [
  { suffix: 'light', theme: 'light', width: 720 },
  { suffix: 'dark', theme: 'dark', width: 720 },
  { suffix: 'phone', theme: 'light', width: 328 },
  { suffix: 'projector', theme: 'projector', width: 1184 },
];

export interface GoldenCase {
  readonly name: string;
  readonly option: EChartsOption;
  readonly width: number;
  readonly height: number;
}

/** Every builder in every setting. */
export const goldenCases: readonly GoldenCase[] = charts.flatMap((chart) =>
  settings
    .filter(({ theme }) => theme !== 'dark' || alsoDark.has(chart.name))
    .map(({ suffix, theme: themeName, width }) => {
      const theme = chartThemes[themeName];
      const height = Math.round(chart.height(theme, width));
      return {
        name: `${chart.name}-${suffix}`,
        option: chart.option({ theme, words, width, height }),
        width,
        height,
      };
    }),
);
