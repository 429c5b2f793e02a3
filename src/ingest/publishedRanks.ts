import { groupBy } from '../domain/groupBy.ts';
import type { PublicationRecord } from '../domain/records.ts';
import { rankUnits } from '../domain/rank.ts';
import type { DraftInput } from './draftInput.ts';
import type { LoadedFigure } from './figureReader.ts';

const printedRank = /^\d{1,4}(?=$|\s*\/|\s*-)/u;

/** The ranks a file prints beside the whole index, as publications; ranks that do not follow from its own figures are warned about. */
export function publishedRanks(
  loaded: readonly LoadedFigure[],
  { table, mapping, ledger, source }: DraftInput,
): readonly PublicationRecord[] {
  const position = mapping.columns.findIndex(({ role }) => role === 'rank');
  if (position === -1) return [];
  const totals = loaded.filter(
    ({ criterion, record }) =>
      criterion.level === 0 && (record.kind === 'final' || record.kind === 'appraised'),
  );
  const publications: PublicationRecord[] = [];
  for (const figures of groupBy(
    totals,
    ({ record, column }) => `${record.methodId} ${record.year} ${record.period} ${record.kind} ${column}`,
  ).values()) {
    const [first] = figures;
    if (first === undefined) continue;
    const { rankDecimals: decimals, direction } = first.method.method;
    const ranking = rankUnits(
      figures.map(({ record }) => ({ unitId: record.unitId, value: record.value })),
      { decimals, direction },
    );
    const printed = figures.flatMap((figure) => {
      const text = printedRank.exec((table.rows[figure.row]?.[position] ?? '').trim())?.[0];
      return text === undefined ? [] : [{ ...figure, rank: Number(text) }];
    });
    // A file with some of the units only cannot contradict ranks among all of them.
    const isWhole = printed.every(({ rank }) => rank <= ranking.n);
    for (const { record, unit, rank } of printed) {
      const computed = ranking.places.get(record.unitId)?.rank ?? null;
      if (isWhole && computed !== null && computed !== rank) {
        ledger.warn(
          record.row,
          'rankDiffers',
          mapping.columns[position]?.heading ?? null,
          String(rank),
          `${unit.name} ${record.year}: tệp xếp hạng ${rank}, tính từ điểm trong tệp là ${computed}/${ranking.n}. Hạng đã công bố được giữ và đánh dấu.`,
        );
      }
      publications.push({
        batchId: source.batchId,
        row: record.row,
        unitId: record.unitId,
        year: record.year,
        indexCode: record.indexCode,
        value: record.value,
        publishedRank: rank,
        rankedUnits: isWhole ? ranking.n : null,
        publishedChangePoints: null,
        publishedPlacesGained: null,
        basis: 'reported',
        basisNote: '',
        conflictId: null,
        preferred: true,
        source: source.fileName,
      });
    }
  }
  return publications;
}
