/**
 * The row with cells made when they are first read: of the thousands of rows of a nation a screen shows thirty.
 * Spreading the row reads them.
 */
export function lazyCells<Row extends object, Cell>(
  row: Row,
  cellsOf: () => readonly Cell[],
): Row & { readonly cells: readonly Cell[] } {
  let cells: readonly Cell[] | null = null;
  return {
    ...row,
    get cells() {
      cells ??= cellsOf();
      return cells;
    },
  };
}
