import { beforeAll, describe, expect, it } from 'vitest';
import { unitIdOf } from '../../../src/domain/ids.ts';
import { yearSegments } from '../../../src/viewModels/yearSegments.ts';
import { shippedDatabase, shippedScreen } from '../../support/shippedScreen.ts';

const unit = (code: string) => unitIdOf(code, '2008-08-01');
beforeAll(() => shippedDatabase(), 60_000);

describe(yearSegments, () => {
  it('cuts PAPI into one run a method, in percent of the maximum because scales differ', async () => {
    const { screen } = await shippedScreen({ year: 2024, base: 2023 });
    const segments = yearSegments(screen);
    expect(segments.isShareOfMaximum).toBe(true);
    expect(segments.axisLabel).toBe('% của mức tối đa');
    expect(segments.breaks.map(({ year }) => year)).toEqual([2016, 2018, 2019, 2021]);
    const runs = segments.segmentsOf(unit('42'));
    expect(runs.map(({ methodId, points }) => [methodId, points.map(({ year }) => year)])).toEqual([
      ['papi-2011', [2011, 2012, 2013, 2014, 2015]],
      ['papi-2016', [2016, 2017]],
      ['papi-2018', [2018]],
      ['papi-2019', [2019, 2020]],
      ['papi-2021', [2021, 2022, 2023, 2024]],
    ]);
    // 42,3298/60 and 45,5531/80, summed from the published dimensions.
    expect(runs[0]?.points[4]?.value).toBeCloseTo(70.5497, 3);
    expect(runs[4]?.points[3]?.value).toBeCloseTo(56.9414, 3);
    expect(runs[4]?.points[3]?.valueText).toBe('45,55/80 điểm (56,9\u00a0% mức tối đa) · hạng 6/61');
  });

  it('draws the median of the ranked units beside it, on the same scale', async () => {
    const { screen } = await shippedScreen({ year: 2024, base: 2023 });
    const { reference } = yearSegments(screen);
    expect(reference?.label).toBe('trung vị');
    const values = new Map(
      reference?.segments.flatMap(({ points }) => points.map(({ year, value }) => [year, value])),
    );
    expect(values.get(2011)).toBeCloseTo((100 * 35.6602) / 60, 3);
    expect(values.get(2024)).toBeCloseTo((100 * 43.4796) / 80, 3);
  });

  it('leaves a gap with the criteria that are not published', async () => {
    const { screen } = await shippedScreen({ year: 2024, base: 2023 });
    const points = yearSegments(screen)
      .segmentsOf(unit('22'))
      .flatMap((run) => run.points);
    const gaps = points.filter(({ value }) => value === null);
    expect(gaps.map(({ year }) => year)).toEqual([2018, 2021, 2023]);
    expect(gaps[0]?.gapReason).toBe(
      'chưa công bố Công khai, minh bạch, Kiểm soát tham nhũng trong khu vực công',
    );
    expect(points.find(({ year }) => year === 2022)?.gapReason).toBe('');
  });

  it('says of PAR that a year has no figures, keeps its own scale and takes the published mean', async () => {
    const { screen } = await shippedScreen({ index: 'PAR', year: 2024, base: 2023 });
    const segments = yearSegments(screen);
    expect(segments.isShareOfMaximum).toBe(false);
    expect(segments.axisLabel).toBe('%');
    expect(segments.years).toEqual([
      2012, 2013, 2014, 2015, 2016, 2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024,
    ]);
    const points = segments.segmentsOf(unit('48')).flatMap((run) => run.points);
    expect(points.slice(0, 4).map(({ value, gapReason }) => [value, gapReason])).toEqual([
      [87.14, ''],
      [null, 'năm 2013 không có số liệu trong bộ dữ liệu'],
      [92.54, ''],
      [null, 'năm 2015 không có số liệu trong bộ dữ liệu'],
    ]);
    expect(segments.reference?.label).toBe('trung bình cả nước (đã công bố)');
    const means = segments.reference?.segments.flatMap((run) => run.points) ?? [];
    expect(means.find(({ year }) => year === 2014)?.value).toBe(81.21);
    expect(means.find(({ year }) => year === 2019)?.value ?? null).not.toBe(0);
  });

  it('never ranks the one province SIPAS 2017 has', async () => {
    const { screen } = await shippedScreen({ index: 'SIPAS', year: 2017, base: null, unit: '72' });
    const [first] = yearSegments(screen).segmentsOf(unit('72'));
    expect(first?.points[0]?.valueText).toBe('79,76');
  });
});
