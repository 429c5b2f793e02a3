import { isTotalName } from '../domain/criterionName.ts';
import { plainKey } from '../domain/nameKey.ts';
import { unitsEverNamed } from '../domain/unitMatch.ts';
import type { DraftInput } from './draftInput.ts';
import { isMissing } from './figureCell.ts';
import { hasCriterionRows } from './layout.ts';
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
  const pseudo = new Map<string, boolean>();
  const isPseudo = (name: string): boolean => {
    let known = pseudo.get(name);
    if (known === undefined)
      pseudo.set(
        name,
        (known = name.length <= longestPseudo && (isTotalName(name) || statistic.test(plainKey(name)))),
      );
    return known;
  };
  return (row) => {
    if (left.has(table.lines[row] ?? 0)) return 'byUser';
    const cells = table.rows[row] ?? [];
    const isEmpty = figures.every(({ position }) => isMissing(cells[position] ?? ''));
    if (hasCriterionRows(mapping.layout)) {
      const node = criteria.nodeOf(row, -1, '');
      if (!isEmpty || figures.length === 0) return null;
      return node === null || parents.has(node) || max === -1 || (cells[max] ?? '').trim() === ''
        ? 'heading'
        : null;
    }
    const name = (unit === -1 ? '' : (cells[unit] ?? '')).trim();
    const hasCode = code !== -1 && (cells[code] ?? '').trim() !== '';
    if (name !== '' && isPseudo(name)) return 'total';
    if (!isEmpty || mapping.layout === 'long' || mapping.fixed.unitId !== null) return null;
    if (name === '' && !hasCode) return 'noFigures';
    return hasCode || decided.has(name) || unitsEverNamed(context.unitDirectory, name).length > 0
      ? null
      : 'noFigures';
  };
}
