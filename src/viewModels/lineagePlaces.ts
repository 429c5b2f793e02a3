import type { Words } from '../i18n/words.ts';
import type { LineageGroup, LineageHit, LineageRegister } from './lineageRegister.ts';

/** What the screen follows when its link names nothing: the selected unit, else the group it stands in, else the workspace's own group. */
export function defaultPlace({ units, groups }: LineageRegister, unitId: string | null): string | null {
  if (unitId !== null && units.has(unitId)) return unitId;
  const own = [...groups.values()].find(({ provinceCode }) => provinceCode === null);
  return own?.groupId ?? null;
}

/** The former province a place lies in; of a new unit, that of its first predecessor. Null for units of the workspace alone. */
export function defaultArea(
  { units, groups, lineage }: LineageRegister,
  placeId: string | null,
): string | null {
  const group = groups.get(placeId ?? '');
  if (group !== undefined) return group.provinceCode;
  const unit = units.get(placeId ?? '');
  if (unit === undefined || unit.isOld) return unit?.provinceCode ?? null;
  return units.get(lineage.before.get(unit.unitId)?.[0]?.oldUnitId ?? '')?.provinceCode ?? null;
}

/** Groups one press away: the workspace's own, then the former districts of a province. */
export const groupsNear = ({ groups }: LineageRegister, area: string | null): readonly LineageGroup[] =>
  [...groups.values()].filter(({ provinceCode }) => provinceCode === null || provinceCode === area);

/** What stands beside a found name: where it lies and in which period. */
export function hitHint({ t }: Words, { kind, place }: LineageHit): string {
  if (kind === 'group')
    return place === '' ? t('lineage.search.groupOwn') : t('lineage.search.group', { place });
  const text = t(kind === 'old' ? 'lineage.search.old' : 'lineage.search.fresh', { place });
  // Provinces lie in no place.
  return text.replace(/^ · /u, '');
}
