import { describe, expect, it } from 'vitest';
import { groupBy } from '../../../src/domain/groupBy.ts';
import type { TargetStatus } from '../../../src/domain/targetStatus.ts';
import { asIndexCode, asMetricId } from '../../../src/domain/ids.ts';
import { createWords } from '../../../src/i18n/createWords.ts';
import { targetListView } from '../../../src/viewModels/targetList.ts';
import { targetsOfMetric } from '../../../src/viewModels/targetsOfMetric.ts';
import { targetTrendView } from '../../../src/viewModels/targetTrend.ts';
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

describe(targetTrendView, () => {
  it('holds the latest year against the straight way, within one method, and labels the projection', () => {
    const book = districtTargets('2024-12-31');
    const one = book.evaluations.find(({ target }) => target.targetId === 'MH3');
    const view = one === undefined ? null : targetTrendView(createWords('vi'), book, one);
    // 85,90 % in 2022, 86,96 and 86,85 since, 90 % asked for 2025: the line stands at 88,63 in 2024.
    expect(view?.sentence).toContain('chậm so với lộ trình');
    expect(view?.sentence).toContain('88,63');
    expect(view?.sentence).toContain('3,15');
    expect(view?.sentence).toContain('không phải dự báo');
    expect(view?.chart?.breaks.map(({ year }) => year)).toEqual([2022]);
  });
});

describe(targetsOfMetric, () => {
  it('finds the targets about an index on its level, with a unit’s own verdict', () => {
    const book = districtTargets();
    const unit = book.dataOf
      .get(asMetricId('mh-par-x'))
      ?.units.find(({ name }) => name === 'Xã Minh Họa Đông');
    const found = targetsOfMetric(
      book,
      { indexCode: asIndexCode('PAR'), level: 'commune' },
      null,
      unit?.unitId ?? null,
    );
    expect(
      found.map(({ evaluation, bound }) => [evaluation.target.targetId, evaluation.status, bound]),
    ).toEqual([['MH2', 'missed', 85]]);
    expect(targetsOfMetric(book, { indexCode: asIndexCode('PAPI'), level: 'province' }, null, null)).toEqual(
      [],
    );
  });
});

const rows = (search: string) =>
  targetListView(createWords('vi'), districtTargets(), { planId: null, status: null, search }).chart?.rows ??
  [];

describe(targetListView, () => {
  it('answers the question in a sentence and lists the most pressing first', () => {
    const book = districtTargets();
    const view = targetListView(createWords('vi'), book, {
      planId: 'cuchi-992-2021',
      status: 'missed',
      search: '',
    });
    expect(view.sentence).toContain('**10/28** chỉ tiêu chưa đạt');
    expect(view.chart?.rows).toHaveLength(10);
    const late = view.chart?.rows.find(({ id }) => id === 'T021');
    expect(late).toMatchObject({ clause: 'I.2.4.b', docNumber: '992/QĐ-UBND', decides: 'Đầu tư' });
    expect(late?.distanceText).toBe('cao hơn mức 3,73 điểm phần trăm');
  });

  it('finds by clause, agency and words without accents', () => {
    expect(rows('hai long').length).toBeGreaterThan(3);
    expect(rows('PL 8.4.a').map(({ id }) => id)).toEqual(['T017']);
  });
});
