import { groupBy } from '../domain/groupBy.ts';
import type { CriterionRecord } from '../domain/records.ts';
import { compensatedSum } from '../domain/sum.ts';
import { tolerance } from '../domain/tolerance.ts';
import type { DraftLedger } from './draftLedger.ts';
import type { FigureIndex } from './figureIndex.ts';
import type { LoadedFigure } from './figureReader.ts';

/** Warns about printed totals that are not the sum of their printed parts, by more than rounding explains. */
export function checkSums(index: FigureIndex, loaded: readonly LoadedFigure[], ledger: DraftLedger): void {
  const methods = new Set(loaded.map(({ method }) => method));
  const sheets = index.sheets();
  for (const { criteria } of methods) {
    for (const [parent, children] of additiveFamilies(criteria.criteria)) {
      for (const sheet of sheets) {
        const totals = sheet.get(parent) ?? [];
        const columns = children.map((child) => sheet.get(child) ?? []);
        for (let unit = 0; unit < totals.length; unit += 1)
          compare(totals[unit] ?? null, columns, unit, ledger);
      }
    }
  }
}

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

type Figures = readonly (LoadedFigure | null)[];

function compare(
  total: LoadedFigure | null,
  columns: readonly Figures[],
  unit: number,
  ledger: DraftLedger,
): void {
  const printed = total === null ? null : total.record.value;
  if (total === null || printed === null) return;
  let roughSum = 0;
  for (const figures of columns) {
    const value = figures[unit]?.record.value ?? null;
    if (value === null) return;
    roughSum += value;
  }
  // Closer than any rounding: nearly all totals, spared the look at their decimals.
  if (Math.abs(roughSum - printed) <= tolerance) return;
  const values = columns.map((figures) => figures[unit]?.record.value ?? 0);
  const sum = Number(compensatedSum(values).toFixed(9));
  const decimals = Math.max(...[printed, ...values].map(decimalsOf));
  const rounding = 0.5 * 10 ** -decimals * (columns.length + 1);
  if (Math.abs(sum - printed) <= rounding + 1e-9) return;
  const { criterionId, nameVi } = total.criterion;
  ledger.warn(
    total.record.row,
    'sumMismatch',
    total.heading,
    text(printed),
    `${total.unit.name} ${total.record.year}, «${criterionId} ${nameVi}»: các phần cộng lại ${values.map(text).join(' + ')} = ${text(sum)}, trong khi tệp ghi ${text(printed)} (lệch ${text(Number((printed - sum).toFixed(9)))}). Cả hai được giữ nguyên; hãy kiểm tra lại nguồn.`,
  );
}

const decimalsOf = (value: number): number => Math.min(9, (String(value).split('.')[1] ?? '').length);
const text = (value: number): string => String(value).replace('.', ',').replace('-', '\u2212');
