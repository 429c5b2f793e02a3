import { isBlank } from './cellKind.ts';

/**
 * One name a column from the levels of a header. A merged cell leaves blanks to its right, which take its name as far
 * as the level below has a name and no level above begins a new group. Levels are joined by ` / `, equal ones once.
 */
export function headerNames(levels: readonly (readonly string[])[], width: number): string[] {
  const filled = levels.map((cells, level) => {
    let name = '';
    return Array.from({ length: width }, (_, column) => {
      const cell = cells[column];
      if (!isBlank(cell)) name = oneLine(cell ?? '');
      else if (levels.slice(0, level).some((above) => !isBlank(above[column]))) name = '';
      const isOver = levels.slice(level + 1).some((below) => !isBlank(below[column]));
      return isBlank(cell) && !isOver ? '' : name;
    });
  });
  return Array.from({ length: width }, (_, column) => {
    const names = filled.map((cells) => cells[column] ?? '').filter((name) => name !== '');
    return names.filter((name, index) => name !== names[index - 1]).join(' / ');
  });
}

const oneLine = (cell: string): string => cell.trim().replaceAll(/\s*\n\s*/gu, ' ');
