import { describe, expect, it } from 'vitest';
import { targetComparators } from '../../../src/domain/planRecords.ts';
import { planText, shippedPlans } from '../../support/planRegisters.ts';

const { plans, metrics, targets, planConflicts, issues, batches } = shippedPlans();
const textOf = new Map(plans.map(({ planId, textFile }) => [planId, planText(textFile)]));

describe('the five plans', () => {
  it('load whole, without an issue', () => {
    expect(issues.flatMap((entry) => entry.issues)).toEqual([]);
    expect(batches.map(({ fileName, read, loaded }) => [fileName, read, loaded])).toEqual([
      ['plans.csv', 5, 5],
      ['metrics.csv', 44, 44],
      ['targets.csv', 48, 48],
      ['plan-conflicts.csv', 11, 11],
    ]);
  });

  it.each(targets.map((target) => [target.targetId, target] as const))(
    '%s stands in its plan word for word',
    (_id, { planId, verbatim }) => {
      expect(textOf.get(planId)).toContain(verbatim.normalize('NFC'));
    },
  );

  it.each(planConflicts.map((conflict) => [conflict.conflictId, conflict] as const))(
    '%s quotes two clauses that stand in the plan',
    (_id, { planId, textA, textB }) => {
      expect(textOf.get(planId)).toContain(textA.normalize('NFC'));
      expect(textOf.get(planId)).toContain(textB.normalize('NFC'));
    },
  );

  it('carry number and date as the documents print them', () => {
    for (const { planId, docNumber, docDate } of plans) {
      const text = textOf.get(planId) ?? '';
      const [year = '', month = '', day = ''] = docDate.split('-');
      expect(text).toContain(docNumber);
      expect(text).toMatch(
        new RegExp(`ngày ${Number(day)} tháng 0?${Number(month)} năm ${year}|ngày ${day}/${month}/ ?${year}`, 'u'),
      );
    }
  });

  it('name a metric each, and every metric serves a target', () => {
    const used = new Set(targets.map(({ metricId }) => metricId));
    expect(metrics.filter(({ metricId }) => !used.has(metricId))).toEqual([]);
  });

  it('link every conflict that touches a target, and only known ones', () => {
    const known = new Set(planConflicts.map(({ conflictId }) => conflictId));
    const linked = new Set(targets.flatMap(({ conflictId }) => (conflictId === null ? [] : [conflictId])));
    expect([...linked].filter((id) => !known.has(id))).toEqual([]);
    expect([...known].filter((id) => !linked.has(id)).toSorted()).toEqual(['C10', 'C11', 'C9']);
  });

  it('use these comparators', () => {
    const used = new Set(targets.map(({ comparator }) => comparator));
    expect(targetComparators.filter((comparator) => !used.has(comparator))).toEqual(['atMost', 'ratioAtLeast']);
  });
});
