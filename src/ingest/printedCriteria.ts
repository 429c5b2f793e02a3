import { criterionNumberOf } from '../domain/criterionName.ts';
import type { CriterionNode, PrintedCriterion } from './criterionTree.ts';
import { criterionTree } from './criterionTree.ts';
import { hasCriterionRows } from './layout.ts';
import type { Mapping } from './mapping.ts';
import { missingMark } from './numberCell.ts';
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

/** Number and name of a row as one text, the way `CriterionNode.text` is written when the name has no number. */
export function criterionText(row: readonly string[], mapping: Mapping): string {
  return joinNumber(
    cellAt(row, positionOf(mapping, 'criterionNumber')),
    cellAt(row, positionOf(mapping, 'criterion')),
  );
}

/** `1.2` and `Ban hành` as `1.2. Ban hành`; an id that is no number stands alone and wins over the name. */
export function joinNumber(number: string, name: string): string {
  if (number.trim() === '') return name.trim();
  const isNumber = criterionNumberOf(number) !== null;
  return name.trim() === '' || !isNumber
    ? number.trim()
    : `${number.trim().replace(/[.)]+$/u, '')}. ${name.trim()}`;
}

function criteriaOfRows(table: ReadTable, mapping: Mapping): PrintedCriteria {
  const at = {
    name: positionOf(mapping, 'criterion'),
    number: positionOf(mapping, 'criterionNumber'),
    max: positionOf(mapping, 'max'),
  };
  const figures = mapping.columns.flatMap(({ role, figure }, position) =>
    role === 'figure' && figure !== null ? { figure, position } : [],
  );
  const rows = table.rows.flatMap((row, index) => {
    const text = cellAt(row, at.name);
    const numberText = cellAt(row, at.number);
    const counts =
      criterionNumberOf(numberText) !== null ||
      cellAt(row, at.max).trim() !== '' ||
      figures.some(({ position }) => missingMark(row[position] ?? '') === null);
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
  const ofCell = new Map<string, CriterionNode>();
  for (const { figure, position } of figures.filter((column) => column.figure.isBelowRow)) {
    for (const [index, parent] of ofRow) {
      if (parent === null || parent.level === 0 || missingMark(table.rows[index]?.[position] ?? '') !== null)
        continue;
      const id = `${parent.id}.${figure.criterion[0] ?? ''}`;
      const above = nodes.find((node) => node.id === id.slice(0, id.lastIndexOf('.'))) ?? parent;
      const node: CriterionNode = {
        text: id,
        name: mapping.columns[position]?.heading ?? id,
        id,
        level: above.level + 1,
        parent: above,
        maxText: '',
      };
      nodes.push(node);
      ofCell.set(`${index} ${position}`, node);
    }
  }
  return { nodes, nodeOf: (row, column) => ofCell.get(`${row} ${column}`) ?? ofRow.get(row) ?? null };
}

function criteriaOfTexts(table: ReadTable, mapping: Mapping): PrintedCriteria {
  const max = positionOf(mapping, 'max');
  const first = new Map<string, PrintedCriterion>();
  for (const row of table.rows) {
    const text = criterionText(row, mapping);
    if (text !== '' && !first.has(text))
      first.set(text, { text, numberText: '', indent: 0, maxText: cellAt(row, max) });
  }
  const texts = [...first.keys()];
  const nodes = criterionTree([...first.values()]);
  const ofText = new Map(texts.map((text, position) => [text, nodes[position] ?? null]));
  return { nodes, nodeOf: (_row, _column, text) => ofText.get(text) ?? null };
}

/** Headings above headings are parents; a heading repeated over several columns is one criterion. */
function criteriaOfColumns(mapping: Mapping): PrintedCriteria {
  const nodes = new Map<string, CriterionNode>();
  const ofColumn = new Map<number, CriterionNode>();
  mapping.columns.forEach(({ figure }, position) => {
    let parent: CriterionNode | null = null;
    let key = '';
    for (const part of figure?.criterion ?? []) {
      key = `${key} / ${part}`;
      const known: CriterionNode | undefined = nodes.get(key);
      const node: CriterionNode = known ?? childOf(parent, part, nodes);
      nodes.set(key, node);
      parent = node;
    }
    if (parent !== null) ofColumn.set(position, parent);
  });
  return nodes.size === 0
    ? nothing
    : { nodes: [...nodes.values()], nodeOf: (_row, column) => ofColumn.get(column) ?? null };
}

function childOf(
  parent: CriterionNode | null,
  text: string,
  nodes: ReadonlyMap<string, CriterionNode>,
): CriterionNode {
  const siblings = [...nodes.values()].filter((node) => node.parent === parent).length;
  const [single] = criterionTree([{ text, numberText: '', indent: 0, maxText: '' }]);
  const own =
    single === undefined || single.id === '1' || single.id === '0' ? String(siblings + 1) : single.id;
  return {
    text: single?.text ?? text,
    name: single?.name ?? text,
    id: parent === null ? own : `${parent.id}.${own}`,
    level: (parent?.level ?? 0) + 1,
    parent,
    maxText: single?.maxText ?? '',
  };
}
