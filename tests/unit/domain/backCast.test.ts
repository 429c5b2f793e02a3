import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allocatedShare, shareFault } from '../../../src/domain/allocation.ts';
import { backCast } from '../../../src/domain/backCast.ts';
import type { Predecessor } from '../../../src/domain/backCast.ts';
import { asUnitId } from '../../../src/domain/ids.ts';
import { buildLineage, predecessorsOn } from '../../../src/domain/lineage.ts';
import type { SuccessionLink } from '../../../src/domain/lineage.ts';

const from = (name: string, value: number | null, rest: Partial<Predecessor> = {}): Predecessor => ({
  unitId: asUnitId(name),
  part: 'whole',
  value,
  weight: null,
  share: null,
  ...rest,
});

describe(backCast, () => {
  it('is the mean of whole predecessors, each counting the same', () => {
    expect(backCast([from('A', 80), from('B', 90)])).toEqual({
      value: 85,
      basis: 'whole',
      weighting: 'equal',
      predecessors: ['A', 'B'],
    });
  });

  it('weights by what was declared, if all declare it', () => {
    expect(backCast([from('A', 80, { weight: 3000 }), from('B', 90, { weight: 1000 })])).toMatchObject({
      value: 82.5,
      weighting: 'declared',
    });
    expect(backCast([from('A', 80, { weight: 3000 }), from('B', 90)])).toMatchObject({
      value: 85,
      weighting: 'equal',
    });
  });

  it('is refused for a divided predecessor, and names it', () => {
    expect(backCast([from('A', 80), from('B', 90, { part: 'part' })])).toEqual({
      value: null,
      reason: 'split',
      because: ['B'],
    });
  });

  it('counts a divided predecessor with its allocated share', () => {
    const cast = backCast([from('A', 80), from('B', 90, { part: 'part', share: 0.25 })]);
    expect(cast).toMatchObject({ basis: 'allocation', value: (80 + 0.25 * 90) / 1.25 });
    expect(backCast([from('A', 80), from('B', null, { part: 'part', share: 0 })])).toMatchObject({
      value: 80,
      basis: 'allocation',
    });
  });

  it('is refused when a figure or every predecessor is missing: a gap is not 0', () => {
    expect(backCast([from('A', 80), from('B', null)])).toEqual({
      value: null,
      reason: 'predecessorMissing',
      because: ['B'],
    });
    expect(backCast([])).toEqual({ value: null, reason: 'noPredecessor', because: [] });
  });

  it('agrees with spelling out every weight as copies of the figure', () => {
    const whole = fc.record({
      value: fc.integer({ min: 0, max: 100 }),
      weight: fc.integer({ min: 1, max: 9 }),
      quarters: fc.integer({ min: 0, max: 4 }),
    });
    fc.assert(
      fc.property(fc.array(whole, { minLength: 1, maxLength: 6 }), fc.boolean(), (units, divided) => {
        const copies = units.flatMap(({ value, weight, quarters }) =>
          Array.from({ length: weight * (divided ? quarters : 4) }, () => value),
        );
        const cast = backCast(
          units.map(({ value, weight, quarters }, index) =>
            from(`u${index}`, value, { weight, ...(divided ? { part: 'part', share: quarters / 4 } : {}) }),
          ),
        );
        if (copies.length === 0) expect(cast).toMatchObject({ value: null, reason: 'noPredecessor' });
        else
          expect(cast.value).toBeCloseTo(
            copies.reduce((total, value) => total + value, 0) / copies.length,
            9,
          );
      }),
    );
  });

  it('is the mean over the people of whole communes, and refused where people of one went elsewhere', () => {
    fc.assert(
      fc.property(mergers, (communes) => {
        const lineage = buildLineage(linksOf(communes));
        for (const heir of new Set(communes.flatMap(({ wentTo }) => wentTo))) {
          const origins = communes.filter(({ wentTo }) => wentTo.includes(heir));
          const cast = backCast(
            predecessorsOn(lineage, asUnitId(heir), '2024-12-31').map(({ unitId, part }) => {
              const { value, wentTo } = communes.find(({ name }) => name === unitId) ?? fail();
              return from(unitId, value, { part, weight: wentTo.length });
            }),
          );
          const divided = origins.filter(({ wentTo }) => wentTo.some((other) => other !== heir));
          const missing = origins.filter(({ value }) => value === null);
          const [reason, because] = divided.length > 0 ? ['split', divided] : ['predecessorMissing', missing];
          if (because.length > 0) {
            expect(cast).toMatchObject({ value: null, reason });
            const blamed: readonly string[] = 'because' in cast ? cast.because : [];
            expect(blamed.toSorted()).toEqual(because.map(({ name }) => name).toSorted());
          } else {
            const people = origins.flatMap(({ value, wentTo }) => wentTo.map(() => value ?? Number.NaN));
            expect(cast.value).toBeCloseTo(people.reduce((sum, one) => sum + one, 0) / people.length, 9);
            expect(cast).toMatchObject({ basis: 'whole', weighting: 'declared' });
          }
        }
      }),
    );
  });

  it('lies between its predecessors', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 100, noNaN: true }), { minLength: 1 }), (values) => {
        const { value } = backCast(values.map((one, index) => from(`u${index}`, one)));
        expect(value).toBeGreaterThanOrEqual(Math.min(...values) - 1e-9);
        expect(value).toBeLessThanOrEqual(Math.max(...values) + 1e-9);
      }),
    );
  });
});

