import { describe, expect, it } from 'vitest';
import { adjustmentCriteria } from '../../../src/domain/adjustmentCriteria.ts';
import { asCriterionId } from '../../../src/domain/ids.ts';

const node = (id: string, level: number, maxPoints: number, parent: string | null = null) => ({
  criterionId: asCriterionId(id),
  parentId: parent === null ? null : asCriterionId(parent),
  level,
  maxPoints,
});
const tree = [
  node('PAR', 0, 100),
  node('1', 1, 60, 'PAR'),
  node('1.1', 2, 60, '1'),
  node('2', 1, 40, 'PAR'),
  node('2.1', 2, 40, '2'),
];

describe(adjustmentCriteria, () => {
  it('finds the bonus beyond the scale and the penalty below zero', () => {
    const criteria = [...tree, node('T', 1, 2, 'PAR'), node('P', 1, 0, 'PAR')];
    expect([...adjustmentCriteria(criteria, 100)]).toEqual(['P', 'T']);
  });

  it('finds none where the criteria share out the scale', () => {
    expect(adjustmentCriteria(tree, 100).size).toBe(0);
    expect(adjustmentCriteria([node('A', 1, 60), node('B', 1, 40)], 100).size).toBe(0);
  });

  it('finds none where maxima have nothing to do with the scale', () => {
    expect(adjustmentCriteria([node('A', 1, 100), node('B', 1, 100)], 100).size).toBe(0);
  });
});
