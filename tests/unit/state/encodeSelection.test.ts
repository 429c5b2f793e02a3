import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { asCriterionId, asGroupId, asIndexCode } from '../../../src/domain/ids.ts';
import { wholeYear } from '../../../src/domain/records.ts';
import { isUnitOfYear } from '../../../src/domain/unitValidity.ts';
import { encodeSelection, patchRaw } from '../../../src/state/encodeSelection.ts';
import { paramNames, readRaw } from '../../../src/state/rawSelection.ts';
import type { RawSelection } from '../../../src/state/rawSelection.ts';
import { resolveSelection } from '../../../src/state/resolveSelection.ts';
import { maxPinned } from '../../../src/state/selection.ts';
import type { Selection } from '../../../src/state/selection.ts';
import { catalogue, defaults, link, surveyed } from './catalogueFixture.ts';

/** The units of an index that existed in a year. */
const unitsIn = (entry: (typeof catalogue.indices)[number], year: number) =>
  catalogue.units
    .filter((unit) => entry.unitIds.includes(unit.unitId) && isUnitOfYear(unit, year))
    .map(({ unitId }) => unitId);
const throughAddress = (raw: RawSelection): RawSelection => {
  const params = new URLSearchParams(
    Object.entries(raw).flatMap(([name, value]) => (value === null ? [] : [[name, value]])),
  );
  return readRaw(new URLSearchParams(params.toString()));
};

const yearsOf = (entry: (typeof catalogue.indices)[number]) =>
  fc.constantFrom(...entry.years).chain((year) => {
    const others = entry.years.filter((other) => other !== year);
    const earlier = others.filter((other) => other < year);
    // Without an earlier year no base year is the default; with one it always has a value.
    const bases: (number | null)[] = earlier.length > 0 ? others : [null, ...others];
    return fc.record({ year: fc.constant(year), baseYear: fc.constantFrom(...bases) });
  });

const selectionArbitrary: fc.Arbitrary<Selection> = fc.constantFrom(...catalogue.indices).chain((entry) =>
  fc
    .tuple(
      yearsOf(entry),
      fc.record({
        workspaceId: fc.constant(catalogue.workspaceId),
        view: fc.constantFrom(...catalogue.views),
        period: fc.constant(wholeYear),
        indexCode: fc.constant(entry.indexCode),
        level: fc.constant(entry.level),
        groupId: fc.constantFrom(asGroupId('all'), ...entry.groupIds),
        criterionId: fc.constantFrom(null, ...entry.criterionIds),
        changeBasis: fc.constantFrom('unit' as const, 'group' as const),
        scenarioId: fc.constantFrom(null, 'k3x9'),
        likeForLike: fc.boolean(),
        language: fc.constantFrom('vi' as const, 'en' as const),
        theme: fc.constantFrom('system' as const, 'light' as const, 'dark' as const, 'projector' as const),
        sort: fc.option(
          fc.record({
            columnKey: fc.constantFrom('rank', 'D1.2', 'value_now'),
            direction: fc.constantFrom('ascending' as const, 'descending' as const),
          }),
        ),
        search: fc
          .string({ unit: 'grapheme', maxLength: 40 })
          .filter((text) => !/\p{C}/u.test(text) && text.length <= 100),
        placeId: fc.constantFrom(null, '09601.20080801', '01/huyen-dan-phuong'),
        areaCode: fc.constantFrom(null, '01', 'all'),
        deckId: fc.constantFrom(null, 'd-0a1b2c'),
        slide: fc.option(fc.integer({ min: 1, max: 999 })),
        planId: fc.constantFrom(null, 'cuchi-992-2021'),
        targetId: fc.constantFrom(null, 'T016'),
        targetStatus: fc.constantFrom(null, 'missed', 'notDue'),
        asOf: fc.constantFrom(null, '2021-06-30'),
      }),
    )
    .chain(([years, rest]) => {
      const unitIds = unitsIn(entry, years.year);
      return fc
        .record({
          unitId: fc.constantFrom(...unitIds),
          pinned: fc.uniqueArray(fc.constantFrom(...unitIds), { maxLength: maxPinned }),
        })
        .map((units) => ({ ...years, ...rest, ...units }));
    }),
);

describe(encodeSelection, () => {
  test('decoding a link gives the selection it was made from', () => {
    fc.assert(
      fc.property(selectionArbitrary, (selection) => {
        const raw = throughAddress(encodeSelection(selection));
        expect(resolveSelection(raw, catalogue, defaults)).toEqual({ selection, problems: [] });
      }),
    );
  });

  test('a link to a period shows that period, and a permalink keeps it when later ones are loaded', () => {
    const link2025 = link({ index: 'SIPAS', view: 'satisfaction' });
    const { selection } = resolveSelection(link2025, surveyed, defaults);
    const permalink = throughAddress(encodeSelection(selection));
    expect(permalink).toMatchObject({ year: '2025', period: 'Q3' });
    const later = {
      ...surveyed,
      indices: surveyed.indices.map((entry) => ({
        ...entry,
        answerPeriods: [...entry.answerPeriods, { year: 2025, period: 'Q4' }],
      })),
    };
    expect(resolveSelection(permalink, later, defaults)).toEqual({ selection, problems: [] });
    expect(resolveSelection(link2025, later, defaults).selection.period).toBe('Q4');
  });

  test('no text in a link makes it throw, and every part is used or reported', () => {
    const hostile = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 30 }),
      fc.constantFrom('<script>', '__proto__', 'NaN', '1e3', '-1', ',,,', '%00', 'x'.repeat(10_240)),
    );
    fc.assert(
      fc.property(fc.constantFrom(...paramNames), hostile, (param, text) => {
        const { selection, problems } = resolveSelection(link({ [param]: text }), catalogue, defaults);
        const { indexCode, level, year } = selection;
        const entry = catalogue.indices.find(
          (other) => other.indexCode === indexCode && other.level === level,
        );
        expect(entry?.years).toContain(year);
        expect(problems.every((problem) => problem.param === param && problem.raw.length <= 160)).toBe(true);
      }),
    );
  });
});

