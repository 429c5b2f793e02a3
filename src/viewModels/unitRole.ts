import type { UnitId } from '../domain/ids.ts';
import type { UnitRole } from './role.ts';
import type { Screen } from './screen.ts';

/** How much a unit stands out on a screen. */
export function roleOfUnit({ unitId, pinned }: Pick<Screen, 'unitId' | 'pinned'>, id: UnitId): UnitRole {
  if (id === unitId) return 'selected';
  return pinned.includes(id) ? 'pinned' : 'context';
}

/** The emphasis of a table row, as properties to spread; nothing for context. */
export function emphasisOf(
  screen: Pick<Screen, 'unitId' | 'pinned'>,
  id: UnitId,
): { readonly emphasis?: 'selected' | 'pinned' } {
  const role = roleOfUnit(screen, id);
  return role === 'context' ? {} : { emphasis: role };
}
