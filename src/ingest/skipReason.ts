import { isTotalName } from '../domain/criterionName.ts';
import { plainKey } from '../domain/nameKey.ts';
import { unitsEverNamed } from '../domain/unitMatch.ts';
import type { DraftInput } from './draftInput.ts';
import { isMissing } from './figureCell.ts';
import { hasCriterionRows } from './layout.ts';
import { remembering } from './remembering.ts';
import { cellsOf } from './tableCells.ts';
import type { PlacedFigure } from './unpivot.ts';

/** Why a row holds no figures of its own, or null when it does. */
export type SkipReason = (row: number) => 'byUser' | 'total' | 'heading' | 'noFigures' | null;

const longestPseudo = 100;
const statistic =
  /^(?:highest|lowest|average|mean|median|max|min|maximum|minimum|caonhat|thapnhat|diemcaonhat|diemthapnhat|trungbinh|diemtrungbinh|trungbinhchung|trungvi|binhquan|binhquanchung|canuoc|toanquoc|toantinh|toanhuyen|toanthanhpho|national(?:average|mean)?)+$/u;

const isPseudo = (name: string): boolean =>
  name !== '' && name.length <= longestPseudo && (isTotalName(name) || statistic.test(plainKey(name)));

/** Tells totals, averages, headings and signatures from rows of figures. */
export function skipReason(input: DraftInput, figures: readonly PlacedFigure[]): SkipReason {
  const { table, mapping, context, criteria, decisions } = input;
  const left = new Set(decisions.skippedLines);
  const unit = mapping.columns.findIndex(({ role }) => role === 'unit');
  const code = mapping.columns.findIndex(({ role }) => role === 'unitCode');
  const max = mapping.columns.findIndex(({ role }) => role === 'max');
  const parents = new Set(criteria.nodes.flatMap(({ parent }) => parent ?? []));
  const decided = new Set(decisions.units.map(({ text }) => text));
  const cells = cellsOf(table);
  const isMissingAt = figures.map(({ position }) => cells.judged(position, isMissing));
  const isPseudoAt = cells.judged(
    unit,
    remembering((cell) => isPseudo(cell.trim())),
  );
  return (row) => {
    if (left.size > 0 && left.has(table.lines[row] ?? 0)) return 'byUser';
    const isEmpty = isMissingAt.every((isMissing) => isMissing(row));
    if (hasCriterionRows(mapping.layout)) {
      const node = criteria.nodeOf(row, -1, '');
      if (!isEmpty || figures.length === 0) return null;
      return node === null || parents.has(node) || max === -1 || cells.at(row, max).trim() === ''
        ? 'heading'
        : null;
    }
    if (isPseudoAt(row)) return 'total';
    if (!isEmpty || mapping.layout === 'long' || mapping.fixed.unitId !== null) return null;
    const name = cells.column(unit)(row).trim();
    const hasCode = code !== -1 && cells.at(row, code).trim() !== '';
    if (name === '' && !hasCode) return 'noFigures';
    return hasCode || decided.has(name) || unitsEverNamed(context.unitDirectory, name).length > 0
      ? null
      : 'noFigures';
  };
}
