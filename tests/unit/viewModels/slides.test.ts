import { describe, expect, test } from 'vitest';
import { defaultDeck } from '../../../src/domain/deck.ts';
import type { SlideScope } from '../../../src/domain/deck.ts';
import type { SlideInput } from '../../../src/viewModels/slideInput.ts';
import { builtKinds, isBuiltKind, lostSlide, slideOf } from '../../../src/viewModels/slideOf.ts';
import type { BuiltKind } from '../../../src/viewModels/slideOf.ts';
import { scopeProblem } from '../../../src/viewModels/slideScope.ts';
import { fewBars } from '../../../src/viewModels/whySlide.ts';
import { shippedScreen } from '../../support/shippedScreen.ts';
import type { ShippedScreenRequest } from '../../support/shippedScreen.ts';

const frame = { asOf: 'Số liệu đến hết năm 2024', mark: null };

async function inputOf(request: ShippedScreenRequest, patch: Partial<SlideInput> = {}): Promise<SlideInput> {
  const { screen, scores } = await shippedScreen(request);
  return {
    screen,
    scores: await scores(request.year),
    baseScores: request.base === null ? [] : await scores(request.base),
    maxRows: 7,
    window: 'around',
    ...patch,
  };
}

const slide = (kind: BuiltKind, input: SlideInput) =>
  slideOf({ slideId: kind, title: null }, kind, input, frame);

const haTinh = { year: 2024, base: 2023 } as const;

describe(slideOf, () => {
  test('the headline is a sentence with rank, index, year and change', async () => {
    const { title, body } = slide('headline', await inputOf(haTinh));
    expect(title).toBe('Hà Tĩnh hạng 6/61 về PAPI 2024, điểm tăng 0,12');
    if (body?.kind !== 'headline') throw new Error('no headline');
    expect(body.figures.map(({ text }) => text)).toEqual(['45,55', '6/61', '▲ +0,12', '+2,07']);
    expect(body.history?.years.at(-1)).toBe(2024);
  });

  test('the ranking has seven rows and counts the rest', async () => {
    const { body, source } = slide('ranking', await inputOf(haTinh));
    if (body?.kind !== 'bars') throw new Error('no bars');
    expect(body.bars.bars.map(({ rankText, name, valueText }) => [rankText, name, valueText])).toEqual([
      ['1', 'Quảng Ninh', '47,82'],
      ['2', 'Tây Ninh', '47,35'],
      ['3', 'Bình Thuận', '47,13'],
      ['4', 'Thái Nguyên', '46,35'],
      ['5', 'Ninh Thuận', '45,73'],
      ['6', 'Hà Tĩnh', '45,55'],
      ['7', 'Bà Rịa - Vũng Tàu', '45,53'],
    ]);
    expect(body.bars.more).toBe('và 54 tỉnh, thành phố khác · 2 tỉnh, thành phố chưa đủ số liệu');
    expect(source).toContain('n = 61/63');
  });

  test('the audience may ask for the other end; a long room gets four rows', async () => {
    const bottom = slide('ranking', await inputOf(haTinh, { window: 'bottom' })).body;
    if (bottom?.kind !== 'bars') throw new Error('no bars');
    expect(bottom.bars.bars.at(-1)?.rankText).toBe('61');
    const long = slide('ranking', await inputOf({ ...haTinh, unit: '01' }, { maxRows: 4 })).body;
    if (long?.kind !== 'bars') throw new Error('no bars');
    expect(long.bars.bars).toHaveLength(4);
    expect(long.bars.bars.some(({ role }) => role === 'selected')).toBe(true);
  });

  test('changes: three on either side and the unit itself', async () => {
    const { title, sentence, body } = slide('change', await inputOf(haTinh));
    if (body?.kind !== 'bars') throw new Error('no bars');
    const names = body.bars.bars.map(({ name }) => name);
    expect(names).toHaveLength(7);
    expect(names[0]).toBe('Tây Ninh');
    expect(names[3]).toBe('Hà Tĩnh');
    expect(names.at(-1)).toBe('Bạc Liêu');
    expect(title).toMatch(/^Trong 59 tỉnh đủ cả hai năm: \d+ tăng, \d+ giảm$/);
    expect(sentence).toContain('Hà Tĩnh');
    expect(body.bars.more).toBe('và 52 tỉnh, thành phố khác · 4 tỉnh, thành phố chưa đủ số liệu');
  });

  test('the waterfall keeps its ends with fewer bars', async () => {
    const input = await inputOf(haTinh, { maxRows: 5 });
    const { body } = slide('why', input);
    if (body?.kind !== 'waterfall') throw new Error('no waterfall');
    const { bars, base, now } = body.chart;
    expect(bars).toHaveLength(5);
    expect(bars.at(0)?.from).toBeCloseTo(base.value, 9);
    expect(bars.at(-1)?.to).toBeCloseTo(now.value, 9);
    expect(bars.reduce((sum, { points }) => sum + points, base.value)).toBeCloseTo(now.value, 9);
    expect(bars.map(({ label }) => label)).toContain('4 phần còn lại');
    expect(fewBars(input.screen.words, body.chart, 9)).toBe(body.chart);
  });

  test('actions say where they lead', async () => {
    const { body, title } = slide('actions', await inputOf(haTinh));
    if (body?.kind !== 'actions') throw new Error('no actions');
    expect(body.actions).toHaveLength(3);
    expect(title).toContain('hạng');
    expect(body.figures.map(({ label }) => label)[0]).toContain('45,55');
  });

  test('a unit without figures is said to have none, on every slide', async () => {
    const input = await inputOf({ ...haTinh, unit: '26' });
    expect(slide('headline', input).title).toBe('Vĩnh Phúc chưa có số PAPI 2024');
    expect(slide('headline', input).unavailable).toContain('chưa công bố');
    expect(slide('why', input).unavailable ?? '').not.toBe('');
  });

  test('across a method break the reason stands where the change would', async () => {
    const input = await inputOf({ year: 2018, base: 2017 });
    expect(slide('change', input).unavailable).toContain('đổi phương pháp');
    expect(slide('why', input).sentence).toContain('đổi phương pháp');
  });

  test('partial figures of the press: no invented rank, every slide says something', async () => {
    const input = await inputOf({ index: 'PAR', year: 2024, base: 2023 });
    for (const kind of builtKinds) {
      const { title, body, unavailable } = slide(kind, input);
      expect(title, kind).not.toBe('');
      expect((body === null) !== (unavailable === null), kind).toBe(true);
    }
  });

  test('is plain data, the same after a journey through JSON', async () => {
    const input = await inputOf(haTinh);
    for (const kind of builtKinds) {
      const view = slide(kind, input);
      expect(JSON.parse(JSON.stringify(view)), kind).toEqual(view);
    }
  });

  test('the presenter’s own title stands above the generated sentence', async () => {
    const view = slideOf({ slideId: 'a', title: 'Ta ở đâu?' }, 'headline', await inputOf(haTinh), frame);
    expect(view.title).toBe('Ta ở đâu?');
    expect(view.sentence).toContain('hạng 6/61');
  });
});

