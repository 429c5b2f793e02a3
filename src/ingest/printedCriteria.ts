import { criterionNameOf, criterionNumberOf } from '../domain/criterionName.ts';
import type { CriterionNode, PrintedCriterion } from './criterionTree.ts';
import { criterionTree, joinNumber } from './criterionTree.ts';
import { headingParts } from './figureHeading.ts';
import { hasCriterionRows } from './layout.ts';
import type { Mapping } from './mapping.ts';
import { missingMark } from './numberCell.ts';
import type { ColumnReader, TableCells } from './tableCells.ts';
import { cellsOf } from './tableCells.ts';
import { remembering } from './remembering.ts';
import type { ReadTable } from './readTable.ts';

/** The criteria a file prints, as one tree, and which of them each row, column or cell is about. */
export interface PrintedCriteria {
  readonly nodes: readonly CriterionNode[];
  /** The node a figure is about: of its cell, row, column or text; null for the whole index. */
  readonly nodeOf: (row: number, column: number, text: string) => CriterionNode | null;
}

const nothing: PrintedCriteria = { nodes: [], nodeOf: () => null };

/** Position of the first column with a role, or -1. */
export const positionOf = (mapping: Mapping, role: string): number =>
  mapping.columns.findIndex((column) => column.role === role);

/** Reads the criterion tree of a file, from its rows, its headings, or the texts of a long file. */
export function printedCriteria(table: ReadTable, mapping: Mapping): PrintedCriteria {
  if (hasCriterionRows(mapping.layout)) return criteriaOfRows(table, mapping);
  if (positionOf(mapping, 'criterion') !== -1 || positionOf(mapping, 'criterionNumber') !== -1)
    return criteriaOfTexts(table, mapping);
  return criteriaOfColumns(mapping);
}

const cellAt = (row: readonly string[] | undefined, position: number): string =>
  position === -1 ? '' : (row?.[position] ?? '');

/** Reads number and name of a row as one text, the way `CriterionNode.text` is written when the name has no number. */
export function criterionReader(cells: TableCells, mapping: Mapping): ColumnReader {
  const number = positionOf(mapping, 'criterionNumber');
  const numberAt = cells.column(number);
  const name = positionOf(mapping, 'criterion');
  if (number === -1)
    return cells.judged(
      name,
      remembering((cell) => cell.trim()),
    );
  const nameAt = cells.column(name);
  return (row) => joinNumber(numberAt(row), nameAt(row));
}

function criteriaOfRows(table: ReadTable, mapping: Mapping): PrintedCriteria {
  const at = {
    name: positionOf(mapping, 'criterion'),
    number: positionOf(mapping, 'criterionNumber'),
    max: positionOf(mapping, 'max'),
  };
  const figures = mapping.columns.flatMap(({ role }, position) => (role === 'figure' ? position : []));
  const rows = table.rows.flatMap((row, index) => {
    const text = cellAt(row, at.name);
    const numberText = cellAt(row, at.number);
    const counts =
      criterionNumberOf(numberText) !== null ||
      cellAt(row, at.max).trim() !== '' ||
      figures.some((position) => missingMark(row[position] ?? '') === null);
    return (text.trim() === '' && numberText.trim() === '') || !counts ? [] : { index, text, numberText };
  });
  const printed = rows.map(({ index, text, numberText }): PrintedCriterion => {
    const isNumber = criterionNumberOf(numberText) !== null;
    const indent = /^[\s\u00A0]*/u.exec(text)?.[0].length ?? 0;
    return {
      text: isNumber || text.trim() !== '' ? text : numberText,
      numberText,
      indent,
      maxText: cellAt(table.rows[index], at.max),
    };
  });
  const nodes = [...criterionTree(printed)];
  const ofRow = new Map(rows.map(({ index }, position) => [index, nodes[position] ?? null]));
  const ofCell = addMatrixCells(table, mapping, nodes, ofRow);
  return { nodes, nodeOf: (row, column) => ofCell.get(`${row} ${column}`) ?? ofRow.get(row) ?? null };
}

