import { describe, expect, it } from 'vitest';
import { shippedContext } from '../../../src/cli/shippedContext.ts';
import { asBatchId, asCriterionId, asIndexCode, asMethodId, unitIdOf } from '../../../src/domain/ids.ts';
import type { UnitRecord } from '../../../src/domain/records.ts';
import type { Decisions } from '../../../src/ingest/decisions.ts';
import { noDecisions } from '../../../src/ingest/decisions.ts';
import { draftImport } from '../../../src/ingest/draftImport.ts';
import { buildImportContext } from '../../../src/ingest/importContext.ts';
import type { ImportDraft } from '../../../src/ingest/importDraft.ts';
import { headerSignature, mappingToSave } from '../../../src/ingest/mapping.ts';
import type { Question, QuestionKind } from '../../../src/ingest/question.ts';
import { answered } from '../../support/importAnswers.ts';
import { tableOf } from '../../support/importTable.ts';

const context = shippedContext();
const draft = (text: string, decisions: Partial<Decisions> = {}): ImportDraft =>
  draftImport(tableOf(text), context, { ...noDecisions, ...decisions });
const codes = ({ issues }: ImportDraft): readonly string[] =>
  issues.map(({ code, line }) => `${code} ${line}`);
const values = ({ records }: ImportDraft): readonly (number | null)[] => records.map(({ value }) => value);
const question = <K extends QuestionKind>(
  { questions }: ImportDraft,
  kind: K,
): Extract<Question, { kind: K }> => {
  const found = questions.find((entry): entry is Extract<Question, { kind: K }> => entry.kind === kind);
  if (found === undefined)
    throw new Error(`no question ${kind} among ${questions.map((entry) => entry.kind).join()}`);
  return found;
};
const newUnit = (code: string, name: string): UnitRecord => ({
  batchId: asBatchId('t'),
  row: 1,
  unitId: unitIdOf(code, '2024-01-01'),
  code,
  name,
  kind: 'xa',
  parentId: null,
  validFrom: '2024-01-01',
  validTo: null,
});

const long = 'nam;don_vi;chi_so;tieu_chi;diem\n';

