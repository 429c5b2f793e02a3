import { describe, expect, it } from 'vitest';
import { groupBy } from '../../../src/domain/groupBy.ts';
import type { TargetStatus } from '../../../src/domain/targetStatus.ts';
import { buildTargetBook } from '../../../src/viewModels/targetBook.ts';
import { districtTargets } from '../../support/districtTargets.ts';

const statusesOf = (asOf?: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    districtTargets(asOf)
      .evaluations.filter(({ target }) => /^T\d/u.test(target.targetId))
      .map(({ target, status }) => [target.targetId, status]),
  );

const expected: Readonly<Record<TargetStatus, string>> = {
  met: 'T001 T003 T005 T008 T009 T012 T015 T020 T022 T023 T026 T027 T028 T033 T036 T039 T044 T045 T047 T048',
  missed: 'T002 T006 T007 T013 T014 T018 T021 T024 T025 T029 T032 T034 T037 T040 T043',
  conflict: 'T016 T017 T019 T030 T031',
  insufficient: 'T010 T011 T035 T046',
  noNumericTarget: 'T004 T038 T041 T042',
  notDue: '',
};

describe(buildTargetBook, () => {
  it('holds all 48 targets against the invented district', () => {
    const byStatus = groupBy(Object.entries(statusesOf()), ([, status]) => status);
    for (const [status, ids] of Object.entries(expected))
      expect((byStatus.get(status) ?? []).map(([id]) => id).join(' '), status).toBe(ids);
  });

  it('shows at least one met and one missed target of every plan', () => {
    const book = districtTargets();
    for (const plan of new Set(book.evaluations.map(({ plan: { planId } }) => planId))) {
      const statuses = new Set(
        book.evaluations.filter((one) => one.plan.planId === plan).map(({ status }) => status),
      );
      expect([plan, statuses.has('met'), statuses.has('missed')]).toEqual([plan, true, true]);
    }
  });

  it('judges nothing that is not due on the day of evaluation', () => {
    const early = statusesOf('2021-06-30');
    expect(early).toMatchObject({
      T016: 'notDue',
      T014: 'notDue',
      T031: 'missed',
      T036: 'met',
      T037: 'missed',
      T043: 'notDue',
      T004: 'noNumericTarget',
    });
    expect(
      Object.values(statusesOf('2020-01-01')).filter((status) => status === 'missed' || status === 'met'),
    ).toEqual([]);
  });

  it('says how far each lies from its limit, and who decides', () => {
    const of = new Map(districtTargets().evaluations.map((one) => [one.target.targetId as string, one]));
    expect(of.get('T025')?.deciding?.verdict).toMatchObject({ value: 95, distance: 0, status: 'missed' });
    expect(of.get('T013')?.deciding?.verdict).toMatchObject({ value: 3, bound: 4, unitsOf: 16 });
    expect(of.get('T018')?.deciding?.verdict.worst).toMatchObject({ kind: 'field', name: 'Đất đai' });
    expect(of.get('T002')?.deciding?.verdict).toMatchObject({ value: 20_250_609, distance: -5 });
    expect(of.get('T016')?.deciding?.verdict.value).toBeGreaterThan(91);
    expect(of.get('T016')?.deciding?.verdict.value).toBeLessThan(92);
  });
});
