import type { IndexCode, UnitId } from '../domain/ids.ts';
import { kindFamily } from '../domain/unitKind.ts';
import type { UnitRow } from '../queries/units.ts';
import type { Catalog } from './catalog.ts';

/** Units of one kind under one parent are assessed side by side. */
const siblingsKey = ({ parentId, kind }: UnitRow): string => `${parentId ?? ''} ${kindFamily(kind)}`;

/**
 * The units an index is about, in every period: those with rows, and their siblings, who stand there as missing.
 * So an index of a district's offices does not list its communes, nor one of the provinces' the offices.
 */
export function unitsOfIndex(
  { units, indexUnits }: Pick<Catalog, 'units' | 'indexUnits'>,
  indexCode: IndexCode,
): readonly UnitRow[] {
  const withRows = new Set<UnitId>(
    indexUnits.filter((row) => row.indexCode === indexCode).map((row) => row.unitId),
  );
  const assessed = new Set(units.filter(({ unitId }) => withRows.has(unitId)).map(siblingsKey));
  return units.filter((unit) => assessed.has(siblingsKey(unit)));
}
