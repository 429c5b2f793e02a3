import { describe, expect, it } from 'vitest';
import { shippedContext } from '../../../src/cli/shippedContext.ts';
import { asBatchId } from '../../../src/domain/ids.ts';
import { draftImport } from '../../../src/ingest/draftImport.ts';
import type { ImportDraft } from '../../../src/ingest/importDraft.ts';
import type { ReadTable } from '../../../src/ingest/readTable.ts';
import { readTable } from '../../../src/ingest/readTable.ts';
import { readSheetTable } from '../../../src/ingest/readWorkbook.ts';
import { answered } from '../../support/importAnswers.ts';
import { officeFiles, officeReports } from '../../support/officeFiles.ts';
import type { OfficeReport } from '../../support/officeReports.ts';
import type { TruthFigure } from '../../support/officeTruth.ts';
import { wholeIndex } from '../../support/officeTruth.ts';
import { workbook } from '../../support/workbooks.ts';

const context = shippedContext();
const files = officeFiles([1, 2, 3, 4]);

const spoken = ({ unit, year, criterion, kind, value }: TruthFigure): string =>
  `${unit} | ${year} | ${criterion} | ${kind} | ${value}`;

function found(draft: ImportDraft): readonly string[] {
  const units = new Map([...context.units, ...draft.proposed.units].map((unit) => [unit.unitId, unit.name]));
  const criteria = new Map(
    draft.proposed.criteria.map(({ criterionId, parentId, nameVi }) => [
      criterionId,
      parentId === null ? wholeIndex : nameVi,
    ]),
  );
  return draft.records.map((record) =>
    spoken({
      unit: units.get(record.unitId) ?? record.unitId,
      year: record.year,
      criterion: criteria.get(record.criterionId) ?? record.criterionId,
      kind: record.kind as TruthFigure['kind'],
      value: record.value,
    }),
  );
}

/** The draft once every question is answered as the office would. */
function finalDraft(table: ReadTable, { asks }: OfficeReport): ImportDraft {
  const answers = { createUnits: true, createMethod: true, ...asks };
  return answered(table, context, answers, { batchId: asBatchId('b'), fileName: 'b.csv' }).draft;
}

function expectAll(draft: ImportDraft, report: OfficeReport): void {
  expect(draft.questions).toEqual([]);
  expect(found(draft).toSorted()).toEqual(report.figures.map(spoken).toSorted());
  expect(draft.issues.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(draft.accounting.rejected).toBe(0);
}

describe('reports written from a truth the importer does not know', () => {
  it('are all eight layouts', () => {
    expect(new Set(files.map(({ report }) => report.layout)).size).toBe(8);
    expect(files.length).toBeGreaterThanOrEqual(90);
  });

  it.each(files.map((file) => [file.name, file] as const))(
    '%s: every figure, and no other',
    (_name, file) => {
      const table = readTable(file.bytes);
      const first = draftImport(table, context);
      expect(first.records).toEqual([]);
      expect(first.questions.length).toBeGreaterThan(0);
      expectAll(finalDraft(table, file.report), file.report);
    },
  );

  it.each(officeReports(9).map((report, index) => [`${index} ${report.layout}`, report] as const))(
    '%s: the same from a workbook',
    async (_name, report) => {
      const table = await readSheetTable(await workbook({ 'Báo cáo': report.rows }), null);
      expectAll(finalDraft(table, report), report);
    },
  );
});
