import { describe, expect, test } from 'vitest';
import { asCriterionId, asIndexCode, asUnitId } from '../../../src/domain/ids.ts';
import { resolveSelection } from '../../../src/state/resolveSelection.ts';
import { noYear } from '../../../src/state/selection.ts';
import type { RawSelection } from '../../../src/state/rawSelection.ts';
import { catalogue, defaults, link, surveyed } from './catalogueFixture.ts';

const resolve = (params: Partial<RawSelection>) => resolveSelection(link(params), catalogue, defaults);

const withUnits = (units: typeof catalogue.units) =>
  resolveSelection(
    link({}),
    {
      ...catalogue,
      units,
      indices: catalogue.indices.map((entry) => ({ ...entry, unitIds: units.map(({ unitId }) => unitId) })),
    },
    defaults,
  ).selection.unitId;

describe(resolveSelection, () => {
  test('a bare link shows the latest year of the default index, compared with the year of figures before', () => {
    expect(resolve({})).toEqual({
      selection: {
        workspaceId: 'w-1',
        view: 'overview',
        indexCode: 'PAPI',
        level: 'province',
        year: 2024,
        period: '',
        baseYear: 2023,
        unitId: '42.20080801',
        groupId: 'all',
        criterionId: null,
        changeBasis: 'unit',
        scenarioId: null,
        pinned: [],
        likeForLike: true,
        language: 'vi',
        theme: 'system',
        sort: null,
        search: '',
        placeId: null,
        areaCode: null,
        deckId: null,
        slide: null,
        planId: null,
        targetId: null,
        targetStatus: null,
        asOf: null,
      },
      problems: [],
    });
  });

  test('the base year skips years without figures and is null in the first year', () => {
    expect(resolve({ year: '2022' }).selection.baseYear).toBe(2018);
    expect(resolve({ year: '2018' }).selection.baseYear).toBeNull();
    expect(resolve({ year: '2022', base: '2024' }).selection.baseYear).toBe(2024);
  });

  test('reads a full link', () => {
    const { selection, problems } = resolve({
      view: 'ranking',
      index: 'PAR',
      level: 'province',
      year: '2024',
      unit: 'dak-lak',
      group: 'north-central',
      criterion: 'C1',
      pin: '42,01,42.20080801',
      lfl: '0',
      lang: 'en',
      theme: 'dark',
      sort: '-value',
      q: 'hà',
      place: '01/huyen-dan-phuong',
      area: '01',
      plan: 'cuchi-992-2021',
      target: 'T016',
      status: 'missed',
      asof: '2021-12-31',
      v: '1',
    });
    expect(problems).toEqual([]);
    expect(selection).toMatchObject({
      view: 'ranking',
      indexCode: 'PAR',
      level: 'province',
      baseYear: null,
      unitId: '66.20040101',
      groupId: 'north-central',
      criterionId: 'C1',
      pinned: ['42.20080801', '01.20240901'],
      likeForLike: false,
      sort: { columnKey: 'value', direction: 'descending' },
      search: 'hà',
      placeId: '01/huyen-dan-phuong',
      areaCode: '01',
      planId: 'cuchi-992-2021',
      targetId: 'T016',
      targetStatus: 'missed',
      asOf: '2021-12-31',
    });
  });

  test.each([
    [{ view: 'admin' }, 'view', 'admin', 'unknown'],
    [{ index: 'XYZ' }, 'index', 'XYZ', 'unknown'],
    [{ level: 'commune' }, 'level', 'commune', 'notInIndex'],
    [{ year: '2021' }, 'year', '2021', 'notInIndex'],
    [{ year: '1e3' }, 'year', '1e3', 'notANumber'],
    [{ year: '2023', base: '2023' }, 'base', '2023', 'sameAsYear'],
    [{ unit: 'binh-minh' }, 'unit', 'binh-minh', 'ambiguous'],
    [{ unit: '<script>alert(1)</script>' }, 'unit', '<script>alert(1)</script>', 'malformed'],
    [{ group: '__proto__' }, 'group', '__proto__', 'malformed'],
    [{ group: 'constructor' }, 'group', 'constructor', 'unknown'],
    [{ criterion: 'C1' }, 'criterion', 'C1', 'notInIndex'],
    [{ pin: '42,99' }, 'pin', '99', 'unknown'],
    [{ lfl: 'NaN' }, 'lfl', 'NaN', 'malformed'],
    [{ v: '2' }, 'v', '2', 'newerVersion'],
  ] as const)('%o is reported, not swallowed', (params, param, raw, reason) => {
    expect(resolve(params).problems).toEqual([{ param, raw, reason }]);
  });

  test('an unusable part leaves the others alone', () => {
    const { selection } = resolve({ year: 'x', unit: '01', view: 'change' });
    expect(selection).toMatchObject({ year: 2024, unitId: '01.20240901', view: 'change' });
  });

  test('six pins at most; the rest is reported', () => {
    const { selection, problems } = resolve({ pin: '01,42,66,11,12,13,14,14' });
    expect(selection.pinned).toHaveLength(6);
    expect(problems).toEqual([{ param: 'pin', raw: '14.20080101', reason: 'tooMany' }]);
  });

  test('what is printed is short and visible', () => {
    const [problem] = resolve({ unit: `\u202e\u0000${'x'.repeat(10_240)}` }).problems;
    expect(problem?.reason).toBe('tooLong');
    expect(problem?.raw).toHaveLength(80);
    expect(problem?.raw.startsWith('··x')).toBe(true);
    expect(problem?.raw.endsWith('x…')).toBe(true);
  });

  test('without the default unit the first of the index is shown, without units none', () => {
    expect(
      withUnits([
        {
          unitId: asUnitId('7.20080101'),
          code: '7',
          name: 'A',
          validFrom: '2008-01-01',
          validTo: null,
        },
      ]),
    ).toBe('7.20080101');
    expect(withUnits([])).toBeNull();
  });

  test('an index without years is not shown; without any figures the year is none', () => {
    const empty = {
      indexCode: asIndexCode('PAPI'),
      level: 'province' as const,
      groupIds: [],
      years: [],
      answerPeriods: [],
      criterionIds: [asCriterionId('D1')],
      unitIds: [],
    };
    const par = catalogue.indices[1];
    const indices = par === undefined ? [empty] : [empty, par];
    expect(resolveSelection(link({}), { ...catalogue, indices }, defaults).selection.indexCode).toBe('PAR');
    expect(resolveSelection(link({}), { ...catalogue, indices: [empty] }, defaults).selection).toMatchObject({
      indexCode: '',
      year: noYear,
      baseYear: null,
      unitId: null,
    });
  });

  test('a unit that the index is not about gives way to one that is', () => {
    const indices = catalogue.indices.map((entry) => ({
      ...entry,
      unitIds: entry.unitIds.filter((unitId) => !unitId.startsWith('66.')),
    }));
    const { selection, problems } = resolveSelection(
      link({ unit: '66' }),
      { ...catalogue, indices },
      defaults,
    );
    expect(selection.unitId).toBe('42.20080801');
    expect(problems).toEqual([{ param: 'unit', raw: '66', reason: 'notInIndex' }]);
  });

  test('years, criteria and units belong to the index on its level', () => {
    expect(resolve({ index: 'PAR', level: 'department' })).toMatchObject({
      selection: { level: 'department', year: 2024, baseYear: 2023, unitId: '90.20080101' },
      problems: [],
    });
    expect(resolve({ index: 'PAR', level: 'department', criterion: 'C2', unit: '42' })).toMatchObject({
      selection: { criterionId: 'C2', unitId: '90.20080101' },
      problems: [{ param: 'unit', raw: '42', reason: 'notInIndex' }],
    });
    expect(resolve({ index: 'PAR', criterion: 'C2' }).problems).toEqual([
      { param: 'criterion', raw: 'C2', reason: 'notInIndex' },
    ]);
  });

  test('a link that names a unit and no level means the level of the unit', () => {
    expect(resolve({ index: 'PAR', unit: 'phong-noi-vu' }).selection.level).toBe('department');
    expect(resolve({ index: 'PAR', unit: '42' }).selection.level).toBe('province');
    expect(resolve({ index: 'PAR', level: 'province', unit: '90' }).selection.level).toBe('province');
  });

  test('a unit that did not exist at the end of the year gives way to one that did', () => {
    expect(resolve({ unit: '01.19760101', year: '2024' })).toMatchObject({
      selection: { unitId: '42.20080801' },
      problems: [{ param: 'unit', raw: '01.19760101', reason: 'notInYear' }],
    });
    expect(resolve({ unit: '01.19760101', year: '2023' }).problems).toEqual([]);
  });

  test('a group belongs to the index on its level; one of a reader may still be unread', () => {
    expect(resolve({ group: 'offices' }).problems).toEqual([
      { param: 'group', raw: 'offices', reason: 'notInIndex' },
    ]);
    const own = link({ group: 'my-d-1' });
    expect(resolveSelection(own, catalogue, defaults).problems).toMatchObject([{ reason: 'unknown' }]);
    expect(resolveSelection(own, { ...catalogue, areGroupsKnown: false }, defaults)).toMatchObject({
      selection: { groupId: 'all' },
      problems: [],
    });
  });
});

