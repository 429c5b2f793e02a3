import { describe, expect, it } from 'vitest';
import { illustrativeDataset } from '../../support/shippedDataset.ts';
import { buildImportContext } from '../../../src/ingest/importContext.ts';
import { draftImport } from '../../../src/ingest/draftImport.ts';
import { noDecisions } from '../../../src/ingest/decisions.ts';
import { parseSuccessions } from '../../../src/ingest/parseSuccessions.ts';
import { parseUnits } from '../../../src/ingest/parseUnits.ts';
import { buildRegistry } from '../../../src/ingest/registry.ts';
import { batch, tableOf } from './registerFixture.ts';

const units = `ma,ten,loai,truc_thuoc,tu_ngay,den_ngay
A,Xã An,xa,,2008-08-01,2025-06-30
B,Xã Bình,xa,,2008-08-01,2025-06-30
C,Xã Còn,xa,,2008-08-01,
X,Xã Mới,xa,,2025-07-01,
Y,Xã Khác,xa,,2025-07-01,
`;
const registry = buildRegistry({
  units: parseUnits(tableOf(units), batch).records,
  methods: [],
  criteria: [],
});
const parse = (rows: string) =>
  parseSuccessions(tableOf(`ma_cu,ma_moi,pham_vi,ty_le,ngay_hieu_luc\n${rows}\n`), batch, registry);

const codes = (rows: string) => parse(rows).issues.map(({ line, code }) => `${line} ${code}`);

describe(parseSuccessions, () => {
  it('refuses shares that do not sum to 1, naming row, unit and sum', () => {
    const { records, issues, accounting } = parse(
      'A,X,một phần,"0,6",2025-07-01\nA,Y,một phần,"0,5",2025-07-01\nB,Y,toàn bộ,,2025-07-01',
    );
    expect(records.map(({ row }) => row)).toEqual([4]);
    expect(issues.map(({ line, code, column, message }) => [line, code, column, message])).toEqual([
      [
        2,
        'succession.shares',
        'ty_le',
        'Dòng 2: tỷ lệ phân bổ của «Xã An» là 0,6 + 0,5 = 1,1, không bằng 1. Hãy sửa để các tỷ lệ cộng lại bằng 1.',
      ],
      [
        3,
        'succession.shares',
        'ty_le',
        'Dòng 3: tỷ lệ phân bổ của «Xã An» là 0,6 + 0,5 = 1,1, không bằng 1. Hãy sửa để các tỷ lệ cộng lại bằng 1.',
      ],
    ]);
    expect(accounting).toEqual({ read: 3, loaded: 1, rejected: 2, skipped: 0 });
  });

  it('keeps shares that sum to 1', () => {
    const { records, issues } = parse('A,X,một phần,"0,6",2025-07-01\nA,Y,một phần,"0,4",2025-07-01');
    expect(issues).toEqual([]);
    expect(records.map(({ share }) => share)).toEqual([0.6, 0.4]);
  });

  it('refuses overlapping periods, wholes in two places and units nobody knows', () => {
    expect(codes('C,X,toàn bộ,,2025-07-01')).toEqual(['2 succession.oldStillValid']);
    expect(codes('A,C,toàn bộ,,2025-07-01')).toEqual(['2 succession.newOlder']);
    expect(codes('A,X,toàn bộ,,2025-07-01\nA,Y,một phần,,2025-07-01')).toEqual([
      '2 succession.wholeTwice',
      '3 succession.wholeTwice',
    ]);
    expect(codes('Q,X,toàn bộ,,2025-07-01')).toEqual(['2 unknownUnit']);
  });

  it('refuses a unit that succeeds itself', () => {
    const { issues, records } = parse('C,C,toàn bộ,,2025-07-01');
    expect(records).toEqual([]);
    expect(issues[0]?.message).toContain('một đơn vị không thể kế thừa chính mình');
  });

  it('contradicts nothing when the shipped register is loaded again', () => {
    const known = illustrativeDataset();
    const again =
      'ma_cu,ma_moi,pham_vi,ngay_hieu_luc\nMHX05,MHM02,whole,2025-07-01\nMHX06,MHM01,whole,2025-07-01\n';
    const { proposed, issues } = draftImport(tableOf(again), buildImportContext(known), noDecisions);
    expect(proposed.successions.map(({ oldUnitId }) => oldUnitId)).toEqual(['MHX05.20080801']);
    expect(issues.map(({ line, code }) => [line, code])).toEqual([[3, 'succession.wholeTwice']]);
  });
});
