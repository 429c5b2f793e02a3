import { describe, expect, it } from 'vitest';
import type { ReadTable } from '../../../src/ingest/readTable.ts';
import { readTable } from '../../../src/ingest/readTable.ts';
import { isFootnote, isSignature, isTotalLabel } from '../../../src/ingest/rowLabel.ts';
import { headerNames } from '../../../src/ingest/headerNames.ts';
import { officeSheets } from '../../support/officeSheets.ts';
import { tcvn3Bytes, utf8Bytes, windows1258Bytes } from '../../support/vietnameseBytes.ts';

const read = (text: string): ReadTable => readTable(utf8Bytes(text));

describe('sheets as offices print them', () => {
  it.each(officeSheets.map((sheet) => [sheet.name, sheet] as const))(
    '%s',
    (_name, { text, header, rows, skipped }) => {
      const table = read(text);
      expect(table.header).toEqual(header);
      expect(table.rows).toEqual(rows);
      expect(table.skipped.map(({ line, reason }) => [line, reason])).toEqual(skipped);
      expect(table.issues.filter(({ severity }) => severity !== 'info')).toEqual([]);
    },
  );

  it.each(officeSheets.map((sheet) => [sheet.name, sheet] as const))(
    'says what it left out and why: %s',
    (_name, { text }) => {
      const table = read(text);
      for (const { line, reason, message, text: said } of table.skipped) {
        expect(message).not.toBe('');
        if (reason !== 'blank') expect(text.split('\r\n')[line - 1]).toContain(said?.split(' · ')[0]);
      }
    },
  );

  it.each(officeSheets.map((sheet) => [sheet.name, sheet] as const))(
    'in Windows-1258 just as well: %s',
    (_name, { text, header, rows }) => {
      const table = readTable(windows1258Bytes(text));
      expect([table.header, table.rows]).toEqual([header, rows]);
    },
  );

  it('gives the cells of totals under the header, without the blank columns', () => {
    const table = read(',STT,Đơn vị,Điểm\n,1,Xã A,80\n,2,Xã B,81\n,Tổng cộng,,161\n');
    expect(table.skipped).toEqual([
      {
        line: 4,
        reason: 'total',
        message: expect.stringContaining('tổng') as string,
        text: 'Tổng cộng · 161',
        cells: ['Tổng cộng', '', '161'],
      },
    ]);
  });

  it('reads Windows-1258 and TCVN3 with title rows, two header rows, decimal commas and a total', () => {
    const text =
      'UBND huyện Sông Hậu;;;\r\nKết quả chỉ số cải cách hành chính năm 2024;;;\r\n;;;\r\nSTT;Tên đơn vị;Điểm thẩm định;\r\n;;Điểm;Tỷ lệ\r\n1;Xã Tân Thành;88,5;88,50%\r\n2;Phường Hòa Bình;90,25;90,25%\r\nTổng cộng;;178,75;\r\n';
    for (const [bytes, encoding] of [
      [windows1258Bytes(text), 'windows-1258'],
      [tcvn3Bytes(text), 'tcvn3'],
    ] as const) {
      const table = readTable(bytes);
      expect(table).toMatchObject({
        outcome: 'ok',
        encoding,
        delimiter: ';',
        decimal: ',',
        header: ['STT', 'Tên đơn vị', 'Điểm thẩm định / Điểm', 'Điểm thẩm định / Tỷ lệ'],
      });
      expect(table.rows).toEqual([
        ['1', 'Xã Tân Thành', '88,5', '88,50%'],
        ['2', 'Phường Hòa Bình', '90,25', '90,25%'],
      ]);
    }
  });

  it('keeps rows that only look like notes or totals', () => {
    const table = read(
      'Nội dung,Điểm tối đa,Điểm\nTổng hợp báo cáo,10,9\nNguồn nhân lực,10,8\nTổng cục Thuế,5,4\nNguồn nhân lực số,,\n',
    );
    expect(table.rows.map(([name]) => name)).toEqual([
      'Tổng hợp báo cáo',
      'Nguồn nhân lực',
      'Tổng cục Thuế',
      'Nguồn nhân lực số',
    ]);
    expect(
      read(
        'Tiêu chí,Đơn vị,Điểm\nTổng điểm,Xã A,90\nTổng điểm,Xã B,91\nTổng điểm,Xã C,92\nChỉ đạo,Xã A,9\nChỉ đạo,Xã B,8\n',
      ).rows,
    ).toHaveLength(5);
  });

  it('stops at a table with other columns and says so', () => {
    const table = read(
      'Đơn vị,Điểm,Hạng\nXã A,80,2\nXã B,82,1\n\nNăm,Chỉ số,Giá trị\n2023,PAR,79.5\n2024,PAR,81\n',
    );
    expect(table.rows).toHaveLength(2);
    expect(table.issues).toMatchObject([{ severity: 'error', code: 'otherTable', line: 5 }]);
    expect(table.skipped.map(({ line, reason }) => [line, reason])).toEqual([
      [4, 'blank'],
      [5, 'otherTable'],
      [6, 'otherTable'],
      [7, 'otherTable'],
    ]);
  });

  it.each([
    ['Đơn vị,2022,2023\nHà Tĩnh,5.1,5.2\nHuế,5,6\n', ['Đơn vị', '2022', '2023']],
    ['STT,Đơn vị,1,2,3\n1,Xã A,9,8,7\n2,Xã B,9,9,9\n', ['STT', 'Đơn vị', '1', '2', '3']],
    ['don_vi,1.1,1.2,2.1\nXã A,9,8,7\nXã B,9,9,9\n', ['don_vi', '1.1', '1.2', '2.1']],
    ['Phòng A,8.5,9.2,7\nPhòng B,8,9,7\n', []],
    ['2024,Hà Nội,Tốt\n2024,Huế,Khá\n', []],
    ['x,y,z\n1,2,3\n4,5,6\n', ['x', 'y', 'z']],
    ['STT,Đơn vị,Điểm\n1,Xã A,Chưa đánh giá\n2,Xã B,80\n3,Xã C,81\n', ['STT', 'Đơn vị', 'Điểm']],
    [
      'chi_so,nam,quyet_dinh\nPAR,2012-2015 (đợt đầu),1294/QĐ\nPAR,2016,4361/QĐ\nPAR,2017,2948/QĐ\n',
      ['chi_so', 'nam', 'quyet_dinh'],
    ],
  ])('finds the header of %j', (text, header) => {
    const table = read(text);
    expect(table.header).toEqual(header);
    expect(table.rows.length + (header.length > 0 ? 1 : 0)).toBe(text.split('\n').length - 1);
  });

  it('warns of a missing header, of a header alone, and of columns without name', () => {
    expect(read('1,2\n3,4\n').issues).toMatchObject([{ severity: 'warning', code: 'noHeader' }]);
    expect(read('a,b\n').issues).toMatchObject([{ severity: 'warning', code: 'noRows' }]);
    expect(read(',Đơn vị,Điểm\n1,Xã A,80\n2,Xã B,81\n').issues).toMatchObject([
      { severity: 'info', code: 'unnamedColumn', column: 'A' },
    ]);
    expect(read('Đơn vị,Điểm,\nXã A,80,\nXã B,81,\n').issues).toMatchObject([
      { severity: 'info', code: 'blankColumn', column: 'C' },
    ]);
  });
});

