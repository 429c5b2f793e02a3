import { describe, expect, test } from 'vitest';
import { createWords } from '../../../src/i18n/createWords.ts';
import { lineageFlowOf } from '../../../src/viewModels/lineageFlowView.ts';
import { defaultArea, defaultPlace, groupsNear } from '../../../src/viewModels/lineagePlaces.ts';
import { lineageIndex, searchLineage } from '../../../src/viewModels/lineageRegister.ts';
import { communeSuccessionsOf, provinceSuccessionsOf } from '../../../src/viewModels/lineageTablesView.ts';
import { lineageRegister } from '../../support/lineageFixture.ts';

const words = createWords('vi');
const provincial = lineageRegister('provincial');
const district = lineageRegister('illustrative');
const index = lineageIndex(provincial);
const found = (typed: string) =>
  searchLineage(index, typed, 5).map(({ name, place }) => `${name} (${place})`);
const flow = (placeId: string | null, register = provincial) => lineageFlowOf({ words, register, placeId });

describe(searchLineage, () => {
  test('finds former districts and communes with and without accents, by place and by code', () => {
    expect(found('Đan Phượng')[0]).toBe('Huyện Đan Phượng (Hà Nội)');
    expect(found('dan phuong')).toEqual(found('Đan Phượng'));
    expect(found('cu chi')[0]).toBe('Huyện Củ Chi (Hồ Chí Minh)');
    expect(found('song ma')[0]).toBe('Huyện Sông Mã (Sơn La)');
    expect(found('thanh pho ha tinh')[0]).toBe('Thành phố Hà Tĩnh (Hà Tĩnh)');
    expect(found('son tay')[0]).toBe('Thị xã Sơn Tây (Hà Nội)');
    expect(found('trung hung son tay')).toEqual(['Phường Trung Hưng (Thị xã Sơn Tây, Hà Nội)']);
    expect(found('TP. Hà Tĩnh')[0]).toBe('Thành phố Hà Tĩnh (Hà Tĩnh)');
    expect(found('p.trung hưng')[0]).toContain('Phường Trung Hưng');
    expect(found('09601')).toEqual(['Phường Trung Hưng (Thị xã Sơn Tây, Hà Nội)']);
  });
  test('finds nothing for nothing, and for what nobody is called', () => {
    expect(found(' ')).toEqual([]);
    expect(found('zzz')).toEqual([]);
  });
});

