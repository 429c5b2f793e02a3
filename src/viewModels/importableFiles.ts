/** Endings of files the importer reads. */
export const importableEndings = ['.csv', '.txt', '.tsv', '.xlsx'] as const;

/** Parts files into those whose names end as the importer reads them, and others. */
export function importableFiles<Named extends { readonly name: string }>(
  files: readonly Named[],
): { readonly accepted: readonly Named[]; readonly refused: readonly Named[] } {
  const isOurs = ({ name }: Named): boolean =>
    importableEndings.some((ending) => name.toLowerCase().endsWith(ending));
  return { accepted: files.filter(isOurs), refused: files.filter((file) => !isOurs(file)) };
}
