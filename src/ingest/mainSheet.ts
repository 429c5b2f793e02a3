import type { Issue } from '../domain/issue.ts';

/** Size of a sheet, and whether the workbook shows it. */
export interface SheetSize {
  readonly rows: number;
  readonly columns: number;
  readonly isHidden: boolean;
}

/** Whether a sheet may hold a table: a cover or a note has one line or one column. */
const mayBeTable = ({ rows, columns }: SheetSize): boolean => rows > 1 && columns > 1;

/** The sheet to begin with: the first visible one that may be a table, else the first visible with data, else any with data. */
export function mainSheet<S extends SheetSize>(sheets: readonly S[]): S | null {
  const filled = sheets.filter(({ rows }) => rows > 0);
  const visible = filled.filter(({ isHidden }) => !isHidden);
  return visible.find(mayBeTable) ?? visible[0] ?? filled[0] ?? null;
}

const namesShown = 5;

/** Says which other sheets may hold tables, since one is read at a time; null when none does. */
export function unreadSheetsIssue(
  sheets: readonly (SheetSize & { readonly name: string })[],
  read: string | null,
): Issue | null {
  const others = sheets.filter((sheet) => sheet.name !== read && mayBeTable(sheet));
  if (others.length === 0) return null;
  const shown = others.slice(0, namesShown).map(({ name, rows }) => `«${name}» (${rows} dòng)`);
  return {
    severity: 'info',
    code: 'unreadSheets',
    line: 1,
    message: `Chỉ đọc trang tính «${read ?? ''}». Chưa đọc: ${shown.join(', ')}${others.length > namesShown ? ', …' : ''}. Nếu cần, hãy chọn trang tính khác, hoặc nạp tệp thêm một lần cho mỗi trang.`,
  };
}
