import { describe, expect, it } from 'vitest';
import { shippedContext } from '../../../src/cli/shippedContext.ts';
import { buildImportContext } from '../../../src/ingest/importContext.ts';
import { draftImport } from '../../../src/ingest/draftImport.ts';
import { readTable } from '../../../src/ingest/readTable.ts';
import { rejectedRowsCsv } from '../../../src/ingest/rejectedRowsCsv.ts';
import { tableOf } from '../../support/importTable.ts';
import { surveyKnown } from '../../support/surveyFixtures.ts';

const context = shippedContext();

describe(rejectedRowsCsv, () => {
  it('lists line, reasons and cells of each rejected row, formulas disarmed, numbers as printed', () => {
    const table = tableOf(
      'nam;don_vi;chi_so;tieu_chi;diem\n2024;Hà Nội;PAPI;D1;5,39\n2024;"=HYPERLINK(""http://x"")";PAPI;D1;-5,84\n',
    );
    const csv = rejectedRowsCsv(draftImport(table, context), table.header);
    const lines = csv.split('\r\n');
    expect(csv.startsWith('\uFEFF')).toBe(true);
    expect(lines[0]).toBe('\uFEFFdong,ly_do,nam,don_vi,chi_so,tieu_chi,diem');
    expect(lines).toHaveLength(3);
    expect(lines[1]).toContain(`"'=HYPERLINK(""http://x"")"`);
    expect(lines[1]).toMatch(/^3,.*,PAPI,D1,"-5,84"$/u);
  });

  it('lists the rows that load without one of their figures, and why, between the others', () => {
    const table = tableOf(
      'Năm;Tỉnh;Chỉ số;D1;D2\n2024;Nơi nào;PAPI;5,5;6,25\n2024;Hà Nội;PAPI;5,5;60,5\n2024;Hà Tĩnh;PAPI;5,75;6,5\n2024;Cà Mau;PAPI;5,7a;6,5\n',
    );
    const draft = draftImport(table, context);
    expect(draft.cells).toEqual({ read: 8, loaded: 4, rejected: 4, skipped: 0 });
    const lines = rejectedRowsCsv(draft, table.header).trim().split('\r\n').slice(1);
    expect(lines).toHaveLength(3);
    expect(lines[0]).toMatch(/^2,.*«Nơi nào».*,2024,Nơi nào,PAPI,"5,5","6,25"$/u);
    expect(lines[1]).toMatch(
      /^3,"Dòng đã nạp, trừ số liệu này: .*cột «D2».*60,5.*,2024,Hà Nội,PAPI,"5,5","60,5"$/u,
    );
    expect(lines[2]).toMatch(
      /^5,"Dòng đã nạp, trừ số liệu này: .*cột «D1»: «5,7a» không phải là số.*,Cà Mau,/u,
    );
  });

  it('lists the questionnaires of which an answer does not load', () => {
    const table = tableOf(
      'nam,don_vi,linh_vuc,phieu,A.1,A.2,B.1\n2024,Xã Minh Họa An,Hộ tịch,1,5,4,4\n2024,Xã Minh Họa An,Hộ tịch,2,9,4,3\n2024,Xã Nơi Nào,Hộ tịch,3,5,4,4\n',
    );
    const draft = draftImport(table, buildImportContext(surveyKnown));
    expect(draft.cells).toMatchObject({ read: 9, loaded: 5, rejected: 4 });
    const lines = rejectedRowsCsv(draft, table.header).trim().split('\r\n').slice(1);
    expect(lines).toHaveLength(2);
    expect(lines[0]).toMatch(
      /^3,.*Dòng đã nạp, trừ số liệu này: .*9.*,2024,Xã Minh Họa An,Hộ tịch,2,9,4,3$/u,
    );
    expect(lines[1]).toMatch(/^4,.*Xã Nơi Nào.*,Hộ tịch,3,5,4,4$/u);
  });

  it('comes back through the importer with the same cells', () => {
    const table = tableOf(
      'nam;don_vi;chi_so;tieu_chi;diem\n2024;Nơi nào;PAPI;D1;5,39\n2024;"Chỗ; kia\nhai dòng";PAPI;D1;5,84\n',
    );
    const again = readTable(
      new TextEncoder().encode(rejectedRowsCsv(draftImport(table, context), table.header)),
    );
    expect(again.rows.map((cells) => cells.slice(2))).toEqual(table.rows);
  });
});
