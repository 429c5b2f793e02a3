import type { PublicationRecord } from '../domain/records.ts';
import type { ScoreColumns } from '../domain/scoreColumns.ts';
import type { DraftInput } from './draftInput.ts';
import { errorsByLine } from './draftLedger.ts';
import type { SectionTime } from './figureReader.ts';
import { figureReader } from './figureReader.ts';
import { FigureIndex } from './figureIndex.ts';
import type { ReadFigure } from './figures.ts';
import { Figures } from './figures.ts';
import { hasCriterionRows } from './layout.ts';
import { missingMark } from './numberCell.ts';
import { percentCheck } from './percentCheck.ts';
import type { Progress } from './progress.ts';
import { rowsBetween } from './progress.ts';
import { publishedRanks } from './publishedRanks.ts';
import { rowSections } from './rowSections.ts';
import { scaleOutliers } from './scaleOutliers.ts';
import { scoreColumnsOf } from './scoreColumnsOf.ts';
import { skipReason } from './skipReason.ts';
import { checkSums } from './sumCheck.ts';
import type { TableCells } from './tableCells.ts';
import { cellsOf } from './tableCells.ts';
import type { Candidate, PlacedFigure } from './unpivot.ts';
import { figureColumns, unpivot } from './unpivot.ts';

/** The figures of a file and the ranks printed beside them. */
export interface DraftedScores {
  readonly scores: ScoreColumns;
  readonly publications: readonly PublicationRecord[];
}

/** Reads all figures of a file through the one common path; what becomes of each is in the ledger. */
export function draftScores(input: DraftInput, onProgress: Progress | null = null): DraftedScores {
  const { table, mapping, ledger } = input;
  const figures = figureColumns(mapping.columns);
  const damaged = damagedRows(input);
  const reasonOf = skipReason(input, figures);
  const visitRow = unpivot(input);
  const timeOf = sectionTimes(input);
  const visit = figureVisitor(input, figures);
  let now = wholeFile;
  const visitFigure = (candidate: Candidate): void => visit.figure(candidate, now);
  const rowCount = cellsOf(table).length;
  for (let row = 0; row < rowCount; row += 1) {
    if (onProgress !== null && row % rowsBetween === 0) onProgress(row / rowCount);
    if (damaged.has(row)) {
      rejectWhole(input, row, figures.length);
      continue;
    }
    const reason = reasonOf(row);
    const time = reason === null ? timeOf(row) : null;
    if (reason !== null || time === 'skip') ledger.skipRow(row, reason ?? 'byUser', figures.length);
    else if (time === null) rejectWhole(input, row, figures.length);
    else {
      now = time;
      visitRow(row, visitFigure);
    }
  }
  const outliers = scaleOutliers(visit.figures, input);
  for (const figure of outliers) ledger.withdraw(visit.figures.row[figure] ?? 0);
  checkSums(visit.figures, visit.index, outliers, input);
  warnOfAssumedMaxima(input);
  return {
    scores: scoreColumnsOf(visit.figures, outliers, input),
    publications: publishedRanks(visit.figures, outliers, input),
  };
}

function warnOfAssumedMaxima({ decisions, ledger, table }: DraftInput): void {
  const assumed = decisions.method?.kind === 'create' ? decisions.method.draft.assumedMaxima : [];
  if (assumed.length === 0) return;
  const shown = assumed.slice(0, 8).join(', ');
  ledger.warn(
    table.headerLines?.[0] ?? 1,
    'assumedMaximum',
    null,
    shown,
    `Tệp không ghi điểm tối đa của ${assumed.length} tiêu chí (${shown}${assumed.length > 8 ? ', …' : ''}); tạm lấy 100. Hãy nhập điểm tối đa đúng trước khi nạp.`,
  );
}

function rejectWhole({ ledger }: DraftInput, row: number, figures: number): void {
  for (let figure = 0; figure < Math.max(1, figures); figure += 1) ledger.count(row, 'rejected');
}

/** Rows the table itself reports as broken; lost letters that were typed again, or accepted, no longer count. */
function damagedRows({ table, decisions, confirmed }: DraftInput): ReadonlySet<number> {
  const rowOf = new Map(
    table.issues.some(({ code }) => code === 'lostLetters')
      ? table.lines.map((line, row) => [line, row])
      : [],
  );
  const issues = table.issues.filter(({ code, column, line }) => {
    if (code !== 'lostLetters') return true;
    return (
      !decisions.lostLettersAccepted &&
      !confirmed.has(`${rowOf.get(line) ?? -1} ${table.header.indexOf(column ?? '')}`)
    );
  });
  return new Set(errorsByLine({ issues, lines: table.lines }).keys());
}

const wholeFile: SectionTime = { year: null, period: '' };

