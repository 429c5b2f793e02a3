type Cell = string | number | null;

const written = (cell: Cell): string => {
  if (cell === null) return '';
  const text = String(cell);
  return /[",\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

/** Rows under a header: commas, line feeds, decimal points, null as an empty cell. */
export const csvText = (header: string, rows: readonly (readonly Cell[])[]): string =>
  [header, ...rows.map((row) => row.map(written).join(','))].join('\n') + '\n';
