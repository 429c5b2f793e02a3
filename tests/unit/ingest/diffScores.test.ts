import { describe, expect, it } from 'vitest';
import { shippedContext } from '../../../src/cli/shippedContext.ts';
import { asBatchId } from '../../../src/domain/ids.ts';
import { diffScores } from '../../../src/ingest/diffScores.ts';
import { draftImport } from '../../../src/ingest/draftImport.ts';
import { tableOf } from '../../support/importTable.ts';

const context = shippedContext();
const file = (...rows: readonly string[]) =>
  draftImport(tableOf(['nam;don_vi;chi_so;tieu_chi;diem', ...rows].join('\n')), context, undefined, {
    batchId: asBatchId('new'),
    fileName: 'new.csv',
  });

describe(diffScores, () => {
  const stored = file(
    '2024;Hà Nội;PAPI;D1;5,39',
    '2024;Hà Tĩnh;PAPI;D1;5,84',
    '2024;Cà Mau;PAPI;D1;-',
  ).records.map((record) => ({ ...record, batchId: asBatchId('old'), row: 99 }));

  it('tells new, changed and unchanged figures, and counts the rejected', () => {
    const draft = file(
      '2024;Hà Nội;PAPI;D1;5,390',
      '2024;Hà Tĩnh;PAPI;D1;5,48',
      '2024;Cà Mau;PAPI;D1;4,5',
      '2023;Hà Nội;PAPI;D1;5,42',
      '2024;Nơi nào;PAPI;D1;5',
    );
    const diff = diffScores(draft, stored);
    expect(diff.new.map(({ year, value }) => [year, value])).toEqual([[2023, 5.42]]);
    expect(diff.changed.map(({ old, new: next }) => [old.value, next.value])).toEqual([
      [5.84, 5.48],
      [null, 4.5],
    ]);
    expect(diff.unchanged.map(({ value }) => value)).toEqual([5.39]);
    expect(diff.rejected).toBe(1);
  });

  it('finds nothing to change in the same file again', () => {
    const draft = file('2024;Hà Nội;PAPI;D1;5,39', '2024;Cà Mau;PAPI;D1;-');
    expect(diffScores(draft, draft.records)).toMatchObject({ new: [], changed: [], rejected: 0 });
  });
});
