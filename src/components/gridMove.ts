/** A cell of a grid; column `rowHeader` is the head of its row. */
export interface GridPlace {
  readonly row: number;
  readonly column: number;
}

/** The column of row heads. */
export const rowHeader = -1;

interface GridSize {
  readonly rows: number;
  readonly columns: number;
  /** Rows in sight. */
  readonly page: number;
}

/** Where a key leads from a cell, inside of the grid; null for keys that do not move. */
export function gridMove(
  { key, ctrlKey, metaKey }: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey'>,
  { row, column }: GridPlace,
  { rows, columns, page }: GridSize,
): GridPlace | null {
  const isFar = ctrlKey || metaKey;
  const at = (toRow: number, toColumn: number): GridPlace => ({
    row: Math.max(0, Math.min(rows - 1, toRow)),
    column: Math.max(rowHeader, Math.min(columns - 1, toColumn)),
  });
  switch (key) {
    case 'ArrowUp':
      return at(isFar ? 0 : row - 1, column);
    case 'ArrowDown':
      return at(isFar ? rows - 1 : row + 1, column);
    case 'ArrowLeft':
      return at(row, isFar ? rowHeader : column - 1);
    case 'ArrowRight':
      return at(row, isFar ? columns - 1 : column + 1);
    case 'PageUp':
      return at(row - page, column);
    case 'PageDown':
      return at(row + page, column);
    case 'Home':
      return at(isFar ? 0 : row, rowHeader);
    case 'End':
      return at(isFar ? rows - 1 : row, columns - 1);
    default:
      return null;
  }
}
