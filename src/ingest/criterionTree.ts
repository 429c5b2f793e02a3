import type { CriterionNumber } from '../domain/criterionName.ts';
import { criterionNameOf, criterionNumberOf, isTotalName } from '../domain/criterionName.ts';

/** A criterion as a file prints it: its text, a number printed apart, its indent in spaces, its maximum. */
export interface PrintedCriterion {
  readonly text: string;
  readonly numberText: string;
  readonly indent: number;
  readonly maxText: string;
}

/** A printed criterion in its place of the tree. */
export interface CriterionNode {
  /** Number and name as printed, as one text, e.g. `1.2. Ban hành kế hoạch`. */
  readonly text: string;
  readonly name: string;
  /** Unique in the file; the printed number where there is one. */
  readonly id: string;
  /** Level 0 is the whole index ("Tổng điểm"). */
  readonly level: number;
  readonly parent: CriterionNode | null;
  readonly maxText: string;
}

/** `1.2` and `Ban hành` as `1.2. Ban hành`; an id that is no number stands alone and wins over the name. */
export function joinNumber(number: string, name: string): string {
  if (number.trim() === '') return name.trim();
  const isNumber = criterionNumberOf(number) !== null;
  return name.trim() === '' || !isNumber
    ? number.trim()
    : `${number.trim().replace(/[.)]+$/u, '')}. ${name.trim()}`;
}

interface OpenLevel {
  readonly style: string;
  readonly node: CriterionNode;
  children: number;
}

/**
 * The tree that numbering and indent describe: `I` above `1` above `1.1` above `a)` above `-`, whatever styles a
 * file uses, in the order it first uses them. Texts without number are told apart by indent alone.
 */
export function criterionTree(printed: readonly PrintedCriterion[]): readonly CriterionNode[] {
  const open: OpenLevel[] = [];
  const byNumber = new Map<string, CriterionNode>();
  const ids = new Set<string>();
  const romans = printed.some(({ text, numberText }) => numberIn(text, numberText)?.text === 'II');
  let top = 0;
  return printed.map((line) => {
    const number = numberIn(line.text, line.numberText, romans);
    const { name, maxText } = criterionNameOf(line.text);
    const bare = name === '' ? line.text.trim() : name;
    const text = joinNumber(line.numberText, line.text);
    const common = { text, name: bare, maxText: line.maxText.trim() === '' ? (maxText ?? '') : line.maxText };
    if (number === null && isTotalName(line.text))
      return { ...common, id: unique('0', ids), level: 0, parent: null };
    closeLevels(open, styleOf(number, line.indent), number, line.indent, byNumber);
    const parent = open.at(-1);
    const ordinal = parent === undefined ? (top += 1) : (parent.children += 1);
    const id = unique(idOf(number, parent?.node ?? null, ordinal), ids);
    const node: CriterionNode = { ...common, id, level: open.length + 1, parent: parent?.node ?? null };
    if (number?.style === 'decimal') byNumber.set(number.text, node);
    open.push({ style: styleOf(number, line.indent), node, children: 0 });
    return node;
  });
}

/** A single `I`, `V` or `X` is Roman only in files that count on to `II`; letters otherwise. */
function numberIn(text: string, numberText: string, romans = true): CriterionNumber | null {
  const number = criterionNumberOf(numberText) ?? criterionNameOf(text).number;
  if (number === null || number.style !== 'roman' || romans) return number;
  return { ...number, style: 'upper' };
}

const styleOf = (number: CriterionNumber | null, indent: number): string =>
  number === null ? `indent${indent}` : `${number.style}${number.depth}`;

/** Leaves open only the levels above a line. */
function closeLevels(
  open: OpenLevel[],
  style: string,
  number: CriterionNumber | null,
  indent: number,
  byNumber: ReadonlyMap<string, CriterionNode>,
): void {
  const above =
    number?.style === 'decimal' && number.depth > 1
      ? byNumber.get(number.text.slice(0, number.text.lastIndexOf('.')))
      : undefined;
  const aboveAt = above === undefined ? -1 : open.findIndex(({ node }) => node === above);
  if (aboveAt !== -1) {
    open.length = aboveAt + 1;
    return;
  }
  const same = open.findIndex(({ style: other }) => other === style || closes(other, number, indent));
  if (same !== -1) open.length = same;
}

/** Whether an open level ends before a line: a deeper decimal number, or a text further in. */
function closes(style: string, number: CriterionNumber | null, indent: number): boolean {
  if (number === null) return style.startsWith('indent') && Number(style.slice('indent'.length)) >= indent;
  return (
    number.style === 'decimal' &&
    style.startsWith('decimal') &&
    Number(style.slice('decimal'.length)) >= number.depth
  );
}

function idOf(number: CriterionNumber | null, parent: CriterionNode | null, ordinal: number): string {
  if (number?.style === 'decimal') {
    const dot = number.text.lastIndexOf('.');
    if (parent === null || parent.id === number.text.slice(0, Math.max(0, dot))) return number.text;
    return `${parent.id}.${number.text.slice(dot + 1)}`;
  }
  const own = number === null || number.text === '' ? String(ordinal) : number.text;
  return parent === null ? own : `${parent.id}.${own}`;
}

function unique(id: string, ids: Set<string>): string {
  let candidate = id;
  for (let copy = 2; ids.has(candidate); copy += 1) candidate = `${id}-${copy}`;
  ids.add(candidate);
  return candidate;
}