describe(isBuiltKind, () => {
  test('knows what is made from figures alone', () => {
    expect(defaultDeck.slides.filter(({ content }) => isBuiltKind(content.kind))).toHaveLength(7);
    expect(isBuiltKind('panel')).toBe(false);
  });
});

describe(scopeProblem, () => {
  const scope: SlideScope = {
    indexCode: 'PAPI',
    level: 'province',
    year: 2024,
    period: '',
    baseYear: 2023,
    unitId: '42.20080801',
    unitName: 'Hà Tĩnh',
    groupId: 'all',
    criterionId: null,
    pinned: [],
    likeForLike: true,
  };

  test('names what is gone, and nothing when all is there', async () => {
    const { screen } = await shippedScreen(haTinh);
    const problem = (patch: Partial<SlideScope>) =>
      scopeProblem(screen.words, screen.catalog, { ...scope, ...patch });
    expect(problem({})).toBeNull();
    expect(problem({ indexCode: 'DDCI' })).toContain('DDCI');
    expect(problem({ level: 'commune' })).toContain('cấp');
    expect(problem({ year: 2031 })).toBe('Bộ số liệu đang mở không có PAPI năm 2031.');
    expect(problem({ unitId: '99.20080801', unitName: 'Sở <b>Mới</b>' })).toContain('“Sở <b>Mới</b>”');
    const lost = lostSlide(
      screen.words,
      { slideId: 'x', title: 'T' },
      'why',
      problem({ year: 2031 }) ?? '',
      frame,
    );
    expect(lost.unavailable).toContain('năm 2031');
    expect(lost.body).toBeNull();
  });
});
