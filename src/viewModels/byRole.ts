import type { UnitId } from '../domain/ids.ts';
import type { Screen } from './screen.ts';
import { roleOfUnit } from './unitRole.ts';

const weights = { selected: 0, pinned: 1, context: 2 } as const;

/** Orders the selected unit before pinned ones before context; units of one role keep their order. */
export const byRole =
  (screen: Pick<Screen, 'unitId' | 'pinned'>) =>
  (a: { readonly unitId: UnitId }, b: { readonly unitId: UnitId }): number =>
    weights[roleOfUnit(screen, a.unitId)] - weights[roleOfUnit(screen, b.unitId)];
