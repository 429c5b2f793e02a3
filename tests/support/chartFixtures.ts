import { asUnitId } from '../../src/domain/ids.ts';
import { createWords } from '../../src/i18n/createWords.ts';
import type { BumpView } from '../../src/viewModels/bumpView.ts';
import type { DumbbellView } from '../../src/viewModels/dumbbellView.ts';
import type { HeatmapView } from '../../src/viewModels/heatmapView.ts';
import type { HistorySegment, HistoryView, MethodBreak } from '../../src/viewModels/historyView.ts';
import type { ParetoView } from '../../src/viewModels/paretoView.ts';
import type { RangeDotsView } from '../../src/viewModels/rangeDotsView.ts';
import type { UnitRole } from '../../src/viewModels/role.ts';
import type { SlopeView } from '../../src/viewModels/slopeView.ts';
import type { SmallMultiplesView } from '../../src/viewModels/smallMultiplesView.ts';
import type { StripView } from '../../src/viewModels/stripView.ts';
import type { WaterfallView } from '../../src/viewModels/waterfallView.ts';
import { papiDimensions, papiRanges, papiTotals } from './papiFigures.ts';

export const words = createWords('vi');
const { points, change, rank, percent } = words.format;

const years = Array.from({ length: 14 }, (_, index) => 2011 + index);
const selectedName = 'Hà Tĩnh';
const pinnedNames: readonly string[] = ['Bà Rịa - Vũng Tàu', 'Quảng Ninh'];

const roleOf = (name: string): UnitRole => {
  if (name === selectedName) return 'selected';
  return pinnedNames.includes(name) ? 'pinned' : 'context';
};

const numberOrNull = (text: string | undefined): number | null =>
  text === undefined || text === '' ? null : Number(text);

const provinces = papiTotals.split('\n').map((line) => {
  const [name = '', ...totals] = line.split(';');
  return { name, id: asUnitId(`unit-${name}`), totals: totals.map(numberOrNull) };
});

const totalIn = (name: string, year: number): number | null =>
  provinces.find((province) => province.name === name)?.totals[year - 2011] ?? null;

const known = (values: readonly (number | null)[]): readonly number[] =>
  values.filter((value) => value !== null);

const median = (values: readonly number[]): number => {
  const sorted = values.toSorted((a, b) => a - b);
  const half = sorted.length / 2;
  return ((sorted[Math.ceil(half) - 1] ?? 0) + (sorted[Math.floor(half)] ?? 0)) / 2;
};

const rankIn = (year: number, value: number): { readonly rank: number; readonly n: number } => {
  const all = known(provinces.map(({ totals }) => totals[year - 2011] ?? null));
  return { rank: 1 + all.filter((other) => other > value).length, n: all.length };
};

const dimensionNames = [
  'Tham gia của người dân ở cấp cơ sở',
  'Công khai, minh bạch',
  'Trách nhiệm giải trình với người dân',
  'Kiểm soát tham nhũng trong khu vực công',
  'Thủ tục hành chính công',
  'Cung ứng dịch vụ công',
  'Quản trị môi trường',
  'Quản trị điện tử',
];

const dimensionsOf = (name: string, year: number): readonly (number | null)[] => {
  const line = papiDimensions.split('\n').find((text) => text.startsWith(`${year};${name};`));
  return (line?.split(';').slice(2) ?? []).map(numberOrNull);
};

const spansOfMethods = [
  [2011, 2015],
  [2016, 2017],
  [2018, 2018],
  [2019, 2020],
  [2021, 2024],
] as const;

const breaks: readonly MethodBreak[] = [2016, 2018, 2019, 2021].map((year) => ({
  year,
  label: `Đổi phương pháp từ ${year}`,
  reason: 'Điểm trước và sau vạch không so sánh được.',
}));

const maxOf = (year: number): number => (year < 2018 ? 60 : 80);

const segmentsOf = (valueIn: (year: number) => number | null): readonly HistorySegment[] =>
  spansOfMethods.map(([first, last]) => ({
    methodId: `papi-${first}`,
    points: years
      .filter((year) => year >= first && year <= last)
      .map((year) => {
        const value = valueIn(year);
        return {
          year,
          value: value === null ? null : (100 * value) / maxOf(year),
          valueText: value === null ? 'chưa công bố' : percent(value / maxOf(year)),
          gapReason: value === null ? 'chưa công bố đủ 8 lĩnh vực' : '',
        };
      }),
  }));

const medianIn = (year: number): number =>
  median(known(provinces.map(({ totals }) => totals[year - 2011] ?? null)));

const stripLabels = new Set(['Quảng Ninh', 'Kiên Giang', 'Bà Rịa - Vũng Tàu', 'Cao Bằng']);

