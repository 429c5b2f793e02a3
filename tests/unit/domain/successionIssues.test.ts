import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asUnitId } from '../../../src/domain/ids.ts';
import type { UnitId } from '../../../src/domain/ids.ts';
import { successionIssues } from '../../../src/domain/successionIssues.ts';
import type { StatedSuccession } from '../../../src/domain/successionIssues.ts';

const day = '2025-07-01';
const stated = (old: string, fresh: string, rest: Partial<StatedSuccession> = {}): StatedSuccession => ({
  oldUnitId: asUnitId(old),
  newUnitId: asUnitId(fresh),
  part: 'whole',
  effectiveDate: day,
  share: null,
  ...rest,
});
const old = { validFrom: '2008-08-01', validTo: '2025-06-30' };
const fresh = { validFrom: day, validTo: null };
const units = new Map<UnitId, { readonly validFrom: string; readonly validTo: string | null }>([
  ...['A', 'B', 'C'].map((name) => [asUnitId(name), old] as const),
  ...['X', 'Y'].map((name) => [asUnitId(name), fresh] as const),
  [asUnitId('stays'), { validFrom: '2008-08-01', validTo: null }],
]);
const faults = (...links: readonly StatedSuccession[]) =>
  successionIssues(links, units).map(({ position, fault }) => [position, fault.kind]);

const part = (to: string, share: number | null) => stated('A', to, { part: 'part', share });
const ended = (name: string, validFrom: string, validTo: string) =>
  [asUnitId(name), { validFrom, validTo }] as const;

describe(successionIssues, () => {
  it('finds nothing in a merger and a division', () => {
    expect(
      faults(stated('A', 'X'), stated('B', 'X', { part: 'part' }), stated('B', 'Y', { part: 'part' })),
    ).toEqual([]);
  });

  it('refuses units nobody knows', () => {
    expect(successionIssues([stated('?', 'X'), stated('A', '!')], units)).toEqual([
      { position: 0, fault: { kind: 'unknownUnit', unitId: '?' } },
      { position: 1, fault: { kind: 'unknownUnit', unitId: '!' } },
    ]);
  });

  it('refuses two periods that hold one territory at once', () => {
    expect(faults(stated('stays', 'X'))).toEqual([[0, 'oldStillValid']]);
    expect(faults(stated('A', 'stays'))).toEqual([[0, 'newOlder']]);
  });

  it('refuses all of a unit in one place and something of it in another', () => {
    expect(faults(stated('A', 'X'), stated('A', 'Y', { part: 'part' }), stated('B', 'Y'))).toEqual([
      [0, 'wholeTwice'],
      [1, 'wholeTwice'],
    ]);
    expect(successionIssues([stated('A', 'Y', { part: 'part' })], units, [stated('A', 'X')])).toHaveLength(1);
  });

  it('refuses shares that do not sum to 1, are out of range, or stand beside none', () => {
    expect(faults(part('X', 0.6), part('Y', 0.4))).toEqual([]);
    expect(successionIssues([part('X', 0.6), part('Y', 0.5)], units)[0]?.fault).toEqual({
      kind: 'shares',
      fault: 'sum',
      shares: [0.6, 0.5],
    });
    expect(successionIssues([part('X', 1.2), part('Y', -0.2)], units)[1]?.fault).toEqual({
      kind: 'shares',
      fault: 'outOfRange',
      shares: [1.2, -0.2],
    });
    expect(faults(part('X', 0.6), part('Y', null))).toEqual([
      [0, 'sharesIncomplete'],
      [1, 'sharesIncomplete'],
    ]);
  });

  it('refuses circles and names them in order', () => {
    const known = new Map([ended('A', '2020-01-01', '2020-12-31'), ended('B', '2021-01-01', '2020-12-31')]);
    const links = [
      stated('A', 'B', { effectiveDate: '2021-01-01' }),
      stated('B', 'A', { effectiveDate: '2020-01-01' }),
    ];
    // A unit valid backwards is the only way to state a circle of periods; the second is refused for its validity.
    expect(successionIssues(links, known).map(({ fault }) => fault)).toEqual([
      { kind: 'cycle', unitIds: ['A', 'B'] },
      { kind: 'oldStillValid' },
    ]);
    expect(successionIssues([stated('A', 'A')], units)[0]?.fault).toEqual({ kind: 'cycle', unitIds: ['A'] });
  });

  it('says a circle exists exactly when a unit can reach itself', () => {
    const names = ['p', 'q', 'r', 's'];
    // Periods are checked before circles: here every unit ends just before any step and begins just after.
    const always = new Map(
      names.map((name) => [asUnitId(name), { validFrom: '2025-07-01', validTo: '2025-06-30' }] as const),
    );
    const pairs = fc.uniqueArray(fc.tuple(fc.constantFrom(...names), fc.constantFrom(...names)), {
      selector: (pair) => pair.join(),
      maxLength: 8,
    });
    fc.assert(
      fc.property(pairs, (all) => {
        // Warshall's closure.
        const reach = new Set(all.map((pair) => pair.join()));
        for (const via of names)
          for (const a of names)
            for (const b of names)
              if (reach.has(`${a},${via}`) && reach.has(`${via},${b}`)) reach.add(`${a},${b}`);
        const issues = successionIssues(
          all.map(([a, b]) => stated(a, b, { part: 'part' })),
          always,
        );
        const circular = new Set(
          issues.filter(({ fault }) => fault.kind === 'cycle').map(({ position }) => position),
        );
        all.forEach(([a, b], position) => {
          expect(circular.has(position)).toBe(a === b || reach.has(`${b},${a}`));
        });
      }),
    );
  });
});
