import { isTotalName } from '../domain/criterionName.ts';
import { plainKey } from '../domain/nameKey.ts';
import { unitsEverNamed } from '../domain/unitMatch.ts';
import type { DraftInput } from './draftInput.ts';
import { isMissing } from './figureCell.ts';
import { hasCriterionRows } from './layout.ts';
import { remembering } from './remembering.ts';
import type { PlacedFigure } from './unpivot.ts';

/** Why a row holds no figures of its own, or null when it does. */
export type SkipReason = (row: number) => 'byUser' | 'total' | 'heading' | 'noFigures' | null;

const longestPseudo = 100;
const statistic =
  /^(?:highest|lowest|average|mean|median|max|min|maximum|minimum|caonhat|thapnhat|diemcaonhat|diemthapnhat|trungbinh|diemtrungbinh|trungbinhchung|trungvi|binhquan|binhquanchung|canuoc|toanquoc|toantinh|toanhuyen|toanthanhpho|national(?:average|mean)?)+$/u;

/** Tells totals, averages, headings and signatures from rows of figures. */
export function skipReason(input: DraftInput, figures: readonly PlacedFigure[]): SkipReason {
  const { table, mapping, context, criteria, decisions } = input;
  const left = new Set(decisions.skippedLines);
  const unit = mapping.columns.findIndex(({ role }) => role === 'unit');
  const code = mapping.columns.findIndex(({ role }) => role === 'unitCode');
  const max = mapping.columns.findIndex(({ role }) => role === 'max');
  const parents = new Set(criteria.nodes.flatMap(({ parent }) => parent ?? []));
  const decided = new Set(decisions.units.map(({ text }) => text));
  const nameOf = remembering((cell) => cell.trim());
  const isPseudo = remembering(
    (name) =>
      name !== '' && name.length <= longestPseudo && (isTotalName(name) || statistic.test(plainKey(name))),
  );
  return (row) => {
    if (left.size > 0 && left.has(table.lines[row] ?? 0)) return 'byUser';
    const cells = table.rows[row] ?? [];
    const isEmpty = figures.every(({ position }) => isMissing(cells[position] ?? ''));
    if (hasCriterionRows(mapping.layout)) {
      const node = criteria.nodeOf(row, -1, '');
      if (!isEmpty || figures.length === 0) return null;
      return node === null || parents.has(node) || max === -1 || (cells[max] ?? '').trim() === ''
        ? 'heading'
        : null;
    }
    const name = nameOf(unit === -1 ? '' : (cells[unit] ?? ''));
    if (isPseudo(name)) return 'total';
    if (!isEmpty || mapping.layout === 'long' || mapping.fixed.unitId !== null) return null;
    const hasCode = code !== -1 && (cells[code] ?? '').trim() !== '';
    if (name === '' && !hasCode) return 'noFigures';
    return hasCode || decided.has(name) || unitsEverNamed(context.unitDirectory, name).length > 0
      ? null
      : 'noFigures';
  };
}
