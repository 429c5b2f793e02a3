import { describe, expect, it } from 'vitest';
import { asBatchId, asTargetId } from '../../../src/domain/ids.ts';
import type { PlanConflictRecord } from '../../../src/domain/planRecords.ts';
import { withConflicts } from '../../../src/domain/targetConflict.ts';
import { evaluateTarget } from '../../../src/domain/targetEvaluation.ts';
import { dataOf, figureOf, plan, targetOf } from '../../support/targetFixtures.ts';

const conflict = (effect: PlanConflictRecord['effect']): PlanConflictRecord => ({
  batchId: asBatchId('test'),
  row: 2,
  conflictId: 'C1',
  planId: plan.planId,
  clauseA: 'I.2.3.a',
  textA: '',
  clauseB: 'PL 8.4.a',
  textB: '',
  difference: '',
  effect,
  handling: '',
});

const both = (value: number, effect: PlanConflictRecord['effect'] = 'value') =>
  withConflicts(
    [91, 92].map((limit) =>
      evaluateTarget({
        target: targetOf({ targetId: asTargetId(`T${limit}`), value: limit, conflictId: 'C1' }),
        plan,
        data: dataOf([figureOf('A', value)]),
        bands: [],
        effect,
        asOf: '2022-01-01',
      }),
    ),
    [conflict(effect)],
  );

describe(withConflicts, () => {
  it.each([
    [90.9, ['missed', 'missed']],
    [91, ['conflict', 'conflict']],
    [91.5, ['conflict', 'conflict']],
    [91.999, ['conflict', 'conflict']],
    [92, ['met', 'met']],
  ])('91 %% and 92 %% with %s', (value, statuses) => {
    expect(both(value).map(({ status }) => status)).toEqual(statuses);
  });

  it('keeps both verdicts and says against whom', () => {
    const [first, second] = both(91.5);
    expect([first?.deciding?.verdict.status, second?.deciding?.verdict.status]).toEqual(['met', 'missed']);
    expect(first?.against.map(({ targetId }) => targetId)).toEqual(['T92']);
  });

  it('lets a contradiction of wording change nothing', () => {
    expect(both(91.5, 'wording').map(({ status }) => status)).toEqual(['met', 'missed']);
  });
});