/** What a row's round says about its time: nothing, the year of its title, the decided period; `skip`, or null after asking. */
function sectionTimes(input: DraftInput): (row: number) => SectionTime | 'skip' | null {
  const { table, mapping, decisions, ledger, questions } = input;
  const hasTime = mapping.columns.some(({ role }) => role === 'period' || role === 'year');
  const unit = mapping.columns.findIndex(({ role }) => role === 'unit');
  const { sections, ofRow } =
    hasTime || unit === -1 ? { sections: [], ofRow: () => 0 } : rowSections(table, unit);
  if (sections.length < 2) return () => wholeFile;
  const years = new Set(sections.map(({ year }) => year));
  const hasOwnYears = !years.has(null) && years.size === sections.length;
  return (row) => {
    const year = hasOwnYears ? (sections[ofRow(row)]?.year ?? null) : null;
    const decided = decisions.sections?.[ofRow(row)];
    if (decided !== undefined) return decided === null ? 'skip' : { year, period: decided };
    if (hasOwnYears) return { year, period: '' };
    questions.ask('periodNeeded', table.lines[row] ?? 0, () => ({ kind: 'periodNeeded', sections }));
    ledger.reject(
      row,
      'periodNeeded',
      null,
      '',
      'Tệp có nhiều đợt xếp nối nhau, cùng đơn vị xuất hiện lại. Hãy chọn kỳ của từng đợt hoặc bỏ bớt đợt.',
    );
    return null;
  };
}

/** Visits the figures of all rows one by one and keeps those that load. */
function figureVisitor(input: DraftInput, placed: readonly PlacedFigure[]) {
  const { ledger, mapping } = input;
  const read = figureReader(input);
  const checkPercent = percentCheck(input, placed);
  const empty = emptyColumns(input, placed);
  const figures = new Figures(cellsOf(input.table).length * placed.length);
  const index = new FigureIndex(figures);
  const isCriterionRow = hasCriterionRows(mapping.layout);
  const figure = (candidate: Candidate, time: SectionTime): void => {
    const { row, column, value } = candidate;
    const isBlank = candidate.figure.isBelowRow && missingMark(value) !== null;
    if (isBlank || empty.has(column) || candidate.figure.measure === 'percentCheck') {
      if (candidate.figure.measure === 'percentCheck') checkPercent(candidate);
      ledger.count(row, 'skipped');
      return;
    }
    if (isCriterionRow && candidate.criterion === '' && candidate.node === null) {
      ledger.reject(
        row,
        'criterionMissing',
        null,
        value,
        `Dòng ${candidate.line} có điểm nhưng không ghi tiêu chí. Hãy điền tên tiêu chí.`,
      );
      ledger.count(row, 'rejected');
      return;
    }
    const result = read(candidate, time);
    if (result === 'skip') ledger.count(row, 'skipped');
    else if (result === null || isRepeated(result, figures, index, input)) ledger.count(row, 'rejected');
    else {
      ledger.count(row, 'loaded');
      figures.push(result);
    }
  };
  return { figure, figures, index };
}

/** Columns of a kind nobody filled in yet (an appraisal still to come): left out when another kind stands beside them. */
function emptyColumns({ table, ledger }: DraftInput, figures: readonly PlacedFigure[]): ReadonlySet<number> {
  if (figures.length < 2) return new Set();
  const empty = figures.filter(
    ({ position, figure }) =>
      figure.unit === null && figure.kind !== null && isMissingEverywhere(cellsOf(table), position),
  );
  if (empty.length === figures.length) return new Set();
  for (const { heading } of empty)
    ledger.warn(
      table.lines[0] ?? 1,
      'emptyColumn',
      heading,
      '',
      `Cột «${heading}» chưa có số nào và được bỏ qua.`,
      'info',
    );
  return new Set(empty.map(({ position }) => position));
}

function isMissingEverywhere(cells: TableCells, position: number): boolean {
  for (let row = 0; row < cells.length; row += 1)
    if (missingMark(cells.at(row, position)) === null) return false;
  return true;
}

function isRepeated(
  figure: ReadFigure,
  figures: Figures,
  index: FigureIndex,
  { ledger, table, mapping }: DraftInput,
): boolean {
  const earlier = index.place(figure);
  if (earlier === null) return false;
  const { row, column, unit, year, criterion } = figure;
  const [before, now] = [figures.valueOf(earlier), figure.value].map((value) =>
    value === null ? 'không có số' : String(value).replace('.', ','),
  );
  const earlierLine = table.lines[figures.row[earlier] ?? 0] ?? 0;
  ledger.reject(
    row,
    'duplicateRow',
    mapping.columns[column]?.heading ?? null,
    '',
    `${unit.name} ${year}, «${criterion.criterionId}»: dòng ${table.lines[row] ?? 0} (${now}) trùng với dòng ${earlierLine} (${before}); dòng đến sau không được nạp. Hãy giữ lại một dòng.`,
  );
  return true;
}
