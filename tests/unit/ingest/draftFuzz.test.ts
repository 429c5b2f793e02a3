import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shippedContext } from '../../../src/cli/shippedContext.ts';
import { noDecisions } from '../../../src/ingest/decisions.ts';
import { draftImport } from '../../../src/ingest/draftImport.ts';
import type { ImportDraft } from '../../../src/ingest/importDraft.ts';
import { readTable } from '../../../src/ingest/readTable.ts';
import { fuzzRuns } from '../../support/fuzzRuns.ts';
import { answered } from '../../support/importAnswers.ts';

const { numRuns, timeout } = fuzzRuns(300, 200);
const context = shippedContext();
const folder = path.resolve(import.meta.dirname, '../../fixtures/import');
const goodFiles = readdirSync(folder)
  .filter((name) => name.endsWith('.csv'))
  .map((name) => readFileSync(path.join(folder, name)));

/** What holds of every draft, whatever the file. */
function expectExact(draft: ImportDraft, rows: number): void {
  for (const { read, loaded, rejected, skipped } of [draft.accounting, draft.cells]) {
    expect(read).toBe(loaded + rejected + skipped);
    expect(Math.min(read, loaded, rejected, skipped)).toBeGreaterThanOrEqual(0);
  }
  expect(draft.accounting.read).toBe(rows);
  expect(draft.rejectedRows.length).toBe(draft.accounting.rejected);
  expect(draft.skippedRows.length).toBe(draft.accounting.skipped);
  const left = [...draft.rejectedRows, ...draft.partlyLoadedRows];
  expect(left.every(({ reasons }) => reasons.length > 0)).toBe(true);
  if (draft.cells.rejected > 0) expect(left.length).toBeGreaterThan(0);
  if (draft.rejectedRows.length === 0)
    expect(draft.partlyLoadedRows.length).toBeLessThanOrEqual(draft.cells.rejected);
  const lines = [...draft.rejectedRows, ...draft.skippedRows].map(({ line }) => line);
  expect(new Set(lines).size).toBe(lines.length);
  if (draft.records.length > 0) expect(draft.records.length).toBe(draft.cells.loaded);
  const keys = draft.records.map((record) =>
    [record.unitId, record.year, record.period, record.methodId, record.criterionId, record.kind].join(' '),
  );
  expect(new Set(keys).size).toBe(keys.length);
  for (const { value, missingReason } of draft.records) {
    expect(value === null ? missingReason !== null : Number.isFinite(value) && missingReason === null).toBe(
      true,
    );
  }
  expect(draft.outcome === 'ok').toBe(
    draft.questions.length === 0 && draft.issues.every(({ severity }) => severity === 'info'),
  );
}

function check(bytes: Uint8Array): void {
  const table = readTable(bytes);
  const rows = table.rows.length + table.skipped.length;
  const draft = draftImport(table, context);
  expectExact(draft, rows);
  const { draft: done } = answered(table, context, {
    year: 2024,
    index: 'PAR',
    createUnits: true,
    createMethod: true,
    numberFormat: 'comma',
    lostLettersAccepted: true,
  });
  expectExact(done, rows);
  expect(draftImport(table, context, noDecisions)).toEqual(draft);
}

const cell = fc.oneof(
  fc.constantFrom(
    '',
    '-',
    'x',
    '5,39',
    '5.39',
    '48,811',
    '9.12/10',
    '86,5%',
    '1.234,5',
    '0',
    '2024',
    '2025',
    '1',
    '1.1',
    'I',
    'a)',
    'Tổng điểm',
    'Hà Nội',
    'Gia Lai',
    'TT-Huế',
    'D1',
    'PAPI',
    'PAR INDEX',
    '__proto__',
    '"',
    'N/A',
    '(10 điểm)',
    '\u{FFFD}',
    'LV1',
  ),
  fc.string({ maxLength: 8 }),
);
const heading = fc.oneof(
  fc.constantFrom(
    'nam',
    'Tên đơn vị',
    'don_vi',
    'ma_don_vi',
    'chi_so',
    'tieu_chi',
    'Nội dung',
    'STT',
    'Điểm tối đa',
    'Tự chấm',
    'Thẩm định',
    'Tổng điểm',
    'Xếp hạng',
    'diem',
    'D1',
    'Lĩnh vực 1 (10 điểm) / TC',
    'TC1 / TC TP1',
    'TĐ TC1',
    'PAR INDEX 2023',
    'Hà Nội',
    'Ghi chú',
    'ky',
    'loai_diem',
    'co_mau',
    'Chỉ số %',
    '',
  ),
  fc.string({ maxLength: 12 }),
);

describe('any file', () => {
  it(`keeps exact accounts of made-up tables (${numRuns} runs)`, { timeout }, () => {
    fc.assert(
      fc.property(
        fc.array(heading, { minLength: 1, maxLength: 7 }),
        fc.array(fc.array(cell, { minLength: 1, maxLength: 7 }), { maxLength: 9 }),
        fc.constantFrom(',', ';', '\t'),
        (header, rows, delimiter) => {
          check(new TextEncoder().encode([header, ...rows].map((cells) => cells.join(delimiter)).join('\n')));
        },
      ),
      { numRuns },
    );
  });

  it(`keeps exact accounts of damaged good files (${numRuns} runs)`, { timeout }, () => {
    const damage = fc.record({
      at: fc.nat(),
      kind: fc.constantFrom('set', 'delete', 'insert', 'cut', 'double'),
      byte: fc.integer({ min: 0, max: 255 }),
      length: fc.integer({ min: 1, max: 40 }),
    });
    fc.assert(
      fc.property(
        fc.nat({ max: goodFiles.length - 1 }),
        fc.array(damage, { minLength: 1, maxLength: 4 }),
        (file, damages) => {
          let bytes = [...(goodFiles[file] ?? [])];
          for (const { at, kind, byte, length } of damages) {
            const place = bytes.length === 0 ? 0 : at % bytes.length;
            if (kind === 'set') bytes[place] = byte;
            else if (kind === 'delete') bytes.splice(place, length);
            else if (kind === 'insert') bytes.splice(place, 0, byte);
            else if (kind === 'cut') bytes = bytes.slice(0, place);
            else bytes.splice(place, 0, ...bytes.slice(place, place + length));
          }
          check(Uint8Array.from(bytes));
        },
      ),
      { numRuns },
    );
  });
});
