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
  const namesIndex = seen.some(({ said, content }) => said?.role === 'index' && content.figureShare <= 0.5);
  const hasOneFigure = seen.some(
    (column) =>
      attributeRole(column, criterion !== null) === null &&
      isFigureColumn(column) &&
      isPlainFigure(column.heading, indices),
  );
  const namesWhole = criterion !== null || (namesIndex && hasOneFigure);
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
    if (!isFigureColumn(column)) return ignored(column.heading);
    const heading = figureHeading(column.heading, indices);
    return heading.isDeduction || (namesWhole && heading.figure.criterion.length > 0)
      ? ignored(column.heading)
      : heading;
  });
  return asMappings(seen, columns);
}

const isFigureColumn = ({ said, content }: SeenColumn): boolean =>
  said?.role !== 'deduction' && (said?.role === 'figure' || content.figureShare >= 0.6);

/** A heading that names points and no criterion: each row has one figure, and its index is named beside it. */
function isPlainFigure(heading: string, indices: readonly IndexRecord[]): boolean {
  const { figure, isDeduction } = figureHeading(heading, indices);
  return figure.criterion.length === 0 && !isDeduction;
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

/** Settles what one heading alone cannot: the whole index, parts named after a kind, indices side by side, percent beside points. */
function asMappings(
  seen: readonly SeenColumn[],
  columns: readonly (ColumnMapping | FigureHeading)[],
): readonly ColumnMapping[] {
  const headings = columns.filter((column): column is FigureHeading => !('role' in column));
  const parts = headings.filter(({ figure }) => figure.criterion.length > 0);
  const kinds = headings.filter(({ isKindOnly }) => isKindOnly);
  const hasTotal = headings.some(({ figure, isKindOnly }) => figure.criterion.length === 0 && !isKindOnly);
  const isOnlyIndices = parts.every(({ figure }) => figure.index !== null) && !hasTotal && kinds.length === 0;
  const whole = isOnlyIndices || hasTotal ? null : wholeIndex(parts);
  const namesPart = parts.length > (whole === null ? 0 : 1) || whole !== null;
  const pointsOf = new Set(
    headings
      .filter(({ figure }) => figure.measure === 'points')
      .map(({ figure }) => figure.criterion.join(' / ')),
  );
  return columns.map((column, position): ColumnMapping => {
    if ('role' in column) return column;
    const { figure, isKindOnly } = column;
    const heading = seen[position]?.heading ?? '';
    const isPartByKind = isKindOnly && namesPart && (hasTotal || whole !== null || kinds.length === 1);
    const isWhole = column === whole || (isOnlyIndices && figure.index !== null);
    const hasPoints = figure.measure === 'percentOfMax' && pointsOf.has(figure.criterion.join(' / '));
    const settled: FigureColumn = {
      ...figure,
      criterion: isPartByKind ? [heading] : isWhole ? [] : figure.criterion,
      kind: isPartByKind ? null : figure.kind,
      index: isOnlyIndices ? figure.index : (whole?.figure.index ?? null),
      measure: hasPoints ? 'percentCheck' : figure.measure,
    };
    return { heading, role: 'figure', confidence: seen[position]?.said?.confidence ?? 0.8, figure: settled };
  });
}

/** The column that names the index itself beside its parts (`PAR INDEX` beside `SIPAS`, which is a part of it there); null when none or several do. */
function wholeIndex(parts: readonly FigureHeading[]): FigureHeading | null {
  const named = parts.filter(({ figure }) => figure.index !== null);
  const candidates = named.length > 1 ? named.filter(({ figure }) => figure.index !== 'SIPAS') : named;
  const [only] = candidates;
  return only !== undefined && candidates.length === 1 ? only : null;
}
