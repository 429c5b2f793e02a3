import type { EChartsOption } from 'echarts';
import { describe, expect, test } from 'vitest';
import { bumpOption } from '../../../src/charts/bumpOption.ts';
import { chartThemes } from '../../../src/charts/chartTheme.ts';
import { heatmapOption } from '../../../src/charts/heatmapOption.ts';
import { historyOption } from '../../../src/charts/historyOption.ts';
import { paretoOption } from '../../../src/charts/paretoOption.ts';
import { slopeOption } from '../../../src/charts/slopeOption.ts';
import { stripOption } from '../../../src/charts/stripOption.ts';
import { tooltip } from '../../../src/charts/tooltip.ts';
import { waterfallOption } from '../../../src/charts/waterfallOption.ts';
import { asUnitId } from '../../../src/domain/ids.ts';
import {
  bumpView,
  heatmapView,
  historyView,
  paretoView,
  slopeView,
  stripView,
  waterfallKindsView,
  words,
} from '../../support/chartFixtures.ts';
import { goldenCases } from '../../support/goldenCases.ts';
import { renderSvg } from '../../support/renderSvg.ts';

const context = { theme: chartThemes.light, words, width: 720, height: 320 };

interface Datum {
  readonly value: readonly (number | null)[];
  readonly tip?: string;
  readonly selectId?: string;
}
interface Series {
  readonly type: string;
  readonly connectNulls?: boolean;
  readonly data: readonly Datum[];
  readonly markLine?: { readonly data: readonly { readonly xAxis: number }[] };
}

type Point = Datum['value'];

/** The marks of a crowd's line say nothing by themselves: they are bare points. */
const asDatum = (datum: Datum | Point): Datum => ('value' in datum ? datum : { value: datum });

const seriesOf = (option: EChartsOption): readonly Series[] =>
  (option.series as unknown as readonly Series[]).map((series) => ({
    ...series,
    data: series.data?.map(asDatum),
  }));
const runsOf = (option: EChartsOption) =>
  seriesOf(option).filter(({ type, data }) => type === 'line' && data.length > 0);
/** Years of every unbroken part of a line; a crowd is one line in parts, with no year between two of them. */
const partsOf = ({ data }: Series): readonly (readonly number[])[] => {
  const parts: number[][] = [[]];
  for (const { value } of data) {
    if (Number.isNaN(value[0])) parts.push([]);
    else parts.at(-1)?.push(value[0] ?? 0);
  }
  return parts.filter((part) => part.length > 0);
};
const breaksOf = (option: EChartsOption) =>
  seriesOf(option).flatMap(({ markLine }) => markLine?.data.map(({ xAxis }) => xAxis) ?? []);

describe.each(goldenCases.map((golden) => [golden.name, golden.option] as const))('%s', (_name, option) => {
  test('does not move, tells assistive technology what it is, and its tooltip is text', () => {
    expect(option.animation).toBe(false);
    const aria = option.aria as {
      readonly enabled: boolean;
      readonly label: { readonly description: string };
    };
    expect(aria.enabled).toBe(true);
    expect(aria.label.description).toMatch(/\S/);
    expect(option.tooltip).toMatchObject({ renderMode: 'richText', confine: true, trigger: 'item' });
  });
});

describe.each([
  ['history', historyOption(historyView, context)],
  ['bump', bumpOption(bumpView, context)],
] as const)('%s', (_name, option) => {
  test('no line crosses a method break', () => {
    const breaks = breaksOf(option);
    expect(breaks.length).toBeGreaterThan(0);
    for (const years of runsOf(option).flatMap(partsOf)) {
      for (const at of breaks) expect(Math.min(...years) > at || Math.max(...years) < at).toBe(true);
    }
  });

  test('a missing year is null, never 0, and stays a gap', () => {
    const runs = runsOf(option);
    const values = runs.flatMap(({ data }) => data.map(({ value }) => value[1]));
    expect(values).toContain(null);
    expect(values).not.toContain(0);
    for (const run of runs) expect(run.connectNulls).toBe(false);
  });
});

describe(historyOption, () => {
  test('Quảng Ninh 2023 is a gap with its reason on the floor of the chart', () => {
    const gaps = seriesOf(historyOption(historyView, context)).find(({ type }) => type === 'scatter');
    expect(gaps?.data.map(({ tip }) => tip)).toContain('Quảng Ninh · 2023\nchưa công bố đủ 8 lĩnh vực');
  });
});

describe(bumpOption, () => {
  test('rank 1 is on top and ticks are whole ranks from 1 to the last', () => {
    const axis = bumpOption(bumpView, context).yAxis as unknown as {
      readonly inverse: boolean;
      readonly axisLabel: { readonly customValues: readonly number[] };
    };
    expect(axis.inverse).toBe(true);
    const ticks = axis.axisLabel.customValues;
    expect(ticks[0]).toBe(1);
    expect(ticks.at(-1)).toBe(63);
    expect(ticks.every((tick) => Number.isInteger(tick))).toBe(true);
  });
});

describe(slopeOption, () => {
  test('names so long that they leave no room for the lines stand at one end only', () => {
    const lines = slopeView.lines
      .slice(0, 12)
      .map((line) => ({ ...line, name: 'Phòng Lao động – Thương binh và Xã hội' }));
    const { left, right } = slopeOption({ ...slopeView, lines }, context).grid as {
      readonly left: number;
      readonly right: number;
    };
    expect(context.width - left - right).toBeGreaterThan(0.3 * context.width);
    expect(right).toBeGreaterThan(3 * left);
  });
});

