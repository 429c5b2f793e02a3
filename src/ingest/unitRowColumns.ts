import type { IndexRecord } from '../domain/records.ts';
import type { SeenColumn } from './seenColumn.ts';
import { ignored, plainColumn } from './seenColumn.ts';
import type { FigureHeading } from './figureHeading.ts';
import { figureHeading } from './figureHeading.ts';
import type { ColumnMapping, ColumnRole, FigureColumn } from './mapping.ts';

const onceOnly: ReadonlySet<ColumnRole> = new Set([
  'unitCode',
  'year',
  'period',
  'index',
  'method',
  'criterionNumber',
  'kind',
  'max',
  'n',
  'rank',
  'band',
  'order',
]);

/** The columns of a table with one unit per row: attributes of the row by their headings, everything numeric else is figures. */
export function unitRowColumns(
  seen: readonly SeenColumn[],
  unit: SeenColumn,
  criterion: SeenColumn | null,
  indices: readonly IndexRecord[],
): readonly ColumnMapping[] {
  const taken = new Set<ColumnRole>();
  const columns = seen.map((column): ColumnMapping | FigureHeading => {
    if (column === unit)
      return plainColumn(
        column.heading,
        column.said?.role === 'unitCode' ? 'unitCode' : 'unit',
        column.said?.confidence ?? 0.6,
      );
    if (column === criterion) return plainColumn(column.heading, 'criterion', column.said?.confidence ?? 0.6);
    const role = attributeRole(column, criterion !== null);
    if (role !== null && !taken.has(role)) {
      if (onceOnly.has(role)) taken.add(role);
      return plainColumn(column.heading, role, column.said?.confidence ?? 1);
    }
    const isFigure = column.said?.role === 'figure' || column.content.figureShare >= 0.6;
    if (!isFigure || column.said?.role === 'deduction') return ignored(column.heading);
    const heading = figureHeading(column.heading, indices);
    return heading.isDeduction || (criterion !== null && heading.figure.criterion.length > 0)
      ? ignored(column.heading)
      : heading;
  });
  return asMappings(seen, columns);
}

/** The role of a column that is no figure, or null. "Chỉ số" over numbers is a figure, "Mã" beside criteria is a number. */
function attributeRole({ said, content }: SeenColumn, hasCriterion: boolean): ColumnRole | null {
  const role = said?.role ?? null;
  if (role === null || role === 'figure' || role === 'deduction' || role === 'unit') return null;
  if (role === 'index' && content.figureShare > 0.5) return null;
  if (role === 'criterion') return hasCriterion ? 'criterionNumber' : null;
  if (role === 'max' && !hasCriterion) return null;
  return role;
}

/** Settles what one heading alone cannot: parts named after a kind, indices side by side, percent beside points. */
function asMappings(
  seen: readonly SeenColumn[],
  columns: readonly (ColumnMapping | FigureHeading)[],
): readonly ColumnMapping[] {
  const headings = columns.filter((column): column is FigureHeading => !('role' in column));
  const hasTotal = headings.some(({ figure, isKindOnly }) => figure.criterion.length === 0 && !isKindOnly);
  const hasParts = headings.some(({ figure }) => figure.criterion.length > 0);
  const namesIndices =
    headings
      .filter(({ figure }) => figure.criterion.length > 0)
      .every(({ figure }) => figure.index !== null) && !hasTotal;
  const pointsOf = new Set(
    headings
      .filter(({ figure }) => figure.measure === 'points')
      .map(({ figure }) => figure.criterion.join(' / ')),
  );
  return columns.map((column, position): ColumnMapping => {
    if ('role' in column) return column;
    const { figure, isKindOnly } = column;
    const heading = seen[position]?.heading ?? '';
    const settled: FigureColumn =
      isKindOnly && hasTotal && hasParts
        ? { ...figure, criterion: [heading], kind: null }
        : {
            ...figure,
            criterion: namesIndices && figure.index !== null ? [] : figure.criterion,
            index: namesIndices ? figure.index : null,
            measure:
              figure.measure === 'percentOfMax' && pointsOf.has(figure.criterion.join(' / '))
                ? 'percentCheck'
                : figure.measure,
          };
    return { heading, role: 'figure', confidence: seen[position]?.said?.confidence ?? 0.8, figure: settled };
  });
}