export const stripView: StripView = {
  points: provinces.flatMap(({ name, id }) => {
    const value = totalIn(name, 2024);
    if (value === null) return [];
    const place = rankIn(2024, value);
    return [
      {
        unitId: id,
        name,
        value,
        valueText: points(value),
        rankText: rank(place.rank, place.n),
        role: roleOf(name),
        label: name === selectedName ? `${name}  ${points(value)}` : stripLabels.has(name) ? name : '',
      },
    ];
  }),
  reference: { value: medianIn(2024), label: `trung vị ${points(medianIn(2024))}` },
  axisLabel: 'Điểm PAPI 2024 (thang 8–80)',
};

const bar = (index: number, change_: number, from: number): WaterfallView['bars'][number] => ({
  id: `D${index + 1}`,
  label: dimensionNames[index] ?? '',
  kind: 'performance',
  points: change_,
  pointsText: change(change_),
  from,
  to: from + change_,
});

const base2023 = known(dimensionsOf(selectedName, 2023));
const now2024 = known(dimensionsOf(selectedName, 2024));

const waterfallBars = (): WaterfallView['bars'] => {
  let total = totalIn(selectedName, 2023) ?? 0;
  const order = now2024
    .map((value, index) => ({ index, gain: value - (base2023[index] ?? 0) }))
    .toSorted((a, b) => b.gain - a.gain);
  return order.map(({ index, gain }) => {
    const next = bar(index, gain, total);
    total += gain;
    return next;
  });
};

export const waterfallView: WaterfallView = {
  base: {
    label: '2023',
    value: totalIn(selectedName, 2023) ?? 0,
    valueText: points(totalIn(selectedName, 2023) ?? 0),
  },
  now: {
    label: '2024',
    value: totalIn(selectedName, 2024) ?? 0,
    valueText: points(totalIn(selectedName, 2024) ?? 0),
  },
  bars: waterfallBars(),
  axisLabel: 'điểm, thang 8–80',
};

const kinds = [
  ['B', 'Kiểm soát tham nhũng trong khu vực công', 'performance', 11.4621],
  ['Aw', 'Tham gia của người dân ở cấp cơ sở', 'weight', 1.6333],
  ['new', 'Tiêu chí mới', 'structure', 0.8],
  ['A', 'Công khai', 'performance', 0.3667],
  ['round', 'Chênh lệch số công bố', 'rounding', 0.02],
  ['bonus', 'Điểm thưởng', 'bonus', -0.8],
  ['Bw', 'Thủ tục', 'weight', -1.4621],
] as const;

const kindBars = (): WaterfallView['bars'] => {
  let total = 68;
  return kinds.map(([id, label, kind, gain]) => {
    const from = total;
    total += gain;
    return { id, label, kind, points: gain, pointsText: change(gain), from, to: total };
  });
};

/** Every kind of bar: A 8/10 → 10/12 and B 60/90 → 70/88 with a bonus and a rounding bar added. */
export const waterfallKindsView: WaterfallView = {
  base: { label: '2023', value: 68, valueText: points(68) },
  now: { label: '2024', value: 80.02, valueText: points(80.02) },
  bars: kindBars(),
  axisLabel: 'điểm',
};

export const historyView: HistoryView = {
  years,
  series: [
    { id: 'median', label: 'trung vị', role: 'reference', segments: segmentsOf(medianIn) },
    ...[selectedName, ...pinnedNames].map((name) => ({
      id: `unit-${name}`,
      label: name,
      role: roleOf(name),
      segments: segmentsOf((year) => totalIn(name, year)),
    })),
  ],
  breaks,
  axisLabel: '% của điểm tối đa',
};

export const rangeDotsView: RangeDotsView = {
  rows: papiRanges.split('\n').map((line, index) => {
    const [id = '', min, mid, max, rankText = ''] = line.split(';');
    const value = index === 6 ? null : (now2024[index] ?? null);
    return {
      id,
      label: dimensionNames[index] ?? '',
      value,
      valueText: value === null ? 'chưa công bố' : points(value),
      min: Number(min),
      median: Number(mid),
      max: Number(max),
      rankText: value === null ? '' : rankText,
    };
  }),
  axisLabel: 'Điểm (thang 1–10)',
  axisMin: 1,
  axisMax: 10,
  ownLabel: selectedName,
  medianLabel: 'trung vị',
  rangeLabel: 'thấp nhất – cao nhất',
};

export const bumpView: BumpView = {
  years: years.filter((year) => year >= 2016),
  maxRank: 63,
  series: provinces.map(({ name, id }) => ({
    unitId: id,
    name,
    role: roleOf(name),
    segments: spansOfMethods.slice(1).map(([first, last]) =>
      years
        .filter((year) => year >= first && year <= last)
        .map((year) => {
          const value = totalIn(name, year);
          if (value === null) return { year, rank: null, text: 'chưa công bố' };
          const place = rankIn(year, value);
          return { year, rank: place.rank, text: rank(place.rank, place.n) };
        }),
    ),
  })),
  breaks: breaks.slice(1),
  axisLabel: 'Hạng',
};