describe(paretoOption, () => {
  const option = paretoOption(paretoView, context);
  test('bars start at zero', () => {
    expect(option.xAxis).toMatchObject({ min: 0 });
  });
  test('the last point of the line is all points lost', () => {
    const line = seriesOf(option).find(({ type }) => type === 'line');
    const lost = paretoView.bars.reduce((sum, bar) => sum + bar.lostPoints, 0);
    expect(line?.data.at(-1)?.value[0]).toBeCloseTo(lost, 9);
  });
  test('nothing lost still draws', () => {
    const none = {
      ...paretoView,
      bars: paretoView.bars.map((bar) => ({ ...bar, lostPoints: 0, cumulativeRatio: 0 })),
    };
    expect(renderSvg(paretoOption(none, context), 720, 320)).not.toContain('NaN');
  });
});

describe(waterfallOption, () => {
  test('bars float between their running totals', () => {
    const bars = seriesOf(waterfallOption(waterfallKindsView, context)).find(({ type }) => type === 'custom');
    expect(bars?.data.map(({ value }) => value.slice(0, 2))).toEqual(
      waterfallKindsView.bars.map(({ from, to }) => [from, to]),
    );
  });
  test('bars that are not plain performance say what they are', () => {
    const svg = renderSvg(waterfallOption(waterfallKindsView, context), 720, 320);
    for (const kind of ['do đổi trọng số', 'do thêm, bớt tiêu chí', 'do làm tròn'])
      expect(svg).toContain(kind);
  });
});

describe(heatmapOption, () => {
  test('a missing cell is a dash without a value; the tooltip gives the reason', () => {
    const option = heatmapOption(heatmapView, context);
    const cells = seriesOf(option)[0]?.data.filter(({ selectId }) => selectId === 'unit-Vĩnh Phúc') ?? [];
    expect(cells).toHaveLength(8);
    for (const { value, tip } of cells) {
      expect(value[2]).toBeNull();
      expect(tip).toContain('chưa công bố');
    }
    expect(renderSvg(option, 720, 320).match(/>–</g)).toHaveLength(8);
  });
  test('more than twelve columns carry no figures', () => {
    const wide = {
      ...heatmapView,
      columns: Array.from({ length: 16 }, (_, index) => ({
        id: `c${index}`,
        label: `Tiêu chí ${index}`,
        shortLabel: `${index}.`,
      })),
      rows: heatmapView.rows.map((row) => ({ ...row, cells: [...row.cells, ...row.cells] })),
    };
    expect(renderSvg(heatmapOption(heatmapView, context), 720, 320)).toContain('>5,37<');
    expect(renderSvg(heatmapOption(wide, context), 1600, 320)).not.toContain('>5,37<');
  });
});

describe(stripOption, () => {
  test('every dot stands at its exact value and selects its unit', () => {
    const dots = seriesOf(stripOption(stripView, context)).find(({ type }) => type === 'scatter')?.data ?? [];
    expect(new Map(dots.map(({ selectId, value }) => [selectId, value[0]]))).toEqual(
      new Map(stripView.points.map(({ unitId, value }) => [unitId, value])),
    );
  });
  test('empty and single views draw without NaN', () => {
    const single = stripView.points.slice(0, 1);
    for (const points of [[], single]) {
      const svg = renderSvg(stripOption({ ...stripView, points, reference: null }, context), 720, 180);
      expect(svg).not.toContain('NaN');
    }
  });
});

describe('untrusted names', () => {
  const hostile = '<img src=x onerror=1>{a|b}"\'&</text><script>1</script>';
  test('never become markup', () => {
    const points = [
      {
        unitId: asUnitId('h'),
        name: hostile,
        value: 44,
        valueText: '44,00',
        rankText: '1/1',
        role: 'selected' as const,
        label: hostile,
      },
    ];
    const rows = heatmapView.rows.map((row) => ({ ...row, label: hostile }));
    const drawn = [
      renderSvg(
        stripOption({ points, reference: { value: 44, label: hostile }, axisLabel: hostile }, context),
        720,
        180,
      ),
      renderSvg(heatmapOption({ ...heatmapView, rows, legendLabel: hostile }, context), 720, 320),
      renderSvg(
        historyOption(
          { ...historyView, series: historyView.series.map((one) => ({ ...one, label: hostile })) },
          context,
        ),
        720,
        320,
      ),
    ];
    for (const svg of drawn) {
      expect(svg).toContain('&lt;img src=x onerror=1&gt;');
      expect(svg).not.toMatch(/<img|<script/);
    }
  });
});

describe(tooltip, () => {
  test('says the tip of the mark, nothing for a mark without one', () => {
    const { formatter } = tooltip(chartThemes.light);
    if (typeof formatter !== 'function') throw new Error('no formatter');
    const say = formatter as unknown as (params: unknown) => string;
    expect(say({ data: { tip: 'Hà Tĩnh\n45,55' } })).toBe('Hà Tĩnh\n45,55');
    expect(say({ data: [1, 2] })).toBe('');
    expect(say(null)).toBe('');
  });
});