describe(draftImport, () => {
  it('is deterministic and leaves its arguments alone', () => {
    const table = tableOf(`${long}2024;Hà Nội;PAPI;D1;5,39\n2024;Nơi nào;PAPI;D1;5,39\n`);
    const before = structuredClone(table);
    expect(draftImport(table, context)).toEqual(draftImport(table, context));
    expect(table).toEqual(before);
  });

  it.each([
    ['2024;Hà Nội;PAPI;D1;10,5', 'scoreAboveMax'],
    ['2024;Hà Nội;PAPI;D1;53,9', 'scaleConfusion'],
    ['2024;Hà Nội;PAPI;D1;0,5', 'scoreBelowMin'],
    ['2024;Hà Nội;PAPI;D1;-1,5', 'negativeScore'],
    ['2024;Hà Nội;PAR;;-1,5', 'negativeScore'],
    ['2024;Hà Nội;PAPI;D1;0', 'zeroIsNoScore'],
    ['2024;Hà Nội;PAPI;D1;năm', 'invalidCell'],
    ['24;Hà Nội;PAPI;D1;5,39', 'yearOutOfRange'],
    ['1990;Hà Nội;PAPI;D1;5,39', 'yearOutOfRange'],
    ['2024;;PAPI;D1;5,39', 'unitMissing'],
    ['2024;Hà Nội;PAPI;D99;5,39', 'unknownCriterion'],
    ['2024;Hà Nội;XYZ;D1;5,39', 'indexNeeded'],
    ['2024;Hà Nội;PAPI;D2;9,12/8', 'scoreAboveMax'],
  ])('rejects %s as %s, with line and value, and loads the rest', (row, code) => {
    const result = draft(`${long}2024;Hà Tĩnh;PAPI;D1;5,84\n${row}\n`);
    expect(codes(result)).toContain(`${code} 3`);
    expect(result.accounting).toEqual({ read: 2, loaded: 1, rejected: 1, skipped: 0 });
    expect(result.rejectedRows).toMatchObject([{ line: 3, cells: row.split(';') }]);
    expect(result.rejectedRows[0]?.reasons.length).toBeGreaterThan(0);
  });

  it.each([
    ['9,12 điểm', 9.12],
    ['9,12/10', 9.12],
    ['9,12 *', 9.12],
    ['9', 9],
    ['-', null],
    ['', null],
    ['x', null],
  ])('reads «%s» as %s', (cell, value) => {
    expect(values(draft(`${long}2024;Hà Tĩnh;PAPI;D2;5,84\n2024;Hà Nội;PAPI;D1;${cell}\n`))[1]).toBe(value);
  });

  it('names both numbers of a repeated figure', () => {
    const result = draft(`${long}2024;Hà Nội;PAPI;D1;5,39\n2024;TP. Hà Nội;PAPI;1;5,93\n`);
    expect(result.issues).toMatchObject([{ code: 'duplicateRow', line: 3 }]);
    expect(result.issues[0]?.message).toMatch(/5,93.*5,39/u);
  });

  it('keeps a published total that is not the sum of its parts, and says both numbers', () => {
    const result = draft(
      'Năm;Địa phương;Điểm thẩm định;Điều tra xã hội học lãnh đạo, quản lý;SIPAS quy đổi;Tác động đến phát triển kinh tế - xã hội;PAR INDEX\n2023;Hòa Bình;57,04;18,34;8,19;4,32;86,89\n',
    );
    expect(values(result)).toEqual([57.04, 18.34, 8.19, 4.32, 86.89]);
    const issue = result.issues.find(({ severity }) => severity !== 'info');
    expect(issue?.code).toBe('sumMismatch');
    expect(issue?.message).toContain('= 87,89');
    expect(issue?.message).toContain('86,89');
  });

  it('does not complain of rounding in published parts', () => {
    const shares = [57.01, 18.34, 8.19, 4.31];
    const text = shares.map((value) => String(value).replace('.', ',')).join(';');
    const result = draft(
      `Năm;Địa phương;Điểm thẩm định;Điều tra xã hội học lãnh đạo, quản lý;SIPAS quy đổi;Tác động đến phát triển kinh tế - xã hội;PAR INDEX\n2023;Hòa Bình;${text};87,86\n`,
    );
    expect(codes(result).filter((code) => code.startsWith('sum'))).toEqual([]);
  });

  it('flags a printed rank that does not follow from the printed points, and keeps it', () => {
    const result = draft(
      'Năm;Hạng;Tỉnh;PAR INDEX\n2023;1;Hải Phòng;91,87\n2023;2;Quảng Ninh;92,18\n2023;3;Hà Nội;91,43\n',
    );
    expect(codes(result)).toEqual(['rankDiffers 2', 'rankDiffers 3']);
    expect(result.publications.map(({ publishedRank, rankedUnits }) => [publishedRank, rankedUnits])).toEqual(
      [
        [1, 3],
        [2, 3],
        [3, 3],
      ],
    );
  });

  it('does not contradict ranks among all units from a few of them', () => {
    const result = draft('Năm;Hạng;Tỉnh;PAR INDEX\n2023;2;Hải Phòng;91,87\n2023;63;An Giang;81,32\n');
    expect(codes(result)).toEqual([]);
    expect(result.publications.map(({ publishedRank, rankedUnits }) => [publishedRank, rankedUnits])).toEqual(
      [
        [2, null],
        [63, null],
      ],
    );
  });

  describe('questions', () => {
    it('asks for the number format with both readings, and obeys the answer', () => {
      const text = `${long}2023;Hà Tĩnh;PAPI;;48,811\n`;
      const asked = draft(text);
      expect(question(asked, 'ambiguousNumberFormat')).toMatchObject({
        evidence: 'none',
        rows: 1,
        lines: [2],
        examples: [{ value: '48,811', dot: 48811, comma: 48.811 }],
      });
      expect(asked.records).toEqual([]);
      expect(values(draft(text, { numberFormat: 'comma' }))).toEqual([48.811]);
      expect(codes(draft(text, { numberFormat: 'dot' }))).toEqual(['scoreAboveMax 2']);
    });

    it('asks for the year, naming units that changed on 1 July 2025, and identifies by the answer', () => {
      const text = 'Tỉnh;PAR INDEX\nGia Lai;85,5\nHà Giang;80,5\n';
      expect(question(draft(text), 'yearNeeded').namesOnBothSides).toEqual(['Gia Lai']);
      expect(draft(text, { fixed: { year: 2024 } }).records.map(({ unitId }) => unitId)).toEqual([
        '64.20080801',
        '02.20080801',
      ]);
      const after = draft(text, { fixed: { year: 2025 } });
      expect(after.records.map(({ unitId }) => unitId)).toEqual(['52.20250701']);
      expect(question(after, 'unknownUnit').candidates[0]?.name).toBe('Hà Giang');
    });

    it('asks about a unit once, whatever the number of its rows', () => {
      const rows = Array.from({ length: 9 }, (_, index) => `2024;Hà Nộii;PAPI;D${(index % 8) + 1};5,5`).join(
        '\n',
      );
      expect(question(draft(`${long}${rows}\n`), 'unknownUnit')).toMatchObject({
        text: 'Hà Nộii',
        rows: 9,
        lines: [2, 3, 4, 5, 6],
        candidates: [{ name: 'Hà Nội' }, {}, {}],
      });
    });

    it('uses, creates or skips a unit as decided', () => {
      const text = `${long}2024;Hà Nộii;PAPI;D1;5,5\n`;
      const decide = (action: Decisions['units'][number]['action']): ImportDraft =>
        draft(text, { units: [{ text: 'Hà Nộii', code: '', action }] });
      expect(decide({ kind: 'use', unitId: unitIdOf('01', '2008-08-01') }).records).toMatchObject([
        { unitId: '01.20080801' },
      ]);
      const created = decide({ kind: 'create', unit: newUnit('MH', 'Nơi Minh Họa') });
      expect(created.records).toMatchObject([{ unitId: 'MH.20240101' }]);
      expect(created.proposed.units).toMatchObject([{ code: 'MH' }]);
      expect(decide({ kind: 'skip' }).accounting).toEqual({ read: 1, loaded: 0, rejected: 0, skipped: 1 });
    });

    it('proposes different codes for new units whose names differ in accents alone', () => {
      const { draft: done } = answered(
        tableOf('nam;don_vi;chi_so;diem\n2024;Xã Tân Thành;PAR;80,5\n2024;Xã Tân Thạnh;PAR;81,5\n'),
        context,
        { createUnits: true, createMethod: true },
      );
      expect(done.proposed.units.map(({ code, name }) => [code, name])).toEqual([
        ['xatanthanh', 'Xã Tân Thành'],
        ['xatanthanh-2', 'Xã Tân Thạnh'],
      ]);
      expect(done.accounting.loaded).toBe(2);
    });

    it('offers to make a method from the file, and uses a known one when told to', () => {
      const text =
        'Năm;Tên đơn vị;1. Chỉ đạo (10 điểm);2. Thể chế (20 điểm);Tổng điểm\n2024;Hà Nội;9,5;18,5;28\n';
      const asked = draft(text, { fixed: { indexCode: 'PAR' } });
      const { options, draft: made } = question(asked, 'methodNeeded');
      expect(options.map(({ indexCode }) => indexCode).every((code) => code === 'PAR')).toBe(true);
      expect(
        made.criteria.map(({ criterionId, parentId, maxPoints }) => [criterionId, parentId, maxPoints]),
      ).toEqual([
        ['PAR', null, 30],
        ['1', 'PAR', 10],
        ['2', 'PAR', 20],
      ]);
      expect(made.method).toMatchObject({
        methodId: 'par-province-2024',
        firstYear: 2024,
        lastYear: 2024,
        scaleMax: 30,
        aggregation: 'published',
      });
      const created = draft(text, { fixed: { indexCode: 'PAR' }, method: { kind: 'create', draft: made } });
      expect(values(created)).toEqual([9.5, 18.5, 28]);
      expect(created.proposed.criteria).toHaveLength(3);
      const used = draft(text, {
        fixed: { indexCode: 'PAR' },
        method: { kind: 'use', methodId: asMethodId('par-2022') },
      });
      expect(values(used)).toEqual([28]);
      expect(question(used, 'unknownCriterion').text).toBe('1. Chỉ đạo (10 điểm)');
    });

    it('widens a chosen method by the years of the file', () => {
      const used = draft('nam;don_vi;chi_so;tieu_chi;diem\n2026;Hà Nội;PAPI;D1;5,5\n', {
        method: { kind: 'use', methodId: asMethodId('papi-2021') },
      });
      expect(used.proposed.methods).toMatchObject([
        { methodId: 'papi-2021', firstYear: 2021, lastYear: 2026 },
      ]);
    });

    it('uses or skips a criterion as decided', () => {
      const text = `${long}2024;Hà Nội;PAPI;D1;5,5\n2024;Hà Nội;PAPI;Minh bạch;6,5\n`;
      const { methodId, text: printed } = question(draft(text), 'unknownCriterion');
      const use = draft(text, {
        criteria: [{ methodId, text: printed, action: { kind: 'use', criterionId: asCriterionId('D2') } }],
      });
      expect(use.records.map(({ criterionId }) => criterionId)).toEqual(['D1', 'D2']);
      const skip = draft(text, { criteria: [{ methodId, text: printed, action: { kind: 'skip' } }] });
      expect(skip.accounting).toEqual({ read: 2, loaded: 1, rejected: 0, skipped: 1 });
    });

    it('asks for the index, by its printed name if there is one', () => {
      const text = `nam;don_vi;chi_so;diem\n2023;Hà Nội;Chỉ số lạ;83,57\n`;
      expect(question(draft(text), 'indexNeeded')).toMatchObject({
        text: 'Chỉ số lạ',
        options: ['PAPI', 'PAR', 'SIPAS'],
      });
      expect(
        draft(text, { indices: [{ text: 'Chỉ số lạ', indexCode: asIndexCode('SIPAS') }] }).records,
      ).toMatchObject([{ indexCode: 'SIPAS' }]);
    });

    it('asks for the unit of a sheet that names none', () => {
      const text = 'Nội dung;Điểm chuẩn;Tự chấm\n1. Kế hoạch;10;9,5\n2. Báo cáo;10;8,5\n';
      const asked = draft(text, { fixed: { year: 2024, indexCode: 'PAR' } });
      expect(asked.questions.map(({ kind }) => kind)).toContain('unitNeeded');
      const { draft: made } = question(asked, 'methodNeeded');
      const done = draft(text, {
        fixed: { year: 2024, indexCode: 'PAR', unitId: unitIdOf('01', '2008-08-01') },
        method: { kind: 'create', draft: made },
      });
      expect(values(done)).toEqual([9.5, 8.5]);
    });

    it('asks for the period of stacked rounds, and takes the answer round by round', () => {
      const text =
        'Tên đơn vị;PAR INDEX\nHà Nội;85,5\nHà Tĩnh;84,5\n\nTên đơn vị;PAR INDEX\nHà Nội;86,5\nHà Tĩnh;83,5\n';
      expect(
        question(draft(text, { fixed: { year: 2023 } }), 'periodNeeded').sections.map(({ line }) => line),
      ).toEqual([2, 6]);
      const done = draft(text, { fixed: { year: 2023 }, sections: ['H1', 'H2'] });
      expect(done.records.map(({ period, value }) => `${period} ${value}`)).toEqual([
        'H1 85.5',
        'H1 84.5',
        'H2 86.5',
        'H2 83.5',
      ]);
      expect(draft(text, { fixed: { year: 2023 }, sections: [null, ''] }).accounting).toMatchObject({
        loaded: 2,
        skipped: 4,
      });
    });

    it('does not load rows with lost letters until they are typed again', () => {
      const text = `${long}2024;Hà Nội;PAPI;D1;5,39\n2024;H\u{FFFD} Tĩnh;PAPI;D1;5,84\n`;
      const asked = draft(text);
      expect(asked.questions.map(({ kind }) => kind)).toContain('lostLetters');
      expect(asked.accounting.loaded).toBe(1);
      const typed = draft(text, { corrections: [{ line: 3, column: 1, value: 'Hà Tĩnh' }] });
      expect(typed.accounting.loaded).toBe(2);
      expect(typed.corrections).toEqual([
        { line: 3, column: 1, heading: 'don_vi', from: 'H\u{FFFD} Tĩnh', to: 'Hà Tĩnh' },
      ]);
    });

    it('asks for the layout of a table nobody knows, and reads it by an edited mapping', () => {
      const text = 'a;b\nHà Nội;83,57\n';
      const table = tableOf(text.replace('Hà Nội', 'không rõ'));
      expect(draftImport(table, context).questions).toMatchObject([{ kind: 'layoutNeeded' }]);
      const found = draft(text);
      const { mapping } = found;
      if (mapping === null) throw new Error('units are recognised by their names');
      expect(
        values(
          draft(text, {
            mapping: {
              ...mapping,
              fixed: { ...mapping.fixed, year: 2023, indexCode: 'SIPAS' },
              columns: mapping.columns.map((column) =>
                column.figure === null ? column : { ...column, figure: { ...column.figure, criterion: [] } },
              ),
            },
          }),
        ),
      ).toEqual([83.57]);
    });
  });

  it('waits for every answer at once, not one after another', () => {
    const kinds = draft(
      'nam;don_vi;chi_so;tieu_chi;diem\n2024;Nơi nào;PAPI;Tiêu chí lạ;48,811\n2024;Hà Nội;PAPI;D1;5\n',
    ).questions.map(({ kind }) => kind);
    expect(kinds.toSorted()).toEqual(['ambiguousNumberFormat', 'unknownCriterion', 'unknownUnit']);
  });

  it('reads the same headings by the saved mapping, with the years of the new file', () => {
    const first = tableOf('Nơi;Kết quả chung 2023\nHà Nội;83,57\n');
    const { mapping } = draftImport(first, context);
    if (mapping === null) throw new Error('no mapping');
    const edited = {
      ...mapping,
      fixed: { ...mapping.fixed, indexCode: 'SIPAS', year: 2023 },
      columns: mapping.columns.map((column) =>
        column.figure === null
          ? column
          : { ...column, figure: { ...column.figure, criterion: [], year: 2023 } },
      ),
    };
    const saved = [{ signature: headerSignature(first), mapping: mappingToSave(edited) }];
    const next = draftImport(
      tableOf('Nơi;Kết quả chung 2024\nHà Nội;85,5\n'),
      buildImportContext({ ...context, savedMappings: saved }),
    );
    expect(next.mappingSource).toBe('saved');
    expect(next.records).toMatchObject([{ year: 2024, indexCode: 'SIPAS', value: 85.5 }]);
    expect(JSON.parse(JSON.stringify(saved))).toEqual(saved);
  });

  it('counts figures and rows of a wide file apart', () => {
    const result = draft(
      'Năm;Tỉnh;D1;D2;D3\n2024;Hà Nội;5,39;99,9;-\n2024;Hà Tĩnh;x;abc;7,7\n2024;Nơi nào;5,5;5,5;5,5\n',
      { fixed: { indexCode: 'PAPI' } },
    );
    expect(result.accounting).toEqual({ read: 3, loaded: 2, rejected: 1, skipped: 0 });
    expect(result.cells).toEqual({ read: 9, loaded: 4, rejected: 5, skipped: 0 });
  });

  it('never takes prototype keys for anything but text', () => {
    const result = draft(
      'nam;don_vi;chi_so;tieu_chi;diem\n2024;__proto__;constructor;__proto__;5,5\n2024;Hà Nội;PAPI;D1;5,39\n',
    );
    expect(result.accounting.loaded).toBe(1);
    expect(result.questions.map(({ kind }) => kind)).toEqual(
      expect.arrayContaining(['unknownUnit', 'indexNeeded']),
    );
  });

  it('refuses what is no table', () => {
    const refused = draftImport(tableOf('<html><body>Đăng nhập</body></html>'), context);
    expect([refused.outcome, refused.layout, refused.accounting.read]).toEqual(['refused', null, 0]);
  });
});
