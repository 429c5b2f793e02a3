import { describe, expect, it } from 'vitest';
import type { ProposedTarget } from '../../../src/domain/targetClause.ts';
import { proposeTarget } from '../../../src/domain/targetClause.ts';
import { illustrativeDataset } from '../../support/shippedDataset.ts';

const in2021 = { firstYear: 2021, lastYear: 2021 };

describe(proposeTarget, () => {
  it.each<[string, Partial<ProposedTarget>]>([
    [
      'từ 98% trở lên (trừ lĩnh vực đất đai và lĩnh vực đầu tư)',
      {
        comparator: 'atLeast',
        value: 98,
        unit: 'percent',
        aggregate: 'overall',
        exclusions: ['đất đai', 'đầu tư'],
      },
    ],
    ['trên 95,5 % đơn vị', { comparator: 'above', value: 95.5, aggregate: 'shareOfUnits' }],
    ['xuống còn dưới 4%', { comparator: 'below', value: 4 }],
    ['không quá 10% hồ sơ', { comparator: 'atMost', value: 10, aggregate: 'overall' }],
    ['không dưới 90%', { comparator: 'atLeast', value: 90 }],
    [
      'tăng 3% so với năm 2020',
      { comparator: 'changeAtLeast', unit: 'ambiguousPercent', baselineYear: 2020 },
    ],
    ['tăng 3 điểm phần trăm so với năm 2020', { comparator: 'changeAtLeast', unit: 'percentagePoints' }],
    ['trước ngày 15/8/2021', { comparator: 'before', deadline: '2021-08-15' }],
    ['Chỉ số CCHC của từng xã đạt từ 85 điểm trở lên', { value: 85, unit: 'points', aggregate: 'everyUnit' }],
    ['nâng cao mức độ hài lòng của người dân', { comparator: 'increase', value: null }],
  ])('%s', (clause, expected) => {
    expect(proposeTarget(clause, in2021)).toMatchObject(expected);
  });

  it('invents nothing from text without sense', () => {
    expect(proposeTarget('', in2021).value).not.toBe(0);
    expect(proposeTarget('<script>alert(1)</script> 12 %', in2021)).toMatchObject({ value: 12 });
  });

  const { targets } = illustrativeDataset();
  const different = Object.fromEntries(
    targets.map((target) => {
      const proposed = proposeTarget(target.verbatim, target);
      const fields = (Object.keys(proposed) as (keyof ProposedTarget)[]).filter(
        (field) => JSON.stringify(proposed[field]) !== JSON.stringify(target[field]),
      );
      return [target.targetId, fields.join(' ')];
    }),
  );
  const exact = Object.keys(different).filter((id) => different[id] === '');

  it('reads most clauses of the five plans to the registered form', () => {
    expect(exact.filter((id) => id.startsWith('T'))).toHaveLength(40);
  });

  it('differs from the register only in what other columns of the plan say', () => {
    expect(Object.fromEntries(Object.entries(different).filter(([, fields]) => fields !== ''))).toEqual({
      // Who is addressed, or the deadline, stands in another column of the appendix or in the sentence before.
      T002: 'aggregate',
      T003: 'aggregate',
      T031: 'deadline',
      T032: 'aggregate deadline',
      T035: 'aggregate',
      T036: 'aggregate',
      T043: 'aggregate',
      T046: 'aggregate',
      // The invented plan's base year is the year before it begins.
      MH3: 'baselineYear',
      MH6: 'baselineYear',
    });
  });
});