describe(headerNames, () => {
  it('fills merged cells to the right, not over vertically merged ones', () => {
    const levels = [
      ['STT', 'Nhóm', '', '', 'Ghi chú'],
      ['', 'A', '', 'B', ''],
      ['', 'a1', 'a2', 'b1', ''],
    ];
    expect(headerNames(levels, 5)).toEqual([
      'STT',
      'Nhóm / A / a1',
      'Nhóm / A / a2',
      'Nhóm / B / b1',
      'Ghi chú',
    ]);
  });

  it('says what both levels say only once', () => {
    expect(
      headerNames(
        [
          ['Điểm', 'Điểm'],
          ['Điểm', 'Tỷ lệ'],
        ],
        2,
      ),
    ).toEqual(['Điểm', 'Điểm / Tỷ lệ']);
  });
});

describe(isTotalLabel, () => {
  it.each([
    'Tổng cộng',
    'TỔNG ĐIỂM',
    'Tổng điểm (I+II+III):',
    'Cộng',
    'Trung bình',
    'Điểm trung bình chung',
    'Highest / Điểm cao nhất',
    'Lowest',
    'Trung bình toàn huyện',
    'Total',
    'III. Tổng cộng',
  ])('%s', (label) => {
    expect(isTotalLabel(label)).toBe(true);
  });

  it.each([
    'Tổng cục Thuế',
    'Tổng hợp báo cáo',
    'Xã Trung Bình',
    'Cộng Hòa',
    'Trung tâm y tế',
    'Cao Nhất Linh',
  ])('not %s', (label) => {
    expect(isTotalLabel(label)).toBe(false);
  });
});

describe(isSignature, () => {
  it.each([
    'NGƯỜI LẬP BIỂU',
    'TM. ỦY BAN NHÂN DÂN',
    'KT. CHỦ TỊCH',
    '(Ký tên, đóng dấu)',
    'Củ Chi, ngày 05 tháng 01 năm 2025',
    'Nơi nhận:',
  ])('%s', (words) => {
    expect(isSignature(words)).toBe(true);
    expect(isFootnote(words)).toBe(false);
  });
});
