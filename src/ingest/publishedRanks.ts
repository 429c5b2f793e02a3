import { groupBy } from '../domain/groupBy.ts';
import type { PublicationRecord } from '../domain/records.ts';
import { rankUnits } from '../domain/rank.ts';
import type { DraftInput } from './draftInput.ts';
import { rankContradictions } from './rankOrder.ts';
import { cellsOf } from './tableCells.ts';
import type { Figures } from './figures.ts';

const printedRank = /^\d{1,4}(?=$|\s*\/|\s*-)/u;

/** The ranks a file prints beside the whole index, as publications; ranks that do not follow from its own figures are warned about. */
export function publishedRanks(
  figures: Figures,
  removed: ReadonlySet<number>,
  input: DraftInput,
): readonly PublicationRecord[] {
  const position = input.mapping.columns.findIndex(({ role }) => role === 'rank');
  if (position === -1) return [];
  const rankings = groupBy(totalsOf(figures, removed), (figure) => rankingKey(figures, figure));
  return [...rankings.values()].flatMap((group) => publish(group, position, figures, input));
}

/** Official figures of whole indices. */
function totalsOf(
  { length, criterion, criteria, kind, kinds }: Figures,
  removed: ReadonlySet<number>,
): readonly number[] {
  const totals: number[] = [];
  for (let figure = 0; figure < length; figure += 1) {
    const said = kinds.items[kind[figure] ?? 0];
    const isTotal = criteria.items[criterion[figure] ?? 0]?.level === 0;
    if (isTotal && (said === 'final' || said === 'appraised') && !removed.has(figure)) totals.push(figure);
  }
  return totals;
}

const rankingKey = ({ method, year, period, kind, column }: Figures, figure: number): string =>
  `${method[figure]} ${year[figure]} ${period[figure]} ${kind[figure]} ${column[figure]}`;

function publish(
  group: readonly number[],
  position: number,
  figures: Figures,
  { table, mapping, ledger, source }: DraftInput,
): readonly PublicationRecord[] {
  const method = figures.methods.items[figures.method[group[0] ?? 0] ?? 0]?.method;
  if (method === undefined) return [];
  const { rankDecimals: decimals, direction, indexCode } = method;
  const placed = group.flatMap((figure) => {
    const unit = figures.units.items[figures.unit[figure] ?? 0];
    return unit === undefined ? [] : [{ figure, unit, value: figures.valueOf(figure) }];
  });
  const ranking = rankUnits(
    placed.map(({ unit, value }) => ({ unitId: unit.unitId, value })),
    { decimals, direction },
  );
  const cells = cellsOf(table);
  const printed = placed.flatMap((entry) => {
    const row = figures.row[entry.figure] ?? 0;
    const text = printedRank.exec(cells.at(row, position).trim())?.[0];
    return text === undefined ? [] : [{ ...entry, line: table.lines[row] ?? 0, rank: Number(text) }];
  });
  // A file with some of the units only cannot contradict ranks among all of them, but their order can.
  const isWhole = printed.every(({ rank }) => rank <= ranking.n);
  const heading = mapping.columns[position]?.heading ?? null;
  if (!isWhole) {
    const inOrder = printed.flatMap(({ unit, line, rank }) => {
      const computedRank = ranking.places.get(unit.unitId)?.rank;
      return computedRank === undefined ? [] : [{ name: unit.name, line, printedRank: rank, computedRank }];
    });
    for (const { lower, higher } of rankContradictions(inOrder)) {
      ledger.warn(
        lower.line,
        'rankDiffers',
        heading,
        String(lower.printedRank),
        `${lower.name}: tệp xếp hạng ${lower.printedRank}, nhưng ${higher.name} điểm cao hơn lại xếp hạng ${higher.printedRank}. Hạng đã công bố được giữ và đánh dấu; hãy kiểm tra lại nguồn.`,
      );
    }
  }
  return printed.map(({ figure, unit, value, line, rank }): PublicationRecord => {
    const computed = ranking.places.get(unit.unitId)?.rank ?? null;
    const year = figures.year[figure] ?? 0;
    if (isWhole && computed !== null && computed !== rank) {
      ledger.warn(
        line,
        'rankDiffers',
        heading,
        String(rank),
        `${unit.name} ${year}: tệp xếp hạng ${rank}, tính từ điểm trong tệp là ${computed}/${ranking.n}. Hạng đã công bố được giữ và đánh dấu.`,
      );
    }
    return {
      batchId: source.batchId,
      row: line,
      unitId: unit.unitId,
      year,
      indexCode,
      value,
      publishedRank: rank,
      rankedUnits: isWhole ? ranking.n : null,
      publishedChangePoints: null,
      publishedPlacesGained: null,
      basis: 'reported',
      basisNote: '',
      conflictId: null,
      preferred: true,
      source: source.fileName,
    };
  });
}
