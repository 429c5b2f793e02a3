import { describe, expect, it } from 'vitest';
import { noDecisions } from '../../../src/ingest/decisions.ts';
import { draftImport } from '../../../src/ingest/draftImport.ts';
import type { ImportDraft } from '../../../src/ingest/importDraft.ts';
import type { ReadTable } from '../../../src/ingest/readTable.ts';
import { readSheetTable } from '../../../src/ingest/readWorkbook.ts';
import { context, values } from '../../support/shippedDraft.ts';
import type { Cell } from '../../support/workbooks.ts';
import { workbook } from '../../support/workbooks.ts';

const long: readonly Cell[] = ['nam', 'don_vi', 'chi_so', 'tieu_chi', 'diem'];
const row = (diem: Cell): readonly Cell[] => [2024, 'Hà Nội', 'PAPI', '', diem];

const read = async (rows: readonly (readonly Cell[])[]): Promise<ReadTable> =>
  readSheetTable(await workbook({ 'Số liệu': rows }), null);

const draftOf = async (
  rows: readonly (readonly Cell[])[],
  numberFormat: 'comma' | 'dot' | null = null,
): Promise<ImportDraft> => draftImport(await read(rows), context, { ...noDecisions, numberFormat });

const method = (id: string, highest: Cell, firstYear = 2024): readonly Cell[] => [
  id,
  'PAR',
  'cấp xã',
  'Bộ tiêu chí',
  'Quyết định',
  firstYear,
  firstYear + 6,
  0,
  highest,
  'điểm',
  'cao hơn là tốt',
  2,
  'công bố',
];

const highest = (draft: ImportDraft): unknown => draft.proposed.methods.map(({ scaleMax }) => scaleMax);

describe(draftImport, () => {
  it('asks nothing about numbers that are numbers, also with three decimals', async () => {
    const draft = await draftOf([long, row(48.811)]);
    expect([draft.questions, draft.numberFormat, values(draft)]).toEqual([[], 'dot', [48.811]]);
  });

  it('reads numbers typed as text by their own evidence beside numbers that are numbers', async () => {
    const rows = [long, row(48.811), [2023, 'Hà Nội', 'PAPI', '', '45,5']];
    const draft = await draftOf(rows);
    expect([draft.questions, draft.numberFormat, values(draft)]).toEqual([[], 'comma', [48.811, 45.5]]);
  });

  it('asks when a typed number reads two ways, and then reads both kinds right', async () => {
    const rows = [long, row(48.811), [2023, 'Hà Nội', 'PAPI', '', '45,501']];
    const first = await draftOf(rows);
    expect(first.questions.map(({ kind }) => kind)).toEqual(['ambiguousNumberFormat']);
    expect(values(await draftOf(rows, 'comma'))).toEqual([48.811, 45.501]);
    const asDot = await draftOf(rows, 'dot');
    expect([values(asDot), asDot.accounting.rejected]).toEqual([[48.811], 1]);
  });

  it('reads a corrected cell as typed text', async () => {
    const table = await read([long, row(48.811), [2023, 'Hà Nội', 'PAPI', '', 4.5]]);
    const draft = draftImport(table, context, {
      ...noDecisions,
      corrections: [{ line: 3, column: 4, value: '45,5' }],
    });
    expect(values(draft)).toEqual([48.811, 45.5]);
  });

  it('reads registers the same way', async () => {
    const rows: readonly (readonly Cell[])[] = [
      [
        'phuong_phap',
        'chi_so',
        'cap',
        'ten',
        'quyet_dinh',
        'nam_dau',
        'nam_cuoi',
        'thang_thap_nhat',
        'thang_cao_nhat',
        'don_vi_tinh',
        'chieu',
        'so_thap_phan',
        'cach_tong_hop',
      ],
      method('a', 100.125),
    ];
    expect(highest(await draftOf(rows))).toEqual([100.125]);
    expect(highest(await draftOf([...rows, method('b', '8,5', 2031)]))).toEqual([100.125, 8.5]);
  });
});