const tableNames: readonly string[] = [
  'Tây Ninh',
  'Bà Rịa - Vũng Tàu',
  'Hà Tĩnh',
  'Cà Mau',
  'Thừa Thiên Huế',
  'Bạc Liêu',
  'Kiên Giang',
];

const pairs = tableNames.flatMap((name) => {
  const base = totalIn(name, 2023);
  const now = totalIn(name, 2024);
  if (base === null || now === null) return [];
  const tone: 'improved' | 'worse' = now > base ? 'improved' : 'worse';
  const id = `unit-${name}`;
  return [{ id, unitId: asUnitId(id), name, base, now, tone, role: roleOf(name) }];
});

export const dumbbellView: DumbbellView = {
  rows: [
    ...pairs.map((pair) => ({
      ...pair,
      baseText: points(pair.base),
      nowText: points(pair.now),
      changeText: change(pair.now - pair.base),
    })),
    {
      id: 'unit-tie',
      name: 'Đơn vị minh họa không đổi',
      base: 44,
      now: 44,
      baseText: points(44),
      nowText: points(44),
      changeText: change(0),
      tone: 'same',
      role: 'context',
    },
  ],
  baseLabel: '2023',
  nowLabel: '2024',
  axisLabel: 'Điểm PAPI (thang 8–80)',
};

export const slopeView: SlopeView = {
  lines: pairs.map((pair) => ({ ...pair, baseText: points(pair.base), nowText: points(pair.now) })),
  baseLabel: '2023',
  nowLabel: '2024',
  axisLabel: 'Điểm PAPI (thang 8–80)',
  inverted: false,
};

const ties = {
  'Hà Tĩnh': [7, 5],
  'Bà Rịa - Vũng Tàu': [4, 5],
  'Cà Mau': [41, 19],
  'Kiên Giang': [43, 59],
} as const;

/** Ranks: two units share rank 5 now. */
export const slopeRankView: SlopeView = {
  lines: Object.entries(ties).map(([name, [base, now]]) => ({
    unitId: asUnitId(`unit-${name}`),
    name,
    base,
    now,
    baseText: rank(base, 59),
    nowText: rank(now, 59),
    tone: now < base ? ('improved' as const) : ('worse' as const),
    role: roleOf(name),
  })),
  baseLabel: '2023',
  nowLabel: '2024',
  axisLabel: 'Hạng trong 59 tỉnh có đủ số liệu hai năm',
  inverted: true,
};

export const smallMultiplesView: SmallMultiplesView = {
  years,
  panels: [selectedName, ...pinnedNames, 'Tây Ninh', 'Cà Mau', 'Kiên Giang', 'Vĩnh Phúc'].map((name) => {
    const value = totalIn(name, 2024);
    const place = value === null ? null : rankIn(2024, value);
    return {
      id: `unit-${name}`,
      name,
      role: roleOf(name),
      segments: segmentsOf((year) => totalIn(name, year)),
      lastText:
        value === null || place === null
          ? '2024: chưa công bố'
          : `${points(value)} · ${rank(place.rank, place.n)}`,
    };
  }),
  reference: segmentsOf(medianIn),
  referenceLabel: 'trung vị',
  breaks,
  axisLabel: '% của điểm tối đa',
  valueRange: null,
};

const heatmapNames: readonly string[] = [...tableNames, 'Quảng Ninh', 'Vĩnh Phúc'];

export const heatmapView: HeatmapView = {
  columns: dimensionNames.map((label, index) => ({
    id: `D${index + 1}`,
    label,
    shortLabel: `LV${index + 1}`,
  })),
  rows: heatmapNames.map((name) => ({
    id: `unit-${name}`,
    label: name,
    emphasis: name === selectedName,
    cells: dimensionNames.map((_, index) => {
      const value = dimensionsOf(name, 2024)[index] ?? null;
      return value === null
        ? { ratio: null, text: 'chưa công bố' }
        : { ratio: (value - 1) / 9, text: points(value) };
    }),
  })),
  legendLabel: '% thang điểm',
  scaleMin: 0.1,
  scaleMax: 0.9,
};

const lost = now2024
  .map((value, index) => ({
    id: `D${index + 1}`,
    label: dimensionNames[index] ?? '',
    lostPoints: 10 - value,
  }))
  .toSorted((a, b) => b.lostPoints - a.lostPoints);
const totalLost = lost.reduce((sum, { lostPoints }) => sum + lostPoints, 0);

export const paretoView: ParetoView = {
  bars: lost.map((entry, index) => {
    const ratio = lost.slice(0, index + 1).reduce((sum, { lostPoints }) => sum + lostPoints, 0) / totalLost;
    return {
      ...entry,
      lostText: points(entry.lostPoints),
      cumulativeRatio: ratio,
      cumulativeText: percent(ratio, 0),
    };
  }),
  axisLabel: 'Điểm còn thiếu so với tối đa',
  cumulativeLabel: 'cộng dồn',
};
