/** An ISO day as Vietnamese papers print it: `2024-12-31` → `31/12/2024`. */
export const printedDay = (day: string): string => day.split('-').toReversed().join('/');