/** The criteria of a matrix, one per filled cell below its row's; criteria before their parts. */
function addMatrixCells(
  table: ReadTable,
  mapping: Mapping,
  nodes: CriterionNode[],
  ofRow: ReadonlyMap<number, CriterionNode | null>,
): ReadonlyMap<string, CriterionNode> {
  const ofCell = new Map<string, CriterionNode>();
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const columns = mapping.columns
    .flatMap(({ figure, heading }, position) =>
      figure?.isBelowRow === true ? { number: figure.criterion[0] ?? '', heading, position } : [],
    )
    .toSorted((a, b) => a.number.split('.').length - b.number.split('.').length);
  for (const { number, heading, position } of columns) {
    const parts = headingParts(heading);
    const name = number.includes('.') ? parts.join(', ') : (parts[0] ?? heading);
    for (const [index, row] of ofRow) {
      if (row === null || row.level === 0 || missingMark(table.rows[index]?.[position] ?? '') !== null)
        continue;
      const id = `${row.id}.${number}`;
      const parent = byId.get(id.slice(0, id.lastIndexOf('.'))) ?? row;
      const node: CriterionNode = {
        text: id,
        name: `${row.name}, ${name}`,
        id,
        level: parent.level + 1,
        parent,
        maxText: '',
      };
      nodes.push(node);
      byId.set(id, node);
      ofCell.set(`${index} ${position}`, node);
    }
  }
  return ofCell;
}

function criteriaOfTexts(table: ReadTable, mapping: Mapping): PrintedCriteria {
  const max = positionOf(mapping, 'max');
  const first = new Map<string, PrintedCriterion>();
  const cells = cellsOf(table);
  const textOf = criterionReader(cells, mapping);
  for (let row = 0; row < cells.length; row += 1) {
    const text = textOf(row);
    if (text !== '' && !first.has(text))
      first.set(text, { text, numberText: '', indent: 0, maxText: cells.at(row, max) });
  }
  const texts = [...first.keys()];
  const nodes = criterionTree([...first.values()]);
  const ofText = new Map(texts.map((text, position) => [text, nodes[position] ?? null]));
  return { nodes, nodeOf: (_row, _column, text) => ofText.get(text) ?? null };
}

/** Headings above headings are parents; a heading repeated over several columns is one criterion. */
function criteriaOfColumns(mapping: Mapping): PrintedCriteria {
  const nodes = new Map<string, CriterionNode>();
  const children = new Map<CriterionNode | null, number>();
  const ofColumn = new Map<number, CriterionNode>();
  mapping.columns.forEach(({ figure }, position) => {
    let parent: CriterionNode | null = null;
    let key = '';
    for (const part of figure?.criterion ?? []) {
      key = `${key} / ${part}`;
      const known: CriterionNode | undefined = nodes.get(key);
      const ordinal: number = (children.get(parent) ?? 0) + (known === undefined ? 1 : 0);
      children.set(parent, ordinal);
      const node: CriterionNode = known ?? childOf(parent, part, ordinal);
      nodes.set(key, node);
      parent = node;
    }
    if (parent !== null) ofColumn.set(position, parent);
  });
  return nodes.size === 0
    ? nothing
    : { nodes: [...nodes.values()], nodeOf: (_row, column) => ofColumn.get(column) ?? null };
}

/** A heading as a criterion: its id is its place among its siblings, so that two numberings cannot collide. */
function childOf(parent: CriterionNode | null, text: string, ordinal: number): CriterionNode {
  const { name, maxText } = criterionNameOf(text);
  return {
    text,
    name: name === '' ? text : name,
    id: parent === null ? String(ordinal) : `${parent.id}.${ordinal}`,
    level: (parent?.level ?? 0) + 1,
    parent,
    maxText: maxText ?? '',
  };
}
