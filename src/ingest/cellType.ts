import type { MissingReason } from '../domain/missing.ts';
import { foldHeader } from './headerAlias.ts';
import type { NumberFormat } from './numberCell.ts';
import { missingMark, parseNumberCell } from './numberCell.ts';

/** Says that a cell is not of its type. */
export const badCell: unique symbol = Symbol('badCell');

/** How the cells of one column are read. */
export interface CellType<T> {
  /** Whether cells follow the file's number format. */
  readonly numeric: boolean;
  /** Vietnamese, completes "phải là …". */
  readonly expects: string;
  readonly parse: (cell: string, format: NumberFormat) => T | typeof badCell;
}

const plain = (cell: string): string => cell.trim().normalize('NFC');

/** Any text, NFC, trimmed; not empty. */
export const text: CellType<string> = {
  numeric: false,
  expects: 'chữ, không được để trống',
  parse: (cell) => {
    const value = plain(cell);
    return value === '' ? badCell : value;
  },
};

/** Any text, NFC, trimmed; may be empty. */
export const optionalText: CellType<string> = { numeric: false, expects: 'chữ', parse: plain };

/** A number, never missing. */
export const number: CellType<number> = {
  numeric: true,
  expects: 'số',
  parse: (cell, format) => {
    const value = parseNumberCell(cell, format);
    return typeof value === 'number' ? value : badCell;
  },
};

/** A number, or null where the cell is blank or holds a missing sign. */
export const optionalNumber: CellType<number | null> = {
  numeric: true,
  expects: 'số hoặc để trống',
  parse: (cell, format) => {
    const value = parseNumberCell(cell, format);
    if (typeof value === 'number') return value;
    return value === 'invalid' ? badCell : null;
  },
};

/** A score: a number, or the reason its sign (`-`, `x`, `N/A`, blank) stands for. */
export const figure: CellType<number | MissingReason> = {
  numeric: true,
  expects: 'số, hoặc để trống nếu không có số liệu',
  parse: (cell, format) => {
    const value = parseNumberCell(cell, format);
    return value === 'invalid' ? badCell : value;
  },
};

const digits = /^[+\-\u2212]?\d{1,9}$/u;

/** A whole number without thousands marks. */
export const integer: CellType<number> = {
  numeric: false,
  expects: 'số nguyên',
  parse: (cell) => {
    const value = cell.trim();
    return digits.test(value) ? Number(value.replace('\u2212', '-')) + 0 : badCell;
  },
};

/** A whole number, or null where the cell is blank or holds a missing sign. */
export const optionalInteger: CellType<number | null> = {
  numeric: false,
  expects: 'số nguyên hoặc để trống',
  parse: (cell, format) => (missingMark(cell) === null ? integer.parse(cell, format) : null),
};

/** A day as ISO text, from `2025-07-01` or `01/07/2025`. */
export const date: CellType<string> = {
  numeric: false,
  expects: 'ngày, ví dụ 2025-07-01 hoặc 01/07/2025',
  parse: (cell) => isoDate(cell.trim()) ?? badCell,
};

/** A day as ISO text, or null where the cell is blank. */
export const optionalDate: CellType<string | null> = {
  numeric: false,
  expects: 'ngày hoặc để trống',
  parse: (cell) => (cell.trim() === '' ? null : (isoDate(cell.trim()) ?? badCell)),
};

/** One of a few words; each may be written in several ways, compared without case or accents. */
export function choice<T extends string>(spellings: Readonly<Record<T, readonly string[]>>): CellType<T> {
  const values = new Map<string, T>();
  for (const value of Object.keys(spellings) as T[]) {
    for (const spelling of [value, ...spellings[value]]) values.set(foldHeader(spelling), value);
  }
  return {
    numeric: false,
    expects: `một trong: ${Object.keys(spellings).join(', ')}`,
    parse: (cell) => values.get(cell) ?? values.get(foldHeader(cell)) ?? badCell,
  };
}

/** Yes or no. */
export const yesNo: CellType<'yes' | 'no'> = choice({ yes: ['có', 'x', '1'], no: ['không', '0', ''] });

function isoDate(value: string): string | null {
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/u.exec(value);
  const vietnamese = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/u.exec(value);
  const parts = iso === null ? vietnamese?.slice(1).toReversed() : iso.slice(1);
  if (parts === undefined) return null;
  const [year = '', month = '', day = ''] = parts;
  const normal = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const time = Date.parse(`${normal}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(normal) ? normal : null;
}
