import type { UnitId } from '../domain/ids.ts';
import type { UnitRole } from './role.ts';
import type { Screen } from './screen.ts';
import type { TableRow } from './tableView.ts';

type Chosen = Pick<Screen, 'unitId' | 'pinned'>;

/** How much a unit stands out on a screen. */
export const roleOf = ({ unitId, pinned }: Chosen, id: UnitId): UnitRole => {
  if (id === unitId) return 'selected';
  return pinned.includes(id) ? 'pinned' : 'context';
};

/** The mark of a unit's row in a table: none for context. */
export const emphasisOf = (chosen: Chosen, id: UnitId): Pick<TableRow, 'emphasis'> => {
  const role = roleOf(chosen, id);
  return role === 'context' ? {} : { emphasis: role };
};

const weights = { selected: 0, pinned: 1, context: 2 } as const;

/** Orders the selected unit before pinned ones before context; equal roles keep their order. */
export const byRole =
  (chosen: Chosen) =>
  (a: { readonly unitId: UnitId }, b: { readonly unitId: UnitId }): number =>
    weights[roleOf(chosen, a.unitId)] - weights[roleOf(chosen, b.unitId)];
