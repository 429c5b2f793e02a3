import { unitsEverNamed } from '../domain/unitMatch.ts';
import type { SeenColumn } from './seenColumn.ts';
import { ignored, plainColumn } from './seenColumn.ts';
import { headingParts, matrixHeading } from './figureHeading.ts';
import { roleOfHeading } from './headingRole.ts';
import type { ImportContext } from './importContext.ts';
import type { Layout } from './layout.ts';
import type { ColumnMapping } from './mapping.ts';
import { plainFigure } from './mapping.ts';

/** Layout and columns of a table with one criterion per row: units in columns, or the sheet of one unit; null when it has no figures. */
export function criterionRowColumns(
  seen: readonly SeenColumn[],
  criterion: SeenColumn | null,
  context: ImportContext,
): { readonly layout: Layout; readonly columns: readonly ColumnMapping[] } | null {
  if (criterion === null) return null;
  const isMatrix = seen.filter(({ heading }) => matrixHeading(heading) !== null).length >= 2;
  const columns = seen.map((column): ColumnMapping => {
    if (column === criterion) return plainColumn(column.heading, 'criterion', column.said?.confidence ?? 0.6);
    return isMatrix ? matrixColumn(column) : (attribute(column) ?? unitColumn(column, context));
  });
  const hasUnits = columns.some(({ figure }) => figure !== null && figure.unit !== null);
  const kept = hasUnits
    ? columns.map((column) =>
        column.figure !== null && column.figure.unit === null ? ignored(column.heading) : column,
      )
    : columns;
  if (!kept.some(({ role }) => role === 'figure')) return null;
  return { layout: hasUnits ? 'criteriaByUnits' : 'scoreSheet', columns: withOneMaximum(kept) };
}

function matrixColumn(column: SeenColumn): ColumnMapping {
  const below = matrixHeading(column.heading);
  if (below !== null) return { heading: column.heading, role: 'figure', confidence: 1, figure: below };
  return column.said?.role === 'figure' ? figureOf(column) : (attribute(column) ?? ignored(column.heading));
}

const figureOf = ({ heading, said }: SeenColumn): ColumnMapping => ({
  heading,
  role: 'figure',
  confidence: said?.confidence ?? 0.8,
  figure: { ...plainFigure, kind: said?.kind ?? null },
});

/** A column that is no unit, by its heading; running numbers before criteria number them. */
function attribute(column: SeenColumn): ColumnMapping | null {
  const { said, heading, content } = column;
  if (said === null) return null;
  switch (said.role) {
    case 'order':
    case 'criterionNumber':
    case 'unitCode':
    case 'criterion':
      return plainColumn(heading, content.filled === 0 ? 'order' : 'criterionNumber', said.confidence);
    case 'figure':
      return figureOf(column);
    case 'deduction':
      return ignored(heading);
    case 'unit':
    case 'index':
      return content.figureShare > 0.5 ? null : ignored(heading);
    default:
      return plainColumn(heading, said.role, said.confidence);
  }
}

/** A column of one unit: its heading is a unit's name, with a kind of points below it in two-row headers. */
function unitColumn({ heading, content }: SeenColumn, context: ImportContext): ColumnMapping {
  const parts = headingParts(heading);
  const said = parts.length > 1 ? roleOfHeading(parts.at(-1) ?? '') : null;
  const isKind = said !== null && (said.role === 'figure' || said.role === 'deduction');
  const unit = (isKind ? parts.slice(0, -1) : parts).join(' / ');
  const isKnown = unitsEverNamed(context.unitDirectory, unit).length > 0;
  const isFigures = content.figureShare >= 0.6 || (isKnown && content.filled === 0);
  if (unit === '' || !isFigures || said?.role === 'deduction') return ignored(heading);
  return {
    heading,
    role: 'figure',
    confidence: isKnown ? 1 : 0.7,
    figure: { ...plainFigure, unit, kind: isKind ? said.kind : null },
  };
}

/** Only the first maximum and the first number count; further ones are set aside. */
function withOneMaximum(columns: readonly ColumnMapping[]): readonly ColumnMapping[] {
  const seen = new Set<string>();
  return columns.map((column) => {
    if (column.role !== 'max' && column.role !== 'criterionNumber') return column;
    if (seen.has(column.role)) return ignored(column.heading);
    seen.add(column.role);
    return column;
  });
}
