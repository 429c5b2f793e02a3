import { describe, expect, it } from 'vitest';
import { asBatchId, asCriterionId, asIndexCode, asMethodId, unitIdOf } from '../../../src/domain/ids.ts';
import type { UnitRecord } from '../../../src/domain/records.ts';
import type { Decisions } from '../../../src/ingest/decisions.ts';
import { draftImport } from '../../../src/ingest/draftImport.ts';
import type { ImportDraft } from '../../../src/ingest/importDraft.ts';
import { answered } from '../../support/importAnswers.ts';
import { tableOf } from '../../support/importTable.ts';
import { codes, context, draft, long, question, values } from '../../support/shippedDraft.ts';

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

describe('the questions of an import', () => {
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
    expect(used.proposed.methods).toMatchObject([{ methodId: 'papi-2021', firstYear: 2021, lastYear: 2026 }]);
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

  it('loads nothing before an uncertain encoding is settled, and offers the readings', () => {
    const table = tableOf(`${long}2024;Hà Nội;PAPI;D1;5,39\n`);
    const readings = [
      { encoding: 'tcvn3', sample: 'Hà Nội' },
      { encoding: 'viscii', sample: 'Hµ Néi' },
    ] as const;
    const doubtful = {
      ...table,
      readings,
      issues: [
        { severity: 'warning', code: 'ambiguousEncoding', line: 1, message: 'Chưa chắc bảng mã.' } as const,
      ],
    };
    const asked = draftImport(doubtful, context);
    expect(question(asked, 'ambiguousEncoding').readings).toEqual(readings);
    expect(asked.accounting).toEqual({ read: 1, loaded: 0, rejected: 1, skipped: 0 });
    expect(asked.rejectedRows[0]?.reasons[0]).toContain('bảng mã');
  });

  it('asks when successions without a date take effect', () => {
    const text = 'old_code,old_name,new_code,new_name,part\n02,Hà Giang,08,Tuyên Quang,whole\n';
    expect(question(draft(text), 'effectiveDateNeeded').rows).toBe(1);
    const dated = draft(text, { effectiveDate: '2025-07-01' });
    expect(dated.proposed.successions).toMatchObject([
      { oldUnitId: '02.20080801', newUnitId: '08.20250701', effectiveDate: '2025-07-01' },
    ]);
    expect(dated.questions).toEqual([]);
  });

  it('looks once for the index of a file that names none, however many figures it has', () => {
    const units = Array.from({ length: 20 }, (_, number) => `Xã Minh Họa ${number + 1}`);
    const rows = Array.from(
      { length: 120 },
      (_, row) =>
        `${Math.floor(row / 10) + 1}.${(row % 10) + 1};Nội dung đánh giá số ${row + 1};2;${units.map(() => '1,5').join(';')}`,
    );
    const started = performance.now();
    const asked = draft(`STT;Nội dung;Điểm tối đa;${units.join(';')}\n${rows.join('\n')}\n`, {
      fixed: { year: 2024 },
    });
    expect(question(asked, 'indexNeeded').rows).toBe(120);
    // Looked for at every figure it takes more than a minute.
    expect(performance.now() - started).toBeLessThan(20_000);
  });
});
