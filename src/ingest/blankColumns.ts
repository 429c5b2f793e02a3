import type { Issue } from '../domain/issue.ts';
import { isBlank } from './cellKind.ts';
import { columnLetters } from './columnLetters.ts';
import { clip } from './registerIssues.ts';
import { blankColumnIssue, duplicateColumnIssue, unnamedColumnIssue } from './tableIssues.ts';

/** A table without the columns that have neither name nor cell. */
export interface FilledColumns {
  readonly header: string[];
  readonly rows: string[][];
  /** The columns kept, as positions in the file; null when all are. */
  readonly columns: readonly number[] | null;
  readonly issues: readonly Issue[];
}

/**
 * Leaves out blank columns and reports them, and those that only lack a name. Without a header every column stays:
 * nothing tells which are meant.
 */
export function dropBlankColumns(
  {
    names,
    rows,
    hasHeader,
  }: { readonly names: string[]; readonly rows: string[][]; readonly hasHeader: boolean },
  line: number,
): FilledColumns {
  if (!hasHeader) return { header: [], rows, columns: null, issues: [] };
  const unnamed = names.flatMap((name, column) => (name === '' ? [column] : []));
  const blank = new Set(unnamed.filter((column) => rows.every((row) => isBlank(row[column]))));
  const unnamedIssues = unnamed.map((column) =>
    blank.has(column)
      ? blankColumnIssue(line, columnLetters(column))
      : unnamedColumnIssue(line, columnLetters(column)),
  );
  const issues = [...unnamedIssues, ...duplicates(names, line)];
  if (blank.size === 0) return { header: names, rows, columns: null, issues };
  const columns = names.flatMap((_, column) => (blank.has(column) ? [] : [column]));
  const pick = (row: readonly string[]): string[] => row.filter((_, column) => !blank.has(column));
  return { header: pick(names), rows: rows.map(pick), columns, issues };
}

function duplicates(names: readonly string[], line: number): readonly Issue[] {
  const first = new Map<string, number>();
  return names.flatMap((name, column) => {
    const before = first.get(name);
    if (before === undefined) first.set(name, column);
    if (name === '' || before === undefined) return [];
    return [duplicateColumnIssue(line, columnLetters(column), clip(name), columnLetters(before))];
  });
}
