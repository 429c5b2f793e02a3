import { isBlank } from './cellKind.ts';
import { columnContent } from './columnContent.ts';
import type { DraftInput } from './draftInput.ts';
import { clip } from './registerIssues.ts';
import { roleOfJoinedHeading } from './seenColumn.ts';
import { cellsOf } from './tableCells.ts';

const mostlyFigures = 0.6;

/** Warns of columns full of numbers that no role was found for: what they hold is not loaded. */
export function warnOfUnusedFigures({ table, mapping, context, ledger }: DraftInput): void {
  const line = table.headerLines?.at(-1) ?? 1;
  mapping.columns.forEach(({ role, heading }, position) => {
    if (role !== 'ignored' || isBlank(heading) || roleOfJoinedHeading(heading) !== null) return;
    const { filled, figureShare } = columnContent(cellsOf(table), position, context.unitDirectory);
    if (filled === 0 || figureShare < mostlyFigures) return;
    ledger.warn(
      line,
      'ignoredColumn',
      clip(heading),
      '',
      `Cột «${clip(heading)}» toàn số nhưng chưa rõ là gì nên không nạp. Nếu cần, hãy chọn ý nghĩa cho cột này.`,
    );
  });
}
