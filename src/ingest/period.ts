const periodEnds: ReadonlyMap<string, string> = new Map([
  ['', '12-31'],
  ['H1', '06-30'],
  ['H2', '12-31'],
  ['Q1', '03-31'],
  ['Q2', '06-30'],
  ['Q3', '09-30'],
  ['Q4', '12-31'],
  ...['31', '28', '31', '30', '31', '30', '31', '31', '30', '31', '30', '31'].map(
    (day, index): [string, string] => {
      const month = String(index + 1).padStart(2, '0');
      return [`M${month}`, `${month}-${day}`];
    },
  ),
]);

const quarters: ReadonlyMap<string, string> = new Map([
  ['I', 'Q1'],
  ['II', 'Q2'],
  ['III', 'Q3'],
  ['IV', 'Q4'],
]);

/**
 * A period within a year as we write it: empty (the whole year), `H1`–`H2`, `Q1`–`Q4`, `M01`–`M12`. Also reads
 * `Quý II`, `Tháng 3`, `T3`, `3`, `6 tháng`, `Năm`. Null when it is none of these.
 */
export function parsePeriod(cell: string): string | null {
  const text = cell.trim().toUpperCase();
  if (periodEnds.has(text)) return text;
  if (text === 'NĂM') return '';
  if (/^6 THÁNG(?: ĐẦU NĂM)?$/u.test(text)) return 'H1';
  const quarter = /^QUÝ\s*(I{1,3}|IV|[1-4])$/u.exec(text)?.[1];
  if (quarter !== undefined) return quarters.get(quarter) ?? `Q${quarter}`;
  const month = /^(?:M|T|THÁNG\s*)?(1[0-2]|0?[1-9])$/u.exec(text)?.[1];
  return month === undefined ? null : `M${month.padStart(2, '0')}`;
}

/** The last day of a period of `parsePeriod`, as ISO text: the day that decides which unit a figure belongs to. */
export const periodEnd = (year: number, period: string): string =>
  `${year}-${periodEnds.get(period) ?? '12-31'}`;
