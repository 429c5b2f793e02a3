import { groupBy } from '../domain/groupBy.ts';
import { medianOf } from '../domain/quantile.ts';
import type { DraftInput } from './draftInput.ts';
import type { LoadedFigure } from './figureReader.ts';

const tenths = 10;
const usual = 50;
const enough = 3;

/**
 * Figures written on a scale of ten among figures on a scale of hundred (`9,12` beside `91,17`): reported and
 * returned to be taken back, unless the cell was confirmed. A whole column up to ten is only warned about.
 */
export function scaleOutliers(
  loaded: readonly LoadedFigure[],
  { ledger, confirmed, table, decisions }: DraftInput,
): ReadonlySet<LoadedFigure> {
  const outliers = new Set<LoadedFigure>();
  const assumed = new Set(decisions.method?.kind === 'create' ? decisions.method.draft.assumedMaxima : []);
  const onHundred = loaded.filter(
    ({ record, criterion, method }) =>
      record.value !== null &&
      criterion.maxPoints === 100 &&
      !(method.fromFile && assumed.has(criterion.criterionId)),
  );
  for (const figures of groupBy(
    onHundred,
    ({ record, column }) => `${column} ${record.methodId} ${record.criterionId}`,
  ).values()) {
    const values = figures.flatMap(({ record }) => record.value ?? []).toSorted((a, b) => a - b);
    const [first] = figures;
    const highest = values.at(-1) ?? 0;
    if (first === undefined || values.length < enough) continue;
    if (highest <= tenths && highest > 0) {
      ledger.warn(
        table.lines[first.row] ?? 0,
        'scaleSuspect',
        first.heading,
        '',
        `Cột «${first.heading}» chỉ có giá trị đến ${text(highest)} trên thang 100 điểm: có thể tệp ghi theo thang 10. Hãy kiểm tra lại thang điểm.`,
      );
      continue;
    }
    if ((medianOf(values) ?? 0) < usual) continue;
    for (const figure of figures) {
      const { value } = figure.record;
      if (value === null || value > tenths || value <= 0 || confirmed.has(`${figure.row} ${figure.column}`))
        continue;
      ledger.reject(
        figure.row,
        'scaleConfusion',
        figure.heading,
        text(value),
        `${text(value)} khác hẳn các giá trị cùng cột (thường từ ${usual} đến 100): có thể ghi theo thang 10, tức ${text(Number((value * tenths).toPrecision(12)))}. Hãy sửa số, hoặc xác nhận nếu đúng.`,
      );
      outliers.add(figure);
    }
  }
  return outliers;
}

const text = (value: number): string => String(value).replace('.', ',');
