import * as fc from 'fast-check';
import { asUnitId } from '../../../src/domain/ids.ts';
import type { UnitValue } from '../../../src/domain/rank.ts';
import type { Direction } from '../../../src/domain/records.ts';

export const directions = fc.constantFrom<Direction>('higherIsBetter', 'lowerIsBetter');

/** A value on two decimals, from a range small enough that ties are common. */
export const hundredths = fc.integer({ min: -20, max: 60 }).map((whole) => whole / 100);

/** Distinct units `u0`, `u1`, … with a value on two decimals or none. */
export function unitValues(maxLength = 40): fc.Arbitrary<readonly UnitValue[]> {
  return fc
    .array(fc.option(hundredths, { freq: 5 }), { maxLength })
    .map((values) => values.map((value, index) => ({ unitId: asUnitId(`u${index}`), value })));
}