const at = (params: Partial<RawSelection>) =>
  resolveSelection(link({ index: 'SIPAS', view: 'satisfaction', ...params }), surveyed, defaults);

const shown = (params: Partial<RawSelection>) => {
  const { year, baseYear, period } = at(params).selection;
  return [year, baseYear, period];
};

describe('periods', () => {
  test('a year is shown as a whole where anything is known of it, else by the part that ends last', () => {
    expect(shown({ year: '2023' })).toEqual([2023, null, '']);
    expect(shown({})).toEqual([2025, 2024, 'Q3']);
    // Half-year and second quarter end on one day: the longer one.
    expect(shown({ year: '2024' })).toEqual([2024, 2023, 'H1']);
  });

  test('a part with answers is shown, another one is reported', () => {
    expect(shown({ year: '2023', period: 'Q2' })).toEqual([2023, null, 'Q2']);
    expect(shown({ year: '2025', period: 'Q1' })).toEqual([2025, 2024, 'Q1']);
    expect(at({ year: '2023', period: 'Q4' }).problems).toEqual([
      { param: 'period', raw: 'Q4', reason: 'notInYear' },
    ]);
    for (const raw of ['q2', 'Q5', 'M00', 'M13', 'H3', '2', '<b>'])
      expect(at({ year: '2023', period: raw }).problems).toEqual([
        { param: 'period', raw, reason: 'malformed' },
      ]);
  });

  test('years with answers alone are years of the screens that show answers, of no other', () => {
    expect(shown({ view: 'ranking' })).toEqual([2023, null, '']);
    expect(at({ view: 'ranking', year: '2025' }).problems).toEqual([
      { param: 'year', raw: '2025', reason: 'notInIndex' },
    ]);
  });

  test('an index with answers alone is there where they are shown, and named elsewhere', () => {
    const indices = surveyed.indices.map((entry) =>
      entry.indexCode === 'SIPAS' ? { ...entry, years: [] } : entry,
    );
    const of = (view: string) =>
      resolveSelection(link({ index: 'SIPAS', view }), { ...surveyed, indices }, defaults);
    expect(of('satisfaction')).toMatchObject({ selection: { indexCode: 'SIPAS', year: 2025 }, problems: [] });
    expect(of('ranking')).toMatchObject({
      selection: { indexCode: 'PAPI' },
      problems: [{ param: 'index', reason: 'notInYear' }],
    });
  });
});
