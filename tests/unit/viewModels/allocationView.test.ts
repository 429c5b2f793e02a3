import { describe, expect, test } from 'vitest';
import { asUnitId } from '../../../src/domain/ids.ts';
import { createWords } from '../../../src/i18n/createWords.ts';
import { allocationText, dividedUnits, readShares } from '../../../src/viewModels/allocationView.ts';
import { allocationKind } from '../../../src/views/shared/allocationKind.ts';
import { ownLineage } from '../../support/lineageFixture.ts';

const words = createWords('vi');
const divided = dividedUnits(ownLineage('illustrative').successions);

describe(dividedUnits, () => {
  test('are the two divided communes with every successor', () => {
    expect(divided.map(({ name, successors }) => [name, successors.length])).toEqual([
      ['Xã Minh Họa Hạ', 3],
      ['Xã Minh Họa Phú', 2],
    ]);
    expect(dividedUnits(ownLineage('provincial').successions)).toEqual([]);
  });
});

describe(readShares, () => {
  test('takes percentages with comma or point that sum to 100', () => {
    expect(readShares(words, ['62,5', '37.5'])).toEqual({ shares: [0.625, 0.375], problem: '' });
    expect(readShares(words, ['33,3333', '33,3333', '33,3334 %']).shares).toHaveLength(3);
  });
  test('says what is wrong', () => {
    expect(readShares(words, ['60', '30'])).toEqual({
      shares: null,
      problem: 'Các tỷ lệ cộng lại là 90,00 %, phải bằng 100 %.',
    });
    expect(readShares(words, ['60', '']).problem).toBe('Hãy nhập đủ các tỷ lệ bằng số, ví dụ 62,5.');
    expect(readShares(words, ['150', '-50']).problem).toBe('Hãy nhập đủ các tỷ lệ bằng số, ví dụ 62,5.');
    expect(readShares(words, ['150', '0']).problem).toBe('Mỗi tỷ lệ phải từ 0 đến 100 %.');
    expect(readShares(words, ['', ''])).toEqual({ shares: null, problem: '' });
  });
});

describe(allocationText, () => {
  test('names every successor and who entered the shares', () => {
    const [unit] = divided;
    if (unit === undefined) throw new Error('fixture');
    const shares = unit.successors.map(({ unitId }, place) => ({
      newUnitId: unitId,
      share: [0.5, 0.3, 0.2][place] ?? 0,
    }));
    expect(allocationText(words, unit, { oldUnitId: unit.unitId, author: 'Phòng Nội vụ', shares })).toMatch(
      /^Xã Minh Họa Đông 50,0\s%, Xã Minh Họa Hải Phú 30,0\s%, Xã Láng Giềng Minh Họa 20,0\s% · do Phòng Nội vụ nhập$/u,
    );
  });
});

describe('allocationKind', () => {
  const stored = {
    oldUnitId: 'A',
    author: 'x',
    shares: [
      { newUnitId: 'B', share: 0.5 },
      { newUnitId: 'C', share: 0.5 },
    ],
  };
  test('reads what it wrote and refuses what does not sum to 1', () => {
    expect(allocationKind.read(stored, 1)).toEqual({ ...stored, oldUnitId: asUnitId('A') });
    expect(() => allocationKind.read({ ...stored, shares: [{ newUnitId: 'B', share: 0.5 }] }, 1)).toThrow(
      RangeError,
    );
    expect(() => allocationKind.read({ oldUnitId: 'A' }, 1)).toThrow('shares');
  });
});
