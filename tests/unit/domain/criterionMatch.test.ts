import { describe, expect, it } from 'vitest';
import { buildCriterionDirectory, matchCriterion } from '../../../src/domain/criterionMatch.ts';
import { asBatchId, asCriterionId, asMethodId } from '../../../src/domain/ids.ts';
import type { CriterionRecord } from '../../../src/domain/records.ts';

const criterion = (
  criterionId: string,
  parentId: string | null,
  level: number,
  nameVi: string,
  nameEn = nameVi,
): CriterionRecord => ({
  batchId: asBatchId('test'),
  row: 1,
  methodId: asMethodId('m'),
  criterionId: asCriterionId(criterionId),
  parentId: parentId === null ? null : asCriterionId(parentId),
  level,
  canonicalId: criterionId,
  nameVi,
  nameEn,
  minPoints: 0,
  maxPoints: 10,
  position: 1,
});

const criteria = [
  criterion('IDX', null, 0, 'Chỉ số minh họa'),
  criterion('D1', 'IDX', 1, 'Công khai, minh bạch', 'Transparency'),
  criterion('D2', 'IDX', 1, 'Văn hóa công sở', 'Office culture'),
  criterion('D1.1', 'D1', 2, 'Kế hoạch'),
  criterion('D2.1', 'D2', 2, 'Kế hoạch'),
  criterion('D2.2', 'D2', 2, 'Thời hạn giải quyết hồ sơ của công dân'),
];
const directory = buildCriterionDirectory(criteria);
const idOf = (text: string): string => {
  const match = matchCriterion(directory, text);
  return match.status === 'matched' ? match.criterion.criterionId : 'unknown';
};

describe(matchCriterion, () => {
  it.each([
    ['D1', 'D1'],
    ['d1.1', 'D1.1'],
    ['LV1', 'D1'],
    ['Lĩnh vực 2', 'D2'],
    ['2.1', 'D2.1'],
    ['CÔNG KHAI MINH BẠCH', 'D1'],
    ['Transparency', 'D1'],
    ['Văn hoá công sở', 'D2'],
    ['Van hoa cong so (10 điểm)', 'D2'],
    ['1. Công khai, minh bạch', 'D1'],
    ['2.1. Kế hoạch', 'D2.1'],
    ['2.2. Thời hạn giải quyết hồ sơ công dân', 'D2.2'],
    ['Tổng điểm', 'IDX'],
    ['Chỉ số minh họa', 'IDX'],
    ['Office culture / Văn hóa cơ quan', 'D2'],
  ])('finds %s', (text, id) => {
    expect(idOf(text)).toBe(id);
  });

  it('says when a number agrees and the name is only similar', () => {
    expect(matchCriterion(directory, '2.2. Thời hạn giải quyết hồ sơ công dân')).toMatchObject({
      status: 'matched',
      renamed: true,
    });
  });

  it('does not trust a number under another name, nor a name that several criteria have', () => {
    const numbered = matchCriterion(directory, '1. Cải cách tài chính công');
    expect(numbered.status === 'unknown' && numbered.candidates[0]?.criterionId).toBe('D1');
    expect(idOf('Kế hoạch')).toBe('unknown');
    expect(idOf('Transparency / Văn hóa công sở')).toBe('unknown');
  });

  it('follows decided aliases', () => {
    const decided = buildCriterionDirectory(criteria, [
      { alias: 'TTHC', criterionId: asCriterionId('D2.2') },
    ]);
    expect(matchCriterion(decided, 'tthc')).toMatchObject({
      status: 'matched',
      criterion: { criterionId: 'D2.2' },
    });
  });
});
