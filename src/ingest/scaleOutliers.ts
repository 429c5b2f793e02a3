import { groupBy } from '../domain/groupBy.ts';
import { medianOf } from '../domain/quantile.ts';
import type { DraftInput } from './draftInput.ts';
import type { Figures } from './figures.ts';

const tenths = 10;
const usual = 50;
const enough = 3;

/**
 * Numbers of figures written on a scale of ten among figures on a scale of hundred (`9,12` beside `91,17`): reported and
 * returned to be taken back, unless the cell was confirmed. A whole column up to ten is only warned about.
 */
export function scaleOutliers(figures: Figures, input: DraftInput): ReadonlySet<number> {
  const outliers = new Set<number>();
  for (const group of groupBy(figuresOnHundred(figures, input), (figure) =>
    columnKey(figures, figure),
  ).values())
    for (const figure of outliersIn(group, figures, input)) outliers.add(figure);
  return outliers;
}

/** A column of cells about one criterion. */
const columnKey = ({ column, criterion, criteria }: Figures, figure: number): number =>
  (column[figure] ?? 0) * criteria.items.length + (criterion[figure] ?? 0);

/** Figures with a value whose criterion is known to have a maximum of 100. */
function figuresOnHundred(figures: Figures, { decisions }: DraftInput): readonly number[] {
  const assumed = new Set(decisions.method?.kind === 'create' ? decisions.method.draft.assumedMaxima : []);
  const isOnHundred = figures.criteria.items.map(({ maxPoints }) => maxPoints === 100);
  const isAssumed = figures.criteria.items.map(({ criterionId }) => assumed.has(criterionId));
  const isFromFile = figures.methods.items.map(({ fromFile }) => fromFile);
  const found: number[] = [];
  for (let figure = 0; figure < figures.length; figure += 1) {
    const criterion = figures.criterion[figure] ?? 0;
    if (isOnHundred[criterion] !== true || figures.valueOf(figure) === null) continue;
    if (isAssumed[criterion] === true && isFromFile[figures.method[figure] ?? 0] === true) continue;
    found.push(figure);
  }
  return found;
}

function outliersIn(
  group: readonly number[],
  figures: Figures,
  { ledger, confirmed, table, mapping }: DraftInput,
): readonly number[] {
  const values = group.map((figure) => figures.valueOf(figure) ?? 0).toSorted((a, b) => a - b);
  const [first] = group;
  const highest = values.at(-1) ?? 0;
  if (first === undefined || values.length < enough) return [];
  const heading = mapping.columns[figures.column[first] ?? 0]?.heading ?? '';
  if (highest <= tenths && highest > 0) {
    ledger.warn(
      table.lines[figures.row[first] ?? 0] ?? 0,
      'scaleSuspect',
      heading,
      '',
      `Cột «${heading}» chỉ có giá trị đến ${text(highest)} trên thang 100 điểm: có thể tệp ghi theo thang 10. Hãy kiểm tra lại thang điểm.`,
    );
    return [];
  }
  if ((medianOf(values) ?? 0) < usual) return [];
  return group.filter((figure) => {
    const value = figures.valueOf(figure) ?? 0;
    const row = figures.row[figure] ?? 0;
    if (value > tenths || value <= 0 || confirmed.has(`${row} ${figures.column[figure] ?? 0}`)) return false;
    ledger.reject(
      row,
      'scaleConfusion',
      heading,
      text(value),
      `${text(value)} khác hẳn các giá trị cùng cột (thường từ ${usual} đến 100): có thể ghi theo thang 10, tức ${text(Number((value * tenths).toPrecision(12)))}. Hãy sửa số, hoặc xác nhận nếu đúng.`,
    );
    return true;
  });
}

const text = (value: number): string => String(value).replace('.', ',');
