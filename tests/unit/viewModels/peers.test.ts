import { describe, expect, it } from 'vitest';
import { asGroupId, asUnitId } from '../../../src/domain/ids.ts';
import { ownGroupId } from '../../../src/domain/ownGroup.ts';
import { createWords } from '../../../src/i18n/createWords.ts';
import { ownGroupRows } from '../../../src/viewModels/ownGroups.ts';
import { peerBasis, peersGroup, withPeers } from '../../../src/viewModels/peers.ts';
import { groupKind } from '../../../src/views/groups/groupKind.ts';
import { districtScreen } from '../../support/districtScreen.ts';
import type { DistrictScreenRequest } from '../../support/districtScreen.ts';
import { shippedScreen } from '../../support/shippedScreen.ts';

const peersOf = async (request: DistrictScreenRequest) => {
  const { screen, scores } = await districtScreen(request);
  const { words, catalog, unitId, page } = screen;
  const index = { indexCode: page.method.indexCode, level: page.method.level };
  const { groups } = withPeers({ words, catalog, index, unitId, year: page.year, scores });
  return groups.filter(({ groupId }) => groupId === peersGroup);
};

describe(withPeers, () => {
  it('takes the five communes nearest in what is declared of them, and says of what', async () => {
    const rows = await peersOf({ year: 2024, base: null, unit: 'MHX01' });
    expect(rows[0]?.nameVi).toBe(
      'Thị trấn Minh Họa và 5 đơn vị tương đồng theo dân số, diện tích, số hồ sơ một năm',
    );
    expect(rows.map(({ unitId }) => unitId.split('.')[0])).toEqual([
      'MHX01',
      'MHX08',
      'MHX15',
      'MHX12',
      'MHX14',
      'MHX07',
    ]);
    const offices = await peersOf({ level: 'department', year: 2024, base: null, unit: 'MHPB02' });
    expect(offices.map(({ unitId }) => unitId.split('.')[0])).toEqual([
      'MHPB02',
      'MHPB06',
      'MHPB10',
      'MHPB09',
      'MHPB04',
      'MHPB11',
    ]);
  });

  it('takes provinces of a like profile of scores, since nothing else is declared of them', async () => {
    const { screen, scores } = await shippedScreen({ year: 2024, base: null });
    const index = { indexCode: screen.yearbook.indexCode, level: 'province' as const };
    expect(peerBasis(screen.catalog, index)).toBe('profile');
    const { groups } = withPeers({
      words: createWords('vi'),
      catalog: screen.catalog,
      index,
      unitId: screen.unitId,
      year: 2024,
      scores: await scores(2024),
    });
    const rows = groups.filter(({ groupId }) => groupId === peersGroup);
    expect(rows).toHaveLength(6);
    expect(rows[0]?.nameVi).toBe('Hà Tĩnh và 5 đơn vị tương đồng theo điểm 8 thành phần PAPI 2024');
  });
});

describe(ownGroupRows, () => {
  it("makes a reader's groups look like those of a file", () => {
    const unitIds = [asUnitId('MHX01.20080801'), asUnitId('MHX02.20080801')];
    const rows = ownGroupRows([{ id: 'd-1', name: 'Xã ven sông', content: { unitIds } }]);
    expect(rows.map(({ groupId, nameVi, unitId }) => [groupId, nameVi, unitId])).toEqual([
      [ownGroupId('d-1'), 'Xã ven sông', unitIds[0]],
      [asGroupId('my-d-1'), 'Xã ven sông', unitIds[1]],
    ]);
  });
});

describe('stored groups', () => {
  it('are read as they were written, and anything else is refused', () => {
    expect(groupKind.read({ unitIds: ['a', 'b'] }, 1)).toEqual({ unitIds: ['a', 'b'] });
    expect(() => groupKind.read({ unitIds: [1] }, 1)).toThrow(/invalid_type/u);
    expect(() => groupKind.read({ unitIds: Array.from({ length: 10_001 }, () => 'a') }, 1)).toThrow(
      /too_big/u,
    );
  });
});