describe(lineageFlowOf, () => {
  test('draws a divided ward with what joined the same new units', () => {
    const { sentence, chart, table } = flow('09601.20080801');
    expect(sentence).toBe(
      'Từ 01/7/2025, **Phường Trung Hưng** chia về 2 đơn vị: **Phường Sơn Tây, Phường Tùng Thiện**.',
    );
    expect(chart?.news.map(({ name }) => name)).toEqual(['Phường Sơn Tây', 'Phường Tùng Thiện']);
    expect(chart?.steps.filter(({ role }) => role === 'focus').map(({ part }) => part)).toEqual([
      'part',
      'part',
    ]);
    expect(chart?.olds.filter(({ role }) => role === 'focus').map(({ name }) => name)).toEqual([
      'Phường Trung Hưng',
    ]);
    expect(table.rows).toHaveLength(chart?.steps.length ?? -1);
    expect([chart?.oldLabel, chart?.newLabel]).toEqual(['Đến 30/6/2025', 'Từ 01/7/2025']);
  });

  test('warns of a name that means other territory now', () => {
    const thanhSen = provincial.links.find(
      ({ oldUnitId }) =>
        provincial.units.get(oldUnitId)?.name === 'Phường Trần Phú' &&
        provincial.units.get(oldUnitId)?.province === 'Hà Tĩnh',
    );
    expect(flow(thanhSen?.oldUnitId ?? '').sentence).toContain(
      'Chú ý: tên Phường Trần Phú nay là của một đơn vị khác',
    );
    expect(flow('18100.20250701').sentence).toContain('nay thuộc Phường Thành Sen');
  });

  test('follows a former district as a whole', () => {
    const { sentence, chart, title } = flow('01/huyen-dan-phuong');
    expect(title).toBe('Huyện Đan Phượng: từ đâu đến, nay thuộc về đâu?');
    expect(sentence).toMatch(
      /^\*\*Huyện Đan Phượng\*\* có 16 đơn vị đến 30\/6\/2025, nay thuộc \*\*6 đơn vị\*\*/u,
    );
    expect([chart?.olds.length, chart?.news.length]).toEqual([16, 6]);
  });

  test('says what a merged province was formed of, and that another was kept', () => {
    expect(flow('15.20250701').sentence).toBe(
      '**Lào Cai** thành lập từ 01/7/2025, gồm toàn bộ Lào Cai, Yên Bái.',
    );
    expect(flow('42.20080801').sentence).toBe(
      '**Hà Tĩnh** giữ nguyên địa giới, từ 01/7/2025 là **Hà Tĩnh**.',
    );
  });

  test('tells the planted facts of the invented district', () => {
    expect(flow('MHM02.20250701', district).sentence).toBe(
      '**Xã Minh Họa Lĩnh** thành lập từ 01/7/2025, gồm toàn bộ Xã Minh Họa Bắc, Xã Minh Họa Thượng, Xã Minh Họa Sơn, Xã Minh Họa Lâm.',
    );
    expect(flow('MHX12.20080801', district).sentence).toBe(
      'Từ 01/7/2025, **Xã Minh Họa Hạ** chia về 3 đơn vị: **Xã Minh Họa Đông, Xã Minh Họa Hải Phú, Xã Láng Giềng Minh Họa**.',
    );
    expect(flow('MHM03.20250701', district).sentence).toBe(
      '**Xã Minh Họa Đông** thành lập từ 01/7/2025, gồm toàn bộ Xã Minh Họa Nam, Xã Minh Họa Thủy, Xã Minh Họa Điền và một phần của Xã Minh Họa Hạ. Chú ý: trước đó tên Xã Minh Họa Đông là của địa giới khác, nay thuộc Xã Minh Họa Hải Phú.',
    );
    expect(flow('MH.20080801', district).chart?.olds).toHaveLength(16);
  });

  test('says why there is nothing to draw', () => {
    expect(flow(null).unavailable).toBe('Hãy tìm một đơn vị, hoặc chọn một huyện cũ ở trên.');
    expect(flow('nowhere').unavailable).toBe(
      'Không có đơn vị «nowhere» trong danh mục. Hãy tìm lại theo tên.',
    );
  });
});

describe(communeSuccessionsOf, () => {
  test('lists all 10,571 steps, or those of one province and search', () => {
    expect(communeSuccessionsOf(words, provincial, null, '').table.rows).toHaveLength(10_571);
    const hanoi = communeSuccessionsOf(words, provincial, '01', 'sơn tây');
    expect(hanoi.table.rows.length).toBeGreaterThan(12);
    expect(hanoi.table.rows.every(({ cells }) => cells[2]?.text === 'Hà Nội')).toBe(true);
    expect(communeSuccessionsOf(words, provincial, '01', 'zzz').unavailable).not.toBeNull();
  });
});

describe(provinceSuccessionsOf, () => {
  test('counts 63 → 34, 10,035 communes before and 3,321 since', () => {
    const { table, sentence } = provinceSuccessionsOf(words, provincial);
    expect(sentence).toContain(
      '**63** tỉnh, thành phố thành **34**: 52 đơn vị sáp nhập, 11 đơn vị giữ nguyên',
    );
    const sum = (column: number, rows = table.rows) =>
      rows.reduce((total, { cells }) => total + Number(cells[column]?.value), 0);
    expect(sum(2)).toBe(10_035);
    const once = [...new Map(table.rows.map((row) => [row.cells[1]?.text, row])).values()];
    expect(sum(3, once)).toBe(3321);
  });
});

describe(defaultPlace, () => {
  test('is the selected unit, else the workspace’s own group', () => {
    expect(defaultPlace(provincial, '42.20080801')).toBe('42.20080801');
    expect(defaultPlace(district, 'MHPB02.20080801')).toBe('MH.20080801');
    expect(defaultPlace(provincial, null)).toBeNull();
  });
});

describe(defaultArea, () => {
  test('is the former province, and its districts are near', () => {
    expect(defaultArea(provincial, '42.20080801')).toBe('42');
    expect(defaultArea(provincial, '18100.20250701')).toBe('42');
    expect(defaultArea(district, 'MH.20080801')).toBeNull();
    expect(groupsNear(provincial, '42').map(({ name }) => name)).toContain('Thành phố Hà Tĩnh');
    expect(groupsNear(district, null).map(({ name }) => name)).toEqual(['Huyện Minh Họa']);
  });
});
