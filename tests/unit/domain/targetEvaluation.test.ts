import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asBatchId, asCriterionId, asIndexCode } from '../../../src/domain/ids.ts';
import type { TargetRecord } from '../../../src/domain/planRecords.ts';
import type { BandRecord } from '../../../src/domain/records.ts';
import type { TargetEvaluation } from '../../../src/domain/targetEvaluation.ts';
import { evaluateTarget } from '../../../src/domain/targetEvaluation.ts';
import type { MetricData } from '../../../src/domain/targetFigures.ts';
import { commune, dataOf, figureOf, plan, targetOf } from '../../support/targetFixtures.ts';

const evaluate = (
  part: Partial<TargetRecord>,
  data: MetricData | null,
  more: {
    readonly asOf?: string;
    readonly bands?: readonly BandRecord[];
    readonly isException?: boolean;
  } = {},
): TargetEvaluation =>
  evaluateTarget({
    target: targetOf(part),
    plan,
    data,
    bands: more.bands ?? [],
    effect: more.isException === true ? 'exception' : null,
    asOf: more.asOf ?? '2022-01-01',
  });
const statusOf = (...given: Parameters<typeof evaluate>): string => evaluate(...given).status;
const fields = [
  { criterionId: asCriterionId('rate.land'), name: 'Đất đai' },
  { criterionId: asCriterionId('rate.invest'), name: 'Đầu tư' },
  { criterionId: asCriterionId('rate.civil'), name: 'Hộ tịch' },
];

const inspected = (yes: number, no: number, unknown = 0): MetricData =>
  dataOf(
    [
      ...Array.from({ length: yes }, (_, index) => figureOf(`yes ${index}`, 1)),
      ...Array.from({ length: no }, (_, index) => figureOf(`no ${index}`, 0)),
      ...Array.from({ length: unknown }, (_, index) => figureOf(`unknown ${index}`, null)),
    ],
    { valueKind: 'boolean' },
  );

const since = (base: number | null, now: number): MetricData =>
  dataOf([figureOf('A', base, { year: 2020 }), figureOf('A', now)]);

const perQuarter = (...counts: readonly (number | null)[]): MetricData =>
  dataOf(
    counts.map((count, index) => figureOf('A', count, { period: `Q${index + 1}`, n: null })),
    { valueKind: 'count', period: 'quarter' },
  );

const handedIn = (day: number | null): MetricData => dataOf([figureOf('A', day)], { valueKind: 'date' });

const dated = (comparator: 'by' | 'before' | 'in', deadline: string) =>
  ({ comparator, deadline, unit: 'date', value: null }) as const;

