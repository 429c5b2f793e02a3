import type { ColumnContent } from './columnContent.ts';
import { columnContent } from './columnContent.ts';
import { criterionRowColumns } from './criterionRowColumns.ts';
import type { ImportContext } from './importContext.ts';
import type { Layout } from './layout.ts';
import { hasCriterionRows, isScoreLayout } from './layout.ts';
import type { ColumnMapping, ColumnRole, Mapping } from './mapping.ts';
import { nothingFixed } from './mapping.ts';
import type { ReadTable } from './readTable.ts';
import { registerLayout } from './registerLayout.ts';
import type { SeenColumn } from './seenColumn.ts';
import { surveyColumns } from './surveyColumns.ts';
import { ignored, roleOfJoinedHeading } from './seenColumn.ts';
import { cellsOf } from './tableCells.ts';
import { unitRowColumns } from './unitRowColumns.ts';

/** How a file seems to be laid out; null when nothing tells. `confidence` is that of the least sure column that matters. */
export interface DetectedLayout {
  readonly layout: Layout | null;
  readonly confidence: number;
  readonly mapping: Mapping | null;
}

/** Recognises layout and columns of a table by its headings, then by what its cells look like. Never throws. */
export function detectLayout(table: ReadTable, context: ImportContext): DetectedLayout {
  if (table.header.length === 0) return { layout: null, confidence: 0, mapping: null };
  const survey = surveyColumns(table.header, cellsOf(table));
  if (survey !== null) return detected('answers', survey.columns);
  const register = registerLayout(table.header);
  if (register !== null) return detected(register, table.header.map(ignored));
  const seen = seenColumns(table, context);
  const unit = unitColumn(seen);
  const criterion = criterionColumn(seen, unit);
  if (unit !== null) {
    const columns = unitRowColumns(seen, unit, criterion, context.indices);
    return detected(unitLayout(columns, criterion !== null), columns);
  }
  const rows = criterionRowColumns(seen, criterion, context);
  return rows === null ? { layout: null, confidence: 0, mapping: null } : detected(rows.layout, rows.columns);
}

/** The columns of a table read as the layout someone chose: as detected where the headings allow it, else a start to correct. */
export function detectAs(table: ReadTable, context: ImportContext, layout: Layout): Mapping {
  const plain = (columns: readonly ColumnMapping[]): Mapping => ({
    layout,
    columns,
    numberFormat: null,
    fixed: nothingFixed,
  });
  if (layout === 'answers')
    return plain(surveyColumns(table.header, cellsOf(table))?.columns ?? table.header.map(ignored));
  if (!isScoreLayout(layout)) return plain(table.header.map(ignored));
  const seen = seenColumns(table, context);
  const text = seen.find(({ content }) => content.filled > 0 && !isFigures(content)) ?? null;
  const unit = unitColumn(seen);
  const criterion = criterionColumn(seen, hasCriterionRows(layout) ? null : unit);
  if (hasCriterionRows(layout)) {
    const found = criterionRowColumns(seen, criterion ?? text, context);
    return plain(found === null ? table.header.map(ignored) : found.columns);
  }
  const rows = unit ?? text;
  return plain(
    rows === null
      ? table.header.map(ignored)
      : unitRowColumns(seen, rows, layout === 'long' ? criterion : null, context.indices),
  );
}

const seenColumns = (table: ReadTable, context: ImportContext): readonly SeenColumn[] =>
  table.header.map((heading, position) => ({
    heading,
    position,
    said: roleOfJoinedHeading(heading),
    content: columnContent(cellsOf(table), position, context.unitDirectory),
  }));

function detected(layout: Layout, columns: readonly ColumnMapping[]): DetectedLayout {
  const used = columns.filter(({ role }) => role !== 'ignored').map(({ confidence }) => confidence);
  return {
    layout,
    confidence: Math.min(1, ...used),
    mapping: { layout, columns, numberFormat: null, fixed: nothingFixed },
  };
}

const saysRole =
  (role: ColumnRole) =>
  ({ said }: SeenColumn): boolean =>
    said?.role === role;

/** The column of units: by heading, the smallest unit of several ("Tỉnh", "Xã"); else text cells that are mostly known units. */
function unitColumn(seen: readonly SeenColumn[]): SeenColumn | null {
  const named = seen.filter((column) => saysRole('unit')(column) && !isFigures(column.content));
  const [smallest] = named.toSorted(smallestFirst);
  if (smallest !== undefined) return smallest;
  const isCriterionTable = seen.some(saysRole('criterion'));
  const known = seen.find(({ said, content }) => said === null && content.unitShare >= 0.5);
  if (known !== undefined) return known;
  const codes = seen.filter(saysRole('unitCode'));
  return codes.find(({ heading }) => !isCriterionTable || !/^(?:mã|ma|code)$/iu.test(heading.trim())) ?? null;
}

function smallestFirst(a: SeenColumn, b: SeenColumn): number {
  const size = territory(a.heading) - territory(b.heading);
  if (size !== 0) return size;
  const share = b.content.unitShare - a.content.unitShare;
  return share === 0 ? b.position - a.position : share;
}

const territories = [
  /^(?:tên\s+)?(?:xã|phường|commune|ward)/iu,
  /đơn vị|cơ quan|sở|phòng|unit|name|locality|địa phương/iu,
  /huyện|quận|district/iu,
];

/** 0 for communes, 1 for units of any kind, 2 for districts, 3 for provinces. */
function territory(heading: string): number {
  const found = territories.findIndex((pattern) => pattern.test(heading));
  return found === -1 ? territories.length : found;
}

/** The column of criteria: by heading; of several, the one whose cells are no bare numbers. */
function criterionColumn(seen: readonly SeenColumn[], unit: SeenColumn | null): SeenColumn | null {
  const named = seen.filter(
    (column) => column !== unit && saysRole('criterion')(column) && !isFigures(column.content),
  );
  if (named.length > 0) return named.find(({ content }) => content.numberShare < 0.6) ?? named.at(-1) ?? null;
  if (unit !== null) return null;
  const numbered = seen.find(
    ({ said, content }) => said === null && content.filled > 1 && content.numberedTextShare >= 0.5,
  );
  if (numbered !== undefined) return numbered;
  return (
    seen.find(
      ({ said, content }) =>
        (said === null || said.role === 'unit') && content.filled > 1 && content.figureShare === 0,
    ) ?? null
  );
}

const isFigures = ({ filled, figureShare }: ColumnContent): boolean => filled > 0 && figureShare > 0.8;

/** `ranking` prints the whole index with a rank or class, a few parts at most; more criteria are `unitsByCriteria`. */
function unitLayout(columns: readonly ColumnMapping[], hasCriterion: boolean): Layout {
  const roles = new Set(columns.map(({ role }) => role));
  const parts = columns.filter(({ figure }) => figure !== null && figure.criterion.length > 0).length;
  const figures = columns.filter(({ figure }) => figure !== null).length;
  if (hasCriterion || roles.has('criterionNumber') || (roles.has('index') && parts === 0)) return 'long';
  if (parts === 0) return 'ranking';
  return parts <= 4 && figures > parts && (roles.has('rank') || roles.has('band'))
    ? 'ranking'
    : 'unitsByCriteria';
}
