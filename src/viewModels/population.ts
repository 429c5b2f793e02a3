import type { IndexCode, UnitId } from '../domain/ids.ts';
import type { Level } from '../domain/records.ts';
import { kindFamily } from '../domain/unitKind.ts';
import type { UnitRow } from '../queries/units.ts';
import type { Catalog } from './catalog.ts';

/** Units of one kind under one parent are assessed side by side. */
const siblingsKey = ({ parentId, kind }: UnitRow): string => `${parentId ?? ''} ${kindFamily(kind)}`;

/** An index: the same code on two levels means two indices, over different units and by different methods. */
export interface IndexKey {
  readonly indexCode: IndexCode;
  readonly level: Level;
}

/** Whether rows or methods belong to an index. */
export const isOfIndex = (row: IndexKey, { indexCode, level }: IndexKey): boolean =>
  row.indexCode === indexCode && row.level === level;

/**
 * The units an index is about, in every period: those with rows, and their siblings, who stand there as missing.
 * So an index of a district's offices does not list its communes, nor one of the provinces' the offices.
 */
export function unitsOfIndex(
  { units, indexUnits }: Pick<Catalog, 'units' | 'indexUnits'>,
  index: IndexKey,
): readonly UnitRow[] {
  return withSiblings(
    units,
    new Set(indexUnits.filter((row) => isOfIndex(row, index)).map((row) => row.unitId)),
  );
}

/** The named units and all that are assessed side by side with one of them, in every period. */
export function withSiblings(units: readonly UnitRow[], named: ReadonlySet<UnitId>): readonly UnitRow[] {
  const assessed = new Set(units.filter(({ unitId }) => named.has(unitId)).map(siblingsKey));
  return units.filter((unit) => assessed.has(siblingsKey(unit)));
}

/** The other indices measured on the same level, in the order of their register. */
export const otherIndices = (
  { indices, methods }: Pick<Catalog, 'indices' | 'methods'>,
  { indexCode, level }: IndexKey,
): readonly IndexKey[] =>
  indices
    .map((index) => ({ indexCode: index.indexCode, level }))
    .filter((other) => other.indexCode !== indexCode && methods.some((method) => isOfIndex(method, other)));
