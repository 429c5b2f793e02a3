import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ScoreRecord } from '../../../src/domain/records.ts';
import { parseScores } from '../../../src/ingest/parseScores.ts';
import type { ParseResult } from '../../../src/ingest/register.ts';
import { batch, smallRegistry, tableOf } from './registerFixture.ts';

const header = 'nam,ky,ma_don_vi,chi_so,phuong_phap,tieu_chi,loai_diem,diem,ghi_chu';
const registry = smallRegistry();
const parse = (...rows: readonly string[]): ParseResult<ScoreRecord> =>
  parseScores(tableOf([header, ...rows].join('\n')), batch, registry);

const codesOf = ({ issues }: ParseResult<unknown>): readonly (readonly [string, number])[] =>
  issues.map(({ code, line }) => [code, line]);

describe(parseScores, () => {
  it('reads a figure with its origin, method and scale', () => {
    expect(parse('2024,,42,PAPI,papi-2021,D1,final,5.84,').records).toEqual([
      {
        batchId: 'test.csv',
        row: 2,
        unitId: '42.20080801',
        year: 2024,
        period: '',
        indexCode: 'PAPI',
        methodId: 'papi-2021',
        criterionId: 'D1',
        kind: 'final',
        value: 5.84,
        maxPoints: 10,
        n: null,
        missingReason: null,
      },
    ]);
  });

  it('gives a figure to the unit valid on the last day of its period', () => {
    const { records } = parse(
      '2025,M06,52,PAPI,,D1,final,5.84,',
      '2025,Quý III,52,PAPI,,D1,final,5.84,',
      '2025,,52,PAPI,,D1,final,5.84,',
    );
    expect(records.map(({ unitId, period }) => [unitId, period])).toEqual([
      ['52.20080801', 'M06'],
      ['52.20250701', 'Q3'],
      ['52.20250701', ''],
    ]);
  });

  it('keeps missing apart from zero, with its reason', () => {
    const { records } = parse(
      '2024,,42,PAR,par-2022,,final,0,',
      '2023,,42,PAR,par-2022,,final,,',
      '2022,,42,PAR,par-2022,,final,N/A,',
      '2024,,52,PAR,par-2022,,final,,suppressed',
      '2023,,52,PAR,par-2022,,final,-,Không áp dụng',
    );
    expect(records.map(({ value, missingReason }) => [value, missingReason])).toEqual([
      [0, null],
      [null, 'notPublished'],
      [null, 'notApplicable'],
      [null, 'suppressed'],
      [null, 'notApplicable'],
    ]);
  });

  it.each([
    ['2024,,99,PAPI,papi-2021,D1,final,5.84,', 'unknownUnit', '99'],
    ['2024,,42,PAPI,papi-1999,D1,final,5.84,', 'unknownMethod', 'papi-1999'],
    ['2019,,42,PAPI,,D1,final,5.84,', 'unknownMethod', '2019'],
    ['2019,,42,PAPI,papi-2021,D1,final,5.84,', 'yearOutsideMethod', '2019'],
    ['2024,,42,PAR,papi-2021,D1,final,5.84,', 'methodOfOtherIndex', 'PAR'],
    ['2025,,42,PAR,,,final,88.5,', 'ambiguousMethod', 'PAR'],
    ['2024,,42,PAPI,papi-2021,D9,final,5.84,', 'unknownCriterion', 'D9'],
    ['2024,,42,PAPI,papi-2021,D1,final,10.01,', 'scoreOutOfRange', '10.01'],
    ['2024,,42,PAPI,papi-2021,D1,final,0.99,', 'scoreOutOfRange', '0.99'],
    ['2024,,42,PAPI,papi-2021,D1,final,1e1,', 'invalidCell', '1e1'],
    ['2024,,42,PAPI,papi-2021,D1,final,5.841,', 'ambiguousNumber', '5.841'],
    ['hai nghìn,,42,PAPI,papi-2021,D1,final,5.84,', 'invalidCell', 'hai nghìn'],
    ['2024,,42,PAPI,papi-2021,D1,đoán,5.84,', 'invalidCell', 'đoán'],
    ['2024,Q9,42,PAPI,papi-2021,D1,final,5.84,', 'unknownPeriod', 'Q9'],
  ])('rejects %j: %s', (row, code, value) => {
    const result = parse(row);
    expect(result.records).toEqual([]);
    expect(result.issues).toMatchObject([{ severity: 'error', code, line: 2, value }]);
    expect(result.issues[0]?.message).toMatch(/[Hh]ãy|phải là/u);
    expect(result.accounting).toEqual({ read: 1, loaded: 0, rejected: 1, skipped: 0 });
  });

  it('reads a number with three decimals once the file decides its format', () => {
    const { records } = parse('2024,,42,PAPI,,D1,final,5.841,', '2024,,42,PAPI,,D2,final,5.8413,');
    expect(records.map(({ value }) => value)).toEqual([5.841, 5.8413]);
  });

  it('rejects the second of two equal keys and names the first', () => {
    const result = parse(
      '2024,,42,PAPI,,D1,final,5.84,',
      '2024,,42,PAPI,,D1,tự đánh giá,6.5,',
      '2024,,42,PAPI,papi-2021,D1,,5.85,',
    );
    expect(codesOf(result)).toEqual([['duplicateRow', 4]]);
    expect(result.issues[0]?.message).toContain('dòng 2');
    expect(result.records.map(({ kind, value }) => [kind, value])).toEqual([
      ['final', 5.84],
      ['selfAssessed', 6.5],
    ]);
  });

  it('loads nothing without a required column and says which', () => {
    const result = parseScores(tableOf('nam,ma_don_vi,chi_so\n2024,42,PAPI\n'), batch, registry);
    expect(result.issues).toMatchObject([{ code: 'missingColumn', line: 1, column: 'diem' }]);
    expect(result.accounting).toEqual({ read: 1, loaded: 0, rejected: 1, skipped: 0 });
  });

  it('reads other headings for the same columns and names the ones it ignores', () => {
    const result = parseScores(
      tableOf('Năm đánh giá;Đơn vị;CHỈ SỐ;Tiêu chí;Điểm số;Người nhập\n2024;Hà Tĩnh;PAPI;D1;5,84;An\n'),
      batch,
      registry,
    );
    expect(result.records).toMatchObject([{ unitId: '42.20080801', value: 5.84 }]);
    expect(result.issues).toMatchObject([{ severity: 'info', code: 'ignoredColumn', column: 'Người nhập' }]);
  });

  it('warns when code and name disagree, and goes by the code', () => {
    const result = parseScores(
      tableOf('nam,don_vi,ma_don_vi,chi_so,tieu_chi,diem\n2024,Nghệ An,42,PAPI,D1,5.84\n'),
      batch,
      registry,
    );
    expect(result.issues).toMatchObject([{ severity: 'warning', code: 'unitNameDiffers', line: 2 }]);
    expect(result.records).toMatchObject([{ unitId: '42.20080801' }]);
  });

  it('rejects rows damaged in the table and loads the others', () => {
    const result = parse(
      '2024,,42,PAPI,,D1,final,5.84',
      '',
      '2024,,52,PAPI,,D1,final,"5.84,',
      '2024,,52,PAPI,,D2,final,5.9,',
    );
    expect(codesOf(result)).toEqual([
      ['raggedRow', 2],
      ['unterminatedQuote', 4],
    ]);
    expect(result.records).toMatchObject([{ unitId: '52.20080801', criterionId: 'D2', row: 5 }]);
    expect(result.accounting).toEqual({ read: 4, loaded: 1, rejected: 2, skipped: 1 });
  });

  it('accounts for every row of any file, with an error for every rejected one', () => {
    const cell = fc.constantFrom('2024', '42', 'PAPI', 'PAR', 'D1', 'final', '5.84', '11', '-', '', '"', 'x');
    const row = fc.array(cell, { minLength: 7, maxLength: 10 }).map((cells) => cells.join(','));
    const sound = fc.constantFrom('2024,,42,PAPI,,D1,final,5.84,', '2024,,52,PAR,,,final,88.5,', '');
    fc.assert(
      fc.property(fc.array(fc.oneof(row, sound), { maxLength: 12 }), (rows) => {
        const result = parse(...rows);
        const { read, loaded, rejected, skipped } = result.accounting;
        expect(loaded + rejected + skipped).toBe(read);
        expect(loaded).toBe(result.records.length);
        const lines = new Set(
          result.issues.filter(({ severity }) => severity === 'error').map(({ line }) => line),
        );
        expect(lines.size).toBeGreaterThanOrEqual(rejected);
        expect(
          result.records.every(({ value, missingReason }) => (value === null) !== (missingReason === null)),
        ).toBe(true);
      }),
    );
  });
});