const patch = (raw: Partial<RawSelection>, change: Parameters<typeof patchRaw>[1]) =>
  Object.fromEntries(
    Object.entries(patchRaw(link(raw), change, catalogue, defaults)).filter(([, value]) => value !== null),
  );

describe(patchRaw, () => {
  test('writes what was chosen and nothing else', () => {
    expect(patch({}, { year: 2024 })).toEqual({ year: '2024', v: '1' });
    expect(patch({ unit: '01' }, { likeForLike: false })).toEqual({ unit: '01', lfl: '0', v: '1' });
  });

  test('takes out what is back at a fixed default', () => {
    expect(patch({ q: 'x', pin: '42' }, { search: '', pinned: [] })).toEqual({ v: '1' });
    expect(
      patch(
        { group: 'north-central', sort: 'a', criterion: 'D1' },
        { groupId: asGroupId('all'), sort: null, criterionId: null },
      ),
    ).toEqual({ v: '1' });
  });

  test('a new index keeps the year it also has and drops the rest', () => {
    const raw = { year: '2024', base: '2022', criterion: 'D1', unit: '42' };
    expect(patch(raw, { indexCode: asIndexCode('PAR') })).toEqual({
      index: 'PAR',
      year: '2024',
      unit: '42',
      v: '1',
    });
    expect(patch({ year: '2022' }, { indexCode: asIndexCode('PAR') })).toEqual({ index: 'PAR', v: '1' });
  });

  test('another level keeps index and year, and drops units, pins and criteria of the level before', () => {
    const raw = {
      index: 'PAR',
      level: 'department',
      year: '2024',
      base: '2023',
      unit: '90',
      criterion: 'C2',
    };
    expect(patch({ ...raw, pin: '90' }, { level: 'province' })).toEqual({
      index: 'PAR',
      level: 'province',
      year: '2024',
      v: '1',
    });
    expect(patch({ ...raw, criterion: 'C1' }, { level: 'province' })).toMatchObject({ criterion: 'C1' });
  });

  test('a year drops the units that did not exist in it', () => {
    expect(patch({ year: '2023', unit: '01.19760101' }, { year: 2024 })).toEqual({ year: '2024', v: '1' });
  });

  test('a base year that meets the new year is dropped', () => {
    expect(patch({ base: '2023' }, { year: 2023 })).toEqual({ year: '2023', v: '1' });
    expect(patch({ base: '2022' }, { year: 2023 })).toEqual({ year: '2023', base: '2022', v: '1' });
  });

  test('order and search text stay with their view', () => {
    expect(patch({ sort: '-value', q: 'hà', view: 'ranking' }, { view: 'change' })).toEqual({
      view: 'change',
      v: '1',
    });
    expect(patch({ place: '09601.20080801', area: '01', view: 'ranking' }, { view: 'change' })).toEqual({
      view: 'change',
      v: '1',
    });
    expect(patch({ sort: '-value', view: 'ranking' }, { view: 'ranking' })).toEqual({
      view: 'ranking',
      sort: '-value',
      v: '1',
    });
  });

  test('what a link got wrong stays until it is taken out on purpose', () => {
    expect(patch({ unit: 'nowhere', year: '1999' }, { criterionId: asCriterionId('D1') })).toEqual({
      unit: 'nowhere',
      year: '1999',
      criterion: 'D1',
      v: '1',
    });
  });
});

const after = (raw: Partial<RawSelection>, change: Parameters<typeof patchRaw>[1]) => {
  const known = link({ index: 'SIPAS', view: 'satisfaction', ...raw });
  const next = patchRaw(known, change, surveyed, defaults);
  expect(resolveSelection(next, surveyed, defaults).problems).toEqual([]);
  return [next.year, next.period];
};

describe('a period in the address', () => {
  test('stands there when chosen, and is taken out for the whole year', () => {
    expect(after({ year: '2023' }, { period: 'Q2' })).toEqual(['2023', 'Q2']);
    expect(after({ year: '2023', period: 'Q2' }, { period: wholeYear })).toEqual(['2023', null]);
  });

  test('stays for a year that has it, and goes with one that has not', () => {
    expect(after({ year: '2023', period: 'Q2' }, { year: 2024 })).toEqual(['2024', 'Q2']);
    expect(after({ year: '2023', period: 'Q2' }, { year: 2025 })).toEqual(['2025', null]);
    expect(after({ year: '2025', period: 'Q3' }, { indexCode: asIndexCode('PAPI') })).toEqual([null, null]);
  });

  test('leaving for a screen of whole years drops a year that has parts alone', () => {
    expect(after({ year: '2025', period: 'Q3' }, { view: 'ranking' })).toEqual([null, null]);
    expect(after({ year: '2023', period: 'Q2' }, { view: 'ranking' })).toEqual(['2023', 'Q2']);
  });
});
