import { describe, expect, it } from 'vitest';
import { draftImport } from '../../../src/ingest/draftImport.ts';
import { buildImportContext } from '../../../src/ingest/importContext.ts';
import { headerSignature, mappingToSave } from '../../../src/ingest/mapping.ts';
import { tableOf } from '../../support/importTable.ts';
import { codes, context, draft, long, values } from '../../support/shippedDraft.ts';

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
