import { describe, expect, it } from 'vitest';
import { asCriterionId } from '../../../src/domain/ids.ts';
import { criteriaTreeOf } from '../../../src/viewModels/criteriaTreeView.ts';
import { shippedScreen } from '../../support/shippedScreen.ts';
import type { ShippedScreenRequest } from '../../support/shippedScreen.ts';

const treeOf = async (request: ShippedScreenRequest, criterionId: string | null = null) => {
  const { screen, scores } = await shippedScreen(request);
  const now = await scores(request.year);
  const base = request.base === null ? null : await scores(request.base);
  const selected = criterionId === null ? null : asCriterionId(criterionId);
  return criteriaTreeOf({ ...screen, criterionId: selected }, { now, base });
};

const rowOf = (view: Awaited<ReturnType<typeof treeOf>>, id: string) =>
  view.chart?.rows.find((row) => row.id === id);

const texts = (view: Awaited<ReturnType<typeof treeOf>>, id: string): readonly (string | undefined)[] => {
  const row = rowOf(view, id);
  return [
    row?.value.text,
    row?.maximum.text,
    row?.percent.text,
    row?.median.text,
    row?.rank.text,
    row?.change.text,
  ];
};

// Figures were computed apart from this program, from the two PAPI files with Python's statistics module.
describe(criteriaTreeOf, () => {
  it('gives value, maximum, share, median, rank and change of every criterion', async () => {
    const view = await treeOf({ year: 2024, base: 2023 });
    expect(texts(view, 'PAPI')).toEqual(['45,55', '80,00', '56,9', '43,48', '6/61', '▲ +0,12']);
    expect(texts(view, 'D1')).toEqual(['5,84', '10,00', '58,4', '4,93', '3/61', '▲ +0,08']);
    expect(texts(view, 'D6')).toEqual(['7,51', '10,00', '75,1', '7,51', '32/61', '▼ −0,20']);
    expect(texts(view, 'D7.3')).toEqual(['0,45', '3,33', '13,5', '0,54', '47/61', '▼ −0,06']);
    expect(rowOf(view, 'D2.1')?.change.tone).toBe('worse');
    expect(view.sentence).toBe(
      '**Tham gia của người dân ở cấp cơ sở** có hạng tốt nhất (3/61), **Cung ứng dịch vụ công** thấp nhất (32/61) trong 8 lĩnh vực.',
    );
  });

  it('lists parents before their parts: the index, 8 dimensions, 28 parts', async () => {
    const view = await treeOf({ year: 2024, base: 2023 }, 'D2.1');
    expect(view.chart?.rows.map(({ id }) => id).slice(0, 8)).toEqual([
      'PAPI',
      'D1',
      'D1.1',
      'D1.2',
      'D1.3',
      'D1.4',
      'D2',
      'D2.1',
    ]);
    expect(view.chart?.rows).toHaveLength(37);
    expect(view.chart?.rows.filter(({ isSelected }) => isSelected).map(({ id }) => id)).toEqual(['D2.1']);
    expect(view.table.rows).toHaveLength(37);
  });

  it('has no change across a change of method and says what changed', async () => {
    const view = await treeOf({ year: 2018, base: 2017 });
    expect(
      view.chart?.rows.every(({ change }) => change.value === null && change.text === 'đổi phương pháp'),
    ).toBe(true);
    expect(texts(view, 'D4').slice(3, 5)).toEqual(['6,51', '24/61']);
    expect(view.sentence).toContain('Không so sánh 2017 với 2018 vì đổi phương pháp');
    expect(view.sentence).toContain('quản trị môi trường');
  });

  it('shows a unit without figures as missing, with medians of those that have them', async () => {
    const view = await treeOf({ year: 2024, base: 2023, unit: '26' });
    expect(texts(view, 'D1')).toEqual(['chưa công bố', '10,00', '–', '4,93', 'không xếp hạng', 'thiếu số']);
    expect(rowOf(view, 'D1')?.ratio).toBeNull();
    expect(view.sentence).toBe(
      'PAPI 2024 của Vĩnh Phúc: **chưa công bố**. Trung vị tính trên 61 tỉnh có số.',
    );
  });

  it('ranks no component of an index that only a few provinces have figures of', async () => {
    const view = await treeOf({ index: 'PAR', year: 2023, base: 2022, unit: '17' });
    expect(texts(view, 'appraised')).toEqual([
      '57,04',
      '61,50',
      '92,7',
      'không tính',
      'không xếp hạng',
      'năm trước thiếu số',
    ]);
    expect(rowOf(view, 'PAR')?.rank.text).toBe('35/63');
    expect(view.sentence).toContain('**4/4** thành phần');
    // 57,04 + 8,19 + 18,34 + 4,32 = 87,89 against a printed total of 86,89.
    expect(view.sentence).toContain('**87,89**, khác tổng đã công bố 86,89 (mâu thuẫn K5)');
    expect(view.sentence).toContain('53/63 tỉnh chưa có số trong bộ dữ liệu');
  });

  it('gives a change of percentages in percentage points and does not add SIPAS components up', async () => {
    const view = await treeOf({ index: 'SIPAS', year: 2024, base: 2023, unit: '01' });
    expect(rowOf(view, 'policy')?.change.text).toBe('▲ +3,05');
    expect(rowOf(view, 'service')?.change.text).toBe('▲ +2,77');
    expect(view.chart?.columns.at(-1)?.label).toBe('Thay đổi so với 2023 (điểm phần trăm)');
    expect(view.sentence).not.toContain('cộng lại');
  });

  it('says that only the total is known where a method names no components', async () => {
    const view = await treeOf({ index: 'PAR', year: 2020, base: null, unit: '42' });
    expect(view.chart?.rows.map(({ id }) => id)).toEqual(['PAR']);
    expect(view.sentence).toContain('chỉ có kết quả chung của PAR INDEX 2020');
  });

  it('speaks English', async () => {
    const view = await treeOf({ year: 2024, base: 2023, language: 'en' });
    expect(view.sentence).toBe(
      '**Participation at Local Levels** ranks best (3/61) and **Public Service Delivery** lowest (32/61) of 8 dimensions.',
    );
  });
});