/** Old communes with their figure, and the new commune each of their inhabitants lives in. */
interface OldCommune {
  readonly name: string;
  readonly value: number | null;
  readonly wentTo: readonly string[];
}

const heirs = fc.constantFrom('X', 'Y', 'Z');
const mergers: fc.Arbitrary<readonly OldCommune[]> = fc
  .array(
    fc.record({
      value: fc.option(fc.integer({ min: 0, max: 100 }), { freq: 6 }),
      wentTo: fc.oneof(
        {
          weight: 3,
          arbitrary: fc
            .tuple(heirs, fc.integer({ min: 1, max: 9 }))
            .map(([heir, people]) => Array.from({ length: people }, () => heir)),
        },
        { weight: 1, arbitrary: fc.array(heirs, { minLength: 1, maxLength: 9 }) },
      ),
    }),
    { minLength: 1, maxLength: 8 },
  )
  .map((communes) => communes.map((commune, index) => ({ ...commune, name: `old${index}` })));

const linksOf = (communes: readonly OldCommune[]): readonly SuccessionLink[] =>
  communes.flatMap(({ name, wentTo }) => {
    const targets = [...new Set(wentTo)];
    return targets.map((heir) => ({
      oldUnitId: asUnitId(name),
      newUnitId: asUnitId(heir),
      part: targets.length === 1 ? ('whole' as const) : ('part' as const),
      effectiveDate: '2025-07-01',
    }));
  });

function fail(): never {
  throw new Error('unknown commune');
}

describe(shareFault, () => {
  it('accepts shares of 0–1 that sum to 1', () => {
    expect(shareFault([0.1, 0.2, 0.7])).toBeNull();
    expect(shareFault([1, 0])).toBeNull();
    expect(shareFault([0.5, 0.4])).toBe('sum');
    expect(shareFault([1.5, -0.5])).toBe('outOfRange');
    expect(shareFault([Number.NaN, 1])).toBe('outOfRange');
    expect(shareFault([])).toBe('sum');
  });
});

const allocation = (share: number) => ({
  oldUnitId: asUnitId('A'),
  author: 'Phòng Nội vụ',
  shares: [
    { newUnitId: asUnitId('X'), share },
    { newUnitId: asUnitId('Y'), share: 0.4 },
  ],
});

describe(allocatedShare, () => {
  it('is the latest valid allocation’s', () => {
    expect(allocatedShare([allocation(0.5), allocation(0.6)], asUnitId('A'), asUnitId('X'))).toBe(0.6);
    expect(allocatedShare([allocation(0.6)], asUnitId('A'), asUnitId('Z'))).toBe(0);
  });
  it('is null when nobody allocated, or the shares are faulty', () => {
    expect(allocatedShare([allocation(0.5)], asUnitId('A'), asUnitId('X'))).toBeNull();
    expect(allocatedShare([], asUnitId('A'), asUnitId('X'))).toBeNull();
  });
});
