import { groupBy } from '../domain/groupBy.ts';
import type { CriterionRecord } from '../domain/records.ts';
import { compensatedSum } from '../domain/sum.ts';
import { tolerance } from '../domain/tolerance.ts';
import type { DraftInput } from './draftInput.ts';
import type { FigureIndex, FigureSheet } from './figureIndex.ts';
import type { Figures } from './figures.ts';

/** Warns about printed totals that are not the sum of their printed parts, by more than rounding explains. */
export function checkSums(
  figures: Figures,
  index: FigureIndex,
  removed: ReadonlySet<number>,
  input: DraftInput,
): void {
  const valueOf = (figure: number | undefined): number | null =>
    figure === undefined || figure === -1 || removed.has(figure) ? null : figures.valueOf(figure);
  const sheets = index.sheets();
  for (const { criteria } of figures.methods.items) {
    for (const [parent, children] of additiveFamilies(criteria.criteria)) {
      for (const sheet of sheets) {
        const totals = numbersOf(sheet, figures, parent);
        const columns = children.map((child) => numbersOf(sheet, figures, child));
        const roundingOf = remembered(() => rounding(totals, columns, valueOf));
        totals.forEach((total, unit) => {
          const printed = valueOf(total);
          const parts = printed === null ? null : partsOf(columns, unit, printed, valueOf);
          if (printed !== null && parts !== null)
            compare({ total, printed, parts, rounding: roundingOf() }, figures, input);
        });
      }
    }
  }
}

const numbersOf = (
  sheet: FigureSheet,
  { criteria }: Figures,
  criterion: CriterionRecord,
): readonly number[] => sheet[criteria.known(criterion)] ?? [];

/** Parents whose maximum is the sum of their children's: only there points add up. */
function additiveFamilies(
  criteria: readonly CriterionRecord[],
): ReadonlyMap<CriterionRecord, readonly CriterionRecord[]> {
  const children = groupBy(criteria, ({ parentId }) => parentId);
  return new Map(
    criteria.flatMap((parent): [CriterionRecord, readonly CriterionRecord[]][] => {
      const own = children.get(parent.criterionId) ?? [];
      const isAdditive =
        own.length > 0 &&
        Math.abs(compensatedSum(own.map(({ maxPoints }) => maxPoints)) - parent.maxPoints) < 1e-6;
      return isAdditive ? [[parent, own]] : [];
    }),
  );
}

/** The parts of a total; null when one is missing, or when they clearly add up and need no closer look. */
function partsOf(
  columns: readonly (readonly number[])[],
  unit: number,
  printed: number,
  valueOf: (figure: number | undefined) => number | null,
): readonly number[] | null {
  let roughSum = 0;
  for (const figures of columns) {
    const value = valueOf(figures[unit]);
    if (value === null) return null;
    roughSum += value;
  }
  if (Math.abs(roughSum - printed) <= tolerance) return null;
  return columns.map((figures) => valueOf(figures[unit]) ?? 0);
}

/** What rounding may explain: half a unit of the last place of the total and of each part, as the file prints them. */
function rounding(
  totals: readonly number[],
  columns: readonly (readonly number[])[],
  valueOf: (figure: number | undefined) => number | null,
): number {
  const numbers = (figures: readonly number[]): readonly number[] =>
    figures.flatMap((figure) => valueOf(figure) ?? []);
  return halfUnit(numbers(totals)) + columns.length * halfUnit(columns.flatMap(numbers));
}

/** Zeros at the end of a number are lost, so the longest of a column tells. Whole points are given, not rounded. */
function halfUnit(values: readonly number[]): number {
  const decimals = values.reduce((most, value) => Math.max(most, decimalsOf(value)), 0);
  return decimals === 0 ? 0 : 0.5 * 10 ** -decimals;
}

function remembered(compute: () => number): () => number {
  let known: number | null = null;
  return () => (known ??= compute());
}

interface Comparison {
  readonly total: number;
  readonly printed: number;
  readonly parts: readonly number[];
  readonly rounding: number;
}

function compare(
  { total, printed, parts: values, rounding: allowed }: Comparison,
  figures: Figures,
  { ledger, table, mapping }: DraftInput,
): void {
  const sum = Number(compensatedSum(values).toFixed(9));
  if (Math.abs(sum - printed) <= allowed + 1e-9) return;
  const criterion = figures.criteria.items[figures.criterion[total] ?? 0];
  const unit = figures.units.items[figures.unit[total] ?? 0];
  if (criterion === undefined || unit === undefined) return;
  ledger.warn(
    table.lines[figures.row[total] ?? 0] ?? 0,
    'sumMismatch',
    mapping.columns[figures.column[total] ?? 0]?.heading ?? null,
    text(printed),
    `${unit.name} ${figures.year[total]}, «${criterion.criterionId} ${criterion.nameVi}»: các phần cộng lại ${values.map(text).join(' + ')} = ${text(sum)}, trong khi tệp ghi ${text(printed)} (lệch ${text(Number((printed - sum).toFixed(9)))}). Cả hai được giữ nguyên; hãy kiểm tra lại nguồn.`,
  );
}

const decimalsOf = (value: number): number => Math.min(9, (String(value).split('.')[1] ?? '').length);
const text = (value: number): string => String(value).replace('.', ',').replace('-', '\u2212');
