import { describe, expect, it } from 'vitest';
import { dueDates } from '../../../src/domain/dueDates.ts';
import { parseDeadline } from '../../../src/domain/targetDeadline.ts';
import { plan, targetOf } from '../../support/targetFixtures.ts';

describe(parseDeadline, () => {
  it.each([
    '',
    '2021-13',
    '2021-02-30',
    '--02-30',
    'Q-31',
    '2021-Q3/2021-Q2',
    '2021-Q1/2022-Q2',
    '30/6/2021',
  ])('refuses %s', (text) => {
    expect(parseDeadline(text)).toBeNull();
  });
});

const signed2021 = { docDate: '2021-06-29' };
const lastDays = (
  part: Parameters<typeof targetOf>[0],
  docDate = plan.docDate,
  period: 'year' | 'quarter' | 'month' = 'year',
) =>
  dueDates(targetOf(part), { docDate }, period).map(
    ({ year, period: name, lastDay }) => `${year} ${name} ${lastDay}`,
  );

describe(dueDates, () => {
  it('ends with the year when nothing else is said', () => {
    expect(lastDays({})).toEqual(['2021  2021-12-31']);
  });

  it('falls due once at the end of several years, or every year', () => {
    expect(lastDays({ firstYear: 2021, lastYear: 2025 })).toEqual(['2025  2025-12-31']);
    expect(lastDays({ firstYear: 2021, lastYear: 2023, frequency: 'yearly' })).toHaveLength(3);
  });

  it('is over the day before "trước 05/6", and leaves out what had passed when the plan was signed', () => {
    const yearly = {
      comparator: 'before',
      deadline: '--06-05',
      frequency: 'yearly',
      firstYear: 2021,
      lastYear: 2023,
    } as const;
    expect(lastDays(yearly, signed2021.docDate)).toEqual(['2022  2022-06-04', '2023  2023-06-04']);
  });

  it('reaches to the end of the month for "trong tháng 02/2021", also in leap years', () => {
    expect(lastDays({ comparator: 'by', deadline: '2021-02' })).toEqual(['2021  2021-02-28']);
    expect(lastDays({ comparator: 'by', deadline: '2024-02', firstYear: 2024, lastYear: 2024 })).toEqual([
      '2024  2024-02-29',
    ]);
  });

  it('recurs by quarter', () => {
    expect(
      lastDays({ comparator: 'before', deadline: 'Q-05', frequency: 'quarterly' }, plan.docDate, 'quarter'),
    ).toEqual(['2021 Q1 2021-03-04', '2021 Q2 2021-06-04', '2021 Q3 2021-09-04', '2021 Q4 2021-12-04']);
    expect(lastDays({ frequency: 'monthly' }, plan.docDate, 'month')).toHaveLength(12);
  });

  it('opens a window for "Quý II, III"', () => {
    expect(dueDates(targetOf({ comparator: 'in', deadline: '2021-Q2/2021-Q3' }), plan, 'year')).toEqual([
      { year: 2021, period: '', firstDay: '2021-04-01', lastDay: '2021-09-30' },
    ]);
  });
});
