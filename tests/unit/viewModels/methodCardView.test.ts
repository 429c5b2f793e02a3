import { describe, expect, it } from 'vitest';
import { methodCardOf } from '../../../src/viewModels/methodCardView.ts';
import { shippedScreen } from '../../support/shippedScreen.ts';
import type { ShippedScreenRequest } from '../../support/shippedScreen.ts';

const itemsOf = async (request: ShippedScreenRequest) => {
  const { screen } = await shippedScreen(request);
  return new Map(methodCardOf(screen).items.map(({ label, text }) => [label, text]));
};

describe(methodCardOf, () => {
  it('tells how PAPI is summed and ranked', async () => {
    const items = await itemsOf({ year: 2024, base: 2023 });
    expect(items.get('Áp dụng cho năm')).toBe('2021–2024');
    expect(items.get('Thang đo')).toBe('điểm, thang 8–80');
    expect(items.get('Cách tính chỉ số')).toBe('Tổng không trọng số của 8 lĩnh vực; chỉ tính khi đủ cả 8.');
    expect(items.get('Cách xếp hạng')).toContain('4 chữ số thập phân, trong 61 đơn vị');
  });

  it('says that the weights of SIPAS were not found and whose ranks are shown', async () => {
    const items = await itemsOf({ index: 'SIPAS', year: 2024, base: 2023, unit: '01' });
    expect(items.get('Lưu ý')).toContain('Chưa tìm được trọng số chính thức');
    expect(items.get('Cách xếp hạng')).toContain('theo nguồn công bố');
    expect(items.get('Cách xếp hạng')).toContain('4/63');
  });

  it('calls the first version of a method the first', async () => {
    const items = await itemsOf({ year: 2012, base: 2011 });
    expect(items.get('Thay đổi so với phiên bản trước')).toBe('Phiên bản đầu tiên.');
  });
});
