import { describe, expect, it } from 'vitest';
import { shippedContext } from '../../../src/cli/shippedContext.ts';
import { draftImport } from '../../../src/ingest/draftImport.ts';
import { readTable } from '../../../src/ingest/readTable.ts';
import { rejectedRowsCsv } from '../../../src/ingest/rejectedRowsCsv.ts';
import { tableOf } from '../../support/importTable.ts';

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
