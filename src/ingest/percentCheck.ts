import { criterionNameOf } from '../domain/criterionName.ts';
import type { DraftInput } from './draftInput.ts';
import { readFigureCell } from './figureCell.ts';
import { cellsOf } from './tableCells.ts';
import type { Candidate, PlacedFigure } from './unpivot.ts';

/** Half a unit of the second decimal, of percent and of points together. */
const rounding = 0.06;

/** Compares percents printed beside points with the points: `percent = 100 · points / maximum`, warned about when they differ. */
export function percentCheck(
  { table, format, ledger }: DraftInput,
  figures: readonly PlacedFigure[],
): (candidate: Candidate) => void {
  const cells = cellsOf(table);
  const points = new Map(
    figures.filter(({ figure }) => figure.measure === 'points').map((placed) => [keyOf(placed), placed]),
  );
  return ({ row, line, column, heading, figure, value }) => {
    const beside = points.get(keyOf({ position: column, heading, figure }));
    const maxText =
      figure.criterion.map((part) => criterionNameOf(part).maxText).findLast((text) => text !== null) ?? null;
    if (beside === undefined || maxText === null) return;
    const percent = readFigureCell(value, format);
    const printed = readFigureCell(cells.at(row, beside.position), format);
    const max = readFigureCell(maxText, format);
    if (
      percent.status !== 'number' ||
      printed.status !== 'number' ||
      max.status !== 'number' ||
      max.value <= 0
    )
      return;
    const expected = (100 * printed.value) / max.value;
    if (Math.abs(expected - percent.value) <= rounding + 1 / max.value) return;
    ledger.warn(
      line,
      'percentDiffers',
      heading,
      value,
      `Dòng ${line}, cột «${heading}»: tệp ghi ${value}, còn ${printed.value}/${max.value} điểm là ${expected.toFixed(2)}%. Hãy kiểm tra lại.`.replaceAll(
        /(\d)\.(\d)/gu,
        '$1,$2',
      ),
    );
  };
}

const keyOf = ({ figure }: PlacedFigure): string =>
  `${figure.criterion.join(' / ')} ${figure.unit ?? ''} ${figure.year ?? ''}`;
