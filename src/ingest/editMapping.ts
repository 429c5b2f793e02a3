import type { ColumnMapping, ColumnRole, FigureColumn, Mapping } from './mapping.ts';
import { plainFigure } from './mapping.ts';

/** A mapping with another role for one column: what is known of it by now is certain. */
export const withRole = (mapping: Mapping, position: number, role: ColumnRole): Mapping =>
  withColumn(mapping, position, (column) => ({
    ...column,
    role,
    confidence: 1,
    figure: role === 'figure' ? (column.figure ?? figureAs(mapping, column.heading)) : null,
  }));

/** A mapping with another meaning of one figure column. */
export const withFigure = (mapping: Mapping, position: number, figure: FigureColumn): Mapping =>
  withColumn(mapping, position, (column) => ({ ...column, role: 'figure', confidence: 1, figure }));

const withColumn = (
  mapping: Mapping,
  position: number,
  change: (column: ColumnMapping) => ColumnMapping,
): Mapping => ({
  ...mapping,
  columns: mapping.columns.map((column, index) => (index === position ? change(column) : column)),
});

/** What a heading most likely means in the layout: a unit beside criteria in rows, a criterion beside units in rows. */
function figureAs({ layout }: Mapping, heading: string): FigureColumn {
  if (layout === 'criteriaByUnits') return { ...plainFigure, unit: heading };
  return layout === 'unitsByCriteria' ? { ...plainFigure, criterion: [heading] } : plainFigure;
}
