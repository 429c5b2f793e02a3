import { methodOfYear } from '../domain/comparability.ts';
import { groupBy } from '../domain/groupBy.ts';
import type { BatchId } from '../domain/ids.ts';
import type { BatchRecord, CriterionRecord, MethodRecord, Origin } from '../domain/records.ts';
import { wholeYear } from '../domain/records.ts';
import type { FigureOriginRow } from '../queries/figureOrigins.ts';
import type { PublicationRow } from '../queries/publications.ts';
import type { Words } from '../i18n/words.ts';
import type { LedgerBatch } from '../storage/batch.ts';
import type { Catalog } from './catalog.ts';
import { criterionName } from './criterionName.ts';
import { isOfIndex } from './population.ts';
import { timeText } from './timeText.ts';
import type { TraceTarget } from './traceTarget.ts';
import { valueText } from './valueText.ts';

/** One figure or publication and the line it stands in. */
interface TraceLine {
  readonly id: string;
  readonly line: number;
  readonly what: string;
  readonly valueText: string;
  /** Empty for none. */
  readonly note: string;
}

/** The lines of one file that a number rests on. */
export interface TraceFile {
  readonly batchId: BatchId;
  readonly fileName: string;
  /** Source, time of the import, cells corrected in these lines. */
  readonly facts: readonly string[];
  readonly lines: readonly TraceLine[];
}

/** Where a number comes from. */
export interface TraceView {
  readonly sentence: string;
  readonly files: readonly TraceFile[];
}

export interface TraceRows {
  readonly target: TraceTarget;
  readonly catalog: Catalog;
  /** All figures of the unit in the year. */
  readonly figures: readonly FigureOriginRow[];
  /** All publications of the index. */
  readonly publications: readonly PublicationRow[];
  /** The ledger's batches; empty in the shipped workspace. */
  readonly batches: readonly LedgerBatch[];
}

/** The figures a number rests on: of a sum its parts, of a criterion its own figure, else those of the criteria below. */
function partsOf(
  { target, catalog, figures }: TraceRows,
  method: MethodRecord | null,
): readonly FigureOriginRow[] {
  const criteria = catalog.criteria.filter(({ methodId }) => methodId === method?.methodId);
  const ofMethod = figures.filter(({ methodId }) => methodId === method?.methodId);
  const among = (wanted: readonly CriterionRecord[]): readonly FigureOriginRow[] =>
    wanted
      .toSorted((a, b) => a.position - b.position)
      .flatMap(({ criterionId }) => ofMethod.filter((row) => row.criterionId === criterionId));
  if (target.criterionId === null) {
    const level = method?.aggregation === 'sumOfCriteria' ? 1 : 0;
    return among(criteria.filter((criterion) => criterion.level === level));
  }
  const own = ofMethod.filter((row) => row.criterionId === target.criterionId);
  return own.length > 0 ? own : among(criteria.filter(({ parentId }) => parentId === target.criterionId));
}

function lineOfFigure(
  words: Words,
  catalog: Catalog,
  method: MethodRecord | null,
  row: FigureOriginRow,
): TraceLine {
  const { t } = words;
  return {
    id: `${row.criterionId} ${row.kind} ${row.period}`,
    line: row.row,
    what: criterionName(words, catalog, row.methodId, row.criterionId),
    valueText:
      row.value === null || method === null
        ? t(`common.missing.${row.missingReason ?? 'notPublished'}`)
        : valueText(words, method, row.value),
    note: [t(`import.kind.${row.kind}`), ...(row.period === wholeYear ? [] : [row.period])].join(' · '),
  };
}

/** What a publication adds to its figure: printed rank, how a derived figure was obtained, source. */
function publicationNote({ t, format }: Words, row: PublicationRow): string {
  const { publishedRank: rank, rankedUnits } = row;
  const printed =
    rank === null ? '' : rankedUnits === null ? format.count(rank) : format.rank(rank, rankedUnits);
  return [printed === '' ? '' : t('trace.publishedRank', { rank: printed }), row.basisNote, row.source]
    .filter((part) => part !== '')
    .join(' · ');
}

const isSameLine = (one: Origin, other: Origin): boolean =>
  one.batchId === other.batchId && one.row === other.row;

const lineOfPublication = (words: Words, method: MethodRecord | null, row: PublicationRow): TraceLine => ({
  id: `publication ${row.row}`,
  line: row.row,
  what: words.t(row.preferred ? 'trace.publication' : 'trace.otherPublication'),
  valueText: row.value === null || method === null ? '' : valueText(words, method, row.value),
  note: publicationNote(words, row),
});

function factsOf(
  words: Words,
  record: BatchRecord | undefined,
  batch: LedgerBatch | undefined,
  lines: readonly TraceLine[],
): readonly string[] {
  const { t, format } = words;
  const shown = new Set(lines.map(({ line }) => line));
  const corrected = (batch?.corrections ?? []).filter(({ line }) => shown.has(line));
  return [
    ...(record === undefined || record.source === '' ? [] : [t('trace.source', { source: record.source })]),
    batch === undefined
      ? t('trace.shipped')
      : t('trace.importedAt', { time: timeText(words, batch.importedAt) }),
    ...corrected.map(({ line, heading, from, to }) =>
      t('ledger.details.correction', { line: format.count(line), heading, from, to }),
    ),
  ];
}

/** The files and lines a number rests on, with everything known of them. */
export function traceOf(words: Words, rows: TraceRows): TraceView {
  const { target, catalog, publications, batches } = rows;
  const { t, format } = words;
  const methods = catalog.methods.filter((one) => isOfIndex(one, target));
  const method = methodOfYear(methods, target.year);
  const parts = partsOf(rows, method);
  const printed =
    target.criterionId === null
      ? publications.filter(({ unitId, year }) => unitId === target.unitId && year === target.year)
      : [];
  const found = [
    ...parts.map((row) => {
      const line = lineOfFigure(words, catalog, method, row);
      const publication = printed.find((one) => isSameLine(one, row));
      const notes = publication === undefined ? [] : [publicationNote(words, publication)];
      return { batchId: row.batchId, line: { ...line, note: [line.note, ...notes].join(' · ') } };
    }),
    ...printed
      .filter((one) => !parts.some((row) => isSameLine(one, row)))
      .map((row) => ({ batchId: row.batchId, line: lineOfPublication(words, method, row) })),
  ];
  const files = [...groupBy(found, ({ batchId }) => batchId)].map(([batchId, group]): TraceFile => {
    const record = catalog.batches.find((one) => one.batchId === batchId);
    const lines = group.map(({ line }) => line);
    return {
      batchId,
      fileName: record?.fileName ?? batchId,
      facts: factsOf(
        words,
        record,
        batches.find((one) => one.batchId === batchId),
        lines,
      ),
      lines,
    };
  });
  const isSum = target.criterionId === null && method?.aggregation === 'sumOfCriteria';
  const basis = isSum ? t('trace.sum', { count: format.count(parts.length) }) : t('trace.direct');
  const methodName = words.language === 'vi' ? method?.nameVi : method?.nameEn;
  return {
    sentence:
      found.length === 0
        ? t('trace.none')
        : [basis, ...(methodName === undefined ? [] : [t('trace.method', { method: methodName })])].join(' '),
    files,
  };
}
