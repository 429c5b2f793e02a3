import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import writeExcelFile from 'write-excel-file/node';

/** A cell as a spreadsheet holds it: text, number, day, or one with a format, span or formula. */
export type Cell =
  | string
  | number
  | boolean
  | Date
  | null
  | {
      readonly value?: string | number | Date;
      readonly type?: typeof Date | typeof Number | typeof String | 'Formula';
      readonly format?: string;
      readonly columnSpan?: number;
      readonly rowSpan?: number;
    };

/** A workbook of named sheets, written by a program other than the reader. */
export async function workbook(
  sheets: Readonly<Record<string, readonly (readonly Cell[])[]>>,
): Promise<Uint8Array> {
  const buffer = await writeExcelFile(
    Object.entries(sheets).map(([sheet, rows]) => ({
      sheet,
      data: rows.map((row) => row.map((cell) => (cell instanceof Date ? { value: cell, type: Date } : cell))),
      dateFormat: 'dd/mm/yyyy',
    })) as Parameters<typeof writeExcelFile>[0],
  ).toBuffer();
  return new Uint8Array(buffer);
}

/** The same workbook with one of its parts written otherwise: what no program writes on purpose. */
export function patched(bytes: Uint8Array, path: string, change: (xml: string) => string): Uint8Array {
  const files = unzipSync(bytes);
  const part = files[path];
  if (part === undefined) throw new Error(`${path} is not in the workbook: ${Object.keys(files).join(', ')}`);
  const xml = strFromU8(part);
  const changed = change(xml);
  if (changed === xml) throw new Error(`nothing changed in ${path}`);
  return zipSync({ ...files, [path]: strToU8(changed) });
}