describe(evaluateTarget, () => {
  it.each<[string, Partial<TargetRecord>, readonly (readonly [number, string])[]]>([
    [
      'từ 91 %',
      { value: 91 },
      [
        [90.999, 'missed'],
        [91, 'met'],
        [91.001, 'met'],
      ],
    ],
    [
      'trên 95 %',
      { comparator: 'above', value: 95 },
      [
        [94.9, 'missed'],
        [95, 'missed'],
        [95.001, 'met'],
      ],
    ],
    [
      'dưới 4 %',
      { comparator: 'below', value: 4 },
      [
        [3.999, 'met'],
        [4, 'missed'],
        [4.001, 'missed'],
      ],
    ],
    [
      'tối đa 4 %',
      { comparator: 'atMost', value: 4 },
      [
        [3.999, 'met'],
        [4, 'met'],
        [4.001, 'missed'],
      ],
    ],
    [
      '100 %',
      { comparator: 'equal', value: 100 },
      [
        [99.99, 'missed'],
        [100, 'met'],
      ],
    ],
  ])('%s: below, at and above the limit', (_words, part, cases) => {
    for (const [value, status] of cases)
      expect(statusOf(part, dataOf([figureOf('A', value)])), String(value)).toBe(status);
  });

  it('pools percentages by their cases and never averages them', () => {
    const figures = [figureOf('A', 90, { n: 300 }), figureOf('B', 94, { n: 100 })];
    const { status, deciding } = evaluate({ value: 91 }, dataOf(figures));
    expect(deciding?.verdict.value).toBeCloseTo((270 + 94) / 4, 9);
    expect([status, deciding?.verdict.n, deciding?.verdict.unitsUsed]).toEqual(['met', 400, 2]);
    expect(evaluate({}, dataOf([figureOf('A', 90, { n: null }), figureOf('B', 94)])).reason).toBe(
      'missingSampleSize',
    );
  });

  it('is never missed without figures', () => {
    expect([statusOf({}, null), statusOf({}, dataOf([]))]).toEqual(['insufficient', 'insufficient']);
    expect(statusOf({}, dataOf([figureOf('A', null)]))).toBe('insufficient');
    expect(evaluate({}, dataOf([figureOf('A', 50), figureOf('B', null)]))).toMatchObject({
      status: 'insufficient',
      reason: 'missingUnits',
      deciding: { verdict: { value: 50, unitsUsed: 1, unitsOf: 2 } },
    });
    fc.assert(
      fc.property(fc.constantFrom('overall', 'everyUnit', 'shareOfUnits', 'everyField'), (aggregate) => {
        const data = dataOf([figureOf('A', null), figureOf('B', null)], { valueKind: 'boolean' }, { fields });
        expect(statusOf({ aggregate, value: 100, comparator: 'equal' }, data)).toBe('insufficient');
      }),
    );
  });

  it('leaves out what does not apply', () => {
    const figures = [figureOf('A', 95), figureOf('B', null, { missingReason: 'notApplicable' })];
    expect(evaluate({}, dataOf(figures))).toMatchObject({
      status: 'met',
      deciding: { verdict: { unitsOf: 1 } },
    });
  });

  it('pools the fields that are not left out', () => {
    const figures = [
      figureOf('A', 80, { criterion: 'rate.land' }),
      figureOf('A', 70, { criterion: 'rate.invest' }),
      figureOf('A', 99, { criterion: 'rate.civil' }),
    ];
    const data = dataOf(figures, {}, { fields });
    expect(statusOf({ value: 98, exclusions: ['đất đai', 'đầu tư'] }, data)).toBe('met');
    expect(statusOf({ value: 98, exclusions: ['đất đai'] }, data)).toBe('missed');
    expect(evaluate({ exclusions: ['lâm nghiệp'] }, data).reason).toBe('unknownField');
  });

  it('is decided by the worst field and names it', () => {
    const figures = [
      figureOf('A', 92, { criterion: 'rate.land' }),
      figureOf('A', 90.9, { criterion: 'rate.invest' }),
      figureOf('A', 99, { criterion: 'rate.civil' }),
    ];
    const { status, deciding } = evaluate({ aggregate: 'everyField' }, dataOf(figures, {}, { fields }));
    expect([status, deciding?.verdict.worst?.name, deciding?.verdict.value]).toEqual([
      'missed',
      'Đầu tư',
      90.9,
    ]);
    expect(deciding?.verdict.distance).toBeCloseTo(-0.1, 9);
  });

  it('takes the complement of a metric: late is not on time', () => {
    const figures = [
      figureOf('A', 96.01, { criterion: 'rate.land' }),
      figureOf('A', 96, { criterion: 'rate.invest' }),
    ];
    const data = dataOf(figures, { transform: 'complement', direction: 'lowerIsBetter' }, { fields });
    const late = { comparator: 'below', value: 4, aggregate: 'everyField' } as const;
    expect(evaluate({ ...late, fields: ['đất đai', 'đầu tư'] }, data)).toMatchObject({
      status: 'missed',
      deciding: { verdict: { value: 4, worst: { name: 'Đầu tư' } } },
    });
    expect(statusOf({ ...late, fields: ['đất đai'] }, data)).toBe('met');
  });

  describe('share of units', () => {
    const share = { aggregate: 'shareOfUnits', value: 20 } as const;

    it('20 % of 21 communes are 5', () => {
      expect(statusOf(share, inspected(4, 17))).toBe('missed');
      expect(evaluate(share, inspected(5, 16))).toMatchObject({
        status: 'met',
        deciding: { verdict: { value: 5, bound: 5, distance: 0, unitsOf: 21 } },
      });
    });

    it('is decided only when no unit without a figure could turn it', () => {
      expect(statusOf(share, inspected(4, 16, 1))).toBe('insufficient');
      expect(statusOf(share, inspected(5, 0, 16))).toBe('met');
      expect(statusOf(share, inspected(3, 17, 1))).toBe('missed');
    });

    it('is a conflict when the plan also says it without its exception', () => {
      const data = dataOf([figureOf('A', 1), figureOf('B', null, { missingReason: 'notApplicable' })], {
        valueKind: 'boolean',
      });
      const all = { aggregate: 'shareOfUnits', comparator: 'equal', value: 100 } as const;
      expect(statusOf(all, data)).toBe('met');
      expect(evaluate(all, data, { isException: true })).toMatchObject({
        status: 'conflict',
        deciding: { verdict: { readings: [{ status: 'met' }, { status: 'missed' }] } },
      });
    });

    it('counts the units that kept the day', () => {
      const data = dataOf([figureOf('A', 20_210_629), figureOf('B', 20_210_630)], { valueKind: 'date' });
      const all = { aggregate: 'shareOfUnits', comparator: 'equal', value: 100 } as const;
      expect(statusOf({ ...all, deadline: '<2021-06-30' }, data)).toBe('missed');
      expect(statusOf({ ...all, deadline: '2021-06-30' }, data)).toBe('met');
    });
  });

  describe('"tăng 3 % so với năm 2020"', () => {
    const rise = {
      comparator: 'changeAtLeast',
      value: 3,
      unit: 'ambiguousPercent',
      baselineYear: 2020,
    } as const;
    it.each([
      [40, 43, 'met'],
      [40, 41.2, 'conflict'],
      [40, 41.1, 'missed'],
    ])('from %s to %s is %s', (base, now, status) => {
      expect(statusOf(rise, since(base, now))).toBe(status);
    });

    it('cannot be told without the base year', () => {
      expect(evaluate(rise, since(null, 43))).toMatchObject({
        status: 'insufficient',
        reason: 'missingBaseline',
      });
      expect(statusOf({ ...rise, baselineValue: 40 }, since(null, 43))).toBe('met');
    });

    it('is one thing when the plan says points, or a relative rise', () => {
      expect(statusOf({ ...rise, unit: 'percentagePoints' }, since(40, 41.2))).toBe('missed');
      expect(statusOf({ ...rise, comparator: 'ratioAtLeast', unit: 'percent' }, since(40, 41.2))).toBe('met');
      expect(statusOf({ ...rise, comparator: 'ratioAtLeast', unit: 'percent' }, since(40, 41.19))).toBe(
        'missed',
      );
    });
  });

  describe('bands', () => {
    const bands = [
      ['Xuất sắc', 1, 90],
      ['Tốt', 2, 80],
      ['Khá', 3, 70],
    ].map(([label, position, lowerBound]): BandRecord => ({
      batchId: asBatchId('test'),
      row: 2,
      indexCode: asIndexCode('PAR'),
      level: 'commune',
      year: 2021,
      bandId: String(label),
      labelVi: String(label),
      labelEn: String(label),
      lowerBound: Number(lowerBound),
      inclusive: true,
      position: Number(position),
      source: '',
    }));
    const good = { comparator: 'bandAtLeast', value: null, bandLabel: 'Tốt', unit: 'band' } as const;

    it.each([
      [79.999, 'missed'],
      [80, 'met'],
      [95, 'met'],
      [60, 'missed'],
    ])('"từ loại Tốt trở lên" with %s is %s', (value, status) => {
      expect(statusOf(good, dataOf([figureOf('A', value)], { valueKind: 'points' }), { bands })).toBe(status);
    });

    it('cannot be told without the table of that year', () => {
      const data = dataOf([figureOf('A', 95)], { valueKind: 'points' });
      expect(evaluate(good, data)).toMatchObject({ status: 'insufficient', reason: 'noBandTable' });
    });
  });

  describe('counts per quarter', () => {
    const five = {
      comparator: 'countPerPeriodAtLeast',
      value: 5,
      unit: 'count',
      frequency: 'quarterly',
    } as const;

    it('must hold in every quarter, and the worst is named', () => {
      expect(statusOf(five, perQuarter(5, 5, 6, 5))).toBe('met');
      expect(evaluate(five, perQuarter(9, 9, 4, 9))).toMatchObject({
        status: 'missed',
        deciding: { due: { period: 'Q3' }, verdict: { value: 4, bound: 5, distance: -1 } },
      });
      expect(statusOf(five, perQuarter(5, 5, 5, null))).toBe('insufficient');
    });

    it('is not due before the quarter is over, unless an earlier one missed', () => {
      expect(statusOf(five, perQuarter(5, 5), { asOf: '2021-08-01' })).toBe('notDue');
      expect(statusOf(five, perQuarter(4, 5), { asOf: '2021-08-01' })).toBe('missed');
      expect(statusOf(five, perQuarter(), { asOf: '2021-02-01' })).toBe('notDue');
    });

    it('asks for thirteen weeks a quarter where it asks for one a week', () => {
      const weekly = { ...five, value: 1, frequency: 'weekly' } as const;
      expect(statusOf(weekly, perQuarter(13, 13, 13, 13))).toBe('met');
      expect(statusOf(weekly, perQuarter(13, 12, 13, 13))).toBe('missed');
    });
  });

  describe('deadlines', () => {
    it.each([
      ['before', '2021-06-05', 20_210_604, 'met'],
      ['before', '2021-06-05', 20_210_605, 'missed'],
      ['by', '2021-02', 20_210_228, 'met'],
      ['by', '2021-02', 20_210_301, 'missed'],
      ['in', '2021-Q2/2021-Q3', 20_210_331, 'missed'],
      ['in', '2021-Q2/2021-Q3', 20_210_401, 'met'],
      ['in', '2021-Q2/2021-Q3', 20_210_930, 'met'],
      ['in', '2021-Q2/2021-Q3', 20_211_001, 'missed'],
    ] as const)('%s %s, done on %s: %s', (comparator, deadline, day, status) => {
      expect(statusOf(dated(comparator, deadline), handedIn(day))).toBe(status);
    });

    it('is a day late by one day', () => {
      expect(evaluate(dated('before', '2021-06-05'), handedIn(20_210_605)).deciding?.verdict.distance).toBe(
        -1,
      );
    });

    it('is not due until the day is over, and never missed for want of a day', () => {
      expect(statusOf(dated('before', '2021-06-05'), handedIn(null), { asOf: '2021-06-03' })).toBe('notDue');
      expect(statusOf(dated('before', '2021-06-05'), handedIn(null))).toBe('insufficient');
    });
  });

  it('says yes or no', () => {
    const yes = { comparator: 'boolean', value: 1, unit: 'yesNo' } as const;
    expect(statusOf(yes, dataOf([figureOf('A', 1)], { valueKind: 'boolean' }))).toBe('met');
    expect(statusOf(yes, dataOf([figureOf('A', 0)], { valueKind: 'boolean' }))).toBe('missed');
  });

  it('has no number to hold "nâng cao mức độ hài lòng" against', () => {
    expect(statusOf({ comparator: 'increase', value: null, unit: 'none' }, dataOf([figureOf('A', 50)]))).toBe(
      'noNumericTarget',
    );
  });

  it('speaks only of units that existed on the day', () => {
    const formed = { ...commune('B'), validFrom: '2025-07-01' };
    const data = dataOf([figureOf('A', 95)], {}, { units: [commune('A'), formed] });
    expect(statusOf({}, data)).toBe('met');
    expect(statusOf({}, dataOf([figureOf('A', 95)], {}, { units: [commune('A'), commune('B')] }))).toBe(
      'insufficient',
    );
  });
});

describe('before the target is due', () => {
  it('shows the latest figure known, never a later one', () => {
    const figures = [2021, 2022, 2023].map((year) => figureOf('A', 80 + year - 2020, { year }));
    const part = { firstYear: 2021, lastYear: 2023 };
    expect(evaluate(part, dataOf(figures), { asOf: '2022-12-31' })).toMatchObject({
      status: 'notDue',
      deciding: { verdict: { value: 82, bound: 91, distance: null, figures: [] } },
      series: [{ year: 2021 }, { year: 2022 }],
    });
  });
});
