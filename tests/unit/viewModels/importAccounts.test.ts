import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { asMethodId } from '../../../src/domain/ids.ts';
import { surveyIndex } from '../../../src/domain/surveyIndex.ts';
import { createWords } from '../../../src/i18n/createWords.ts';
import { noDecisions } from '../../../src/ingest/decisions.ts';
import type { LedgerBatch } from '../../../src/storage/batch.ts';
import { asWorkspaceId } from '../../../src/storage/workspaceRecord.ts';
import { confirmOf } from '../../../src/viewModels/importConfirmView.ts';
import type { ImportFile } from '../../../src/viewModels/importFile.ts';
import { filterOptions } from '../../../src/viewModels/importTableView.ts';
import { issuesOf } from '../../../src/viewModels/importIssuesView.ts';
import { importResultOf } from '../../../src/viewModels/importResultView.ts';
import type { DraftSummary } from '../../../src/workers/importMessages.ts';
import { draftSummary } from '../../../src/workers/draftSummary.ts';
import { previewTable } from '../../../src/workers/previewTable.ts';
import { batchOf } from '../../support/ledgerBatches.ts';
import { tableOf } from '../../support/importTable.ts';
import { context, draft } from '../../support/shippedDraft.ts';

const words = createWords('vi');

function summaryOf(text: string): DraftSummary {
  const made = draft(text);
  return draftSummary(made, previewTable(tableOf(text), made, []), context);
}

function fileOf(summary: DraftSummary): ImportFile {
  return {
    id: 'f-1',
    name: 'papi.csv',
    size: 1,
    phase: 'idle',
    progress: null,
    choice: { encoding: null, delimiter: null, sheet: null },
    opened: null,
    decisions: noDecisions,
    hasSaved: false,
    isSavedUsed: false,
    summary,
    draftNumber: 1,
    diff: null,
    earlier: [],
    names: { title: 'PAPI', source: '' },
    keepsMapping: false,
    trouble: null,
    stored: null,
  };
}

const batch: LedgerBatch = {
  ...batchOf('b-1'),
  workspaceId: asWorkspaceId('w-1'),
  importedAt: '2026-01-02T03:04:05.000Z',
  order: 0,
  state: 'active',
  parts: [],
};

/** Two provinces, two dimensions; the last cell is what differs. */
const wide = (cell: string): string =>
  `Năm;Tỉnh;Chỉ số;D1;D2\n2024;Hà Nội;PAPI;5,5;6,25\n2024;Hà Tĩnh;PAPI;5,75;${cell}\n`;

describe(confirmOf, () => {
  it.each([
    ['6,5', 'Nạp 2 dòng'],
    ['60,5', 'Nạp 2 dòng, để lại 1 số liệu bị loại'],
  ])('says on the button what stays behind: %s', (cell, label) => {
    const summary = summaryOf(wide(cell));
    expect(confirmOf(words, fileOf(summary), summary)).toMatchObject({
      store: label,
      canStore: true,
      rejectedCsv: 'Tải các dòng có số liệu bị loại',
    });
  });

  it('counts rows where whole rows stay behind', () => {
    const summary = summaryOf(`${wide('6,5')}2024;Nơi nào;PAPI;5;6\n`);
    expect(confirmOf(words, fileOf(summary), summary)).toMatchObject({
      store: 'Nạp 2 dòng, để lại 1 dòng bị loại',
      rejectedCsv: 'Tải các dòng bị loại',
    });
  });
});

const linksOf = (of: DraftSummary, isUndone: boolean) =>
  importResultOf(words, fileOf(of), {
    batch,
    workspaceName: 'Huyện Minh Họa',
    isMappingKept: false,
    isUndone,
  }).links.map(({ view, label }) => [view, label]);

describe(importResultOf, () => {
  it.each([
    ['6,5', false],
    ['60,5', true],
  ])('tells of figures left out of rows that were loaded: %s', (cell, isTold) => {
    const summary = summaryOf(wide(cell));
    const { sentences } = importResultOf(words, fileOf(summary), {
      batch,
      workspaceName: 'Huyện Minh Họa',
      isMappingKept: false,
      isUndone: false,
    });
    expect(sentences.some((sentence) => sentence.includes('3 số liệu đã nạp, 1 số liệu bị loại'))).toBe(
      isTold,
    );
  });

  it('leads to the ranking of scores, to the satisfaction of answers, and nowhere once it is undone', () => {
    const summary = summaryOf(wide('6,5'));
    const answers: DraftSummary = {
      ...summary,
      layout: 'answers',
      spans: [{ indexCode: surveyIndex, year: 2024, methodId: asMethodId('sipas'), figures: 1 }],
    };
    expect(linksOf(summary, false)).toEqual([['ranking', 'Xem xếp hạng PAPI 2024']]);
    expect(linksOf(answers, false)).toEqual([['satisfaction', 'Xem mức hài lòng 2024']]);
    expect(linksOf(answers, true)).toEqual([]);
  });
});

describe(issuesOf, () => {
  const folder = path.resolve(import.meta.dirname, '../../fixtures/import');
  const seen = readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .flatMap((name) => [
      ...readFileSync(path.join(folder, name), 'utf8').matchAll(/"(?:error|warning|info) (\w+) \d/gu),
    ])
    .map(([, code]) => code ?? '');

  it('has words of its own for every kind of issue in the corpus, and for broken quotes, sheets and successions', () => {
    const kinds = new Set([...seen, 'malformedQuote', 'unreadSheets', 'errorCell', 'succession.cycle']);
    expect(kinds.size).toBeGreaterThan(15);
    const { groups } = issuesOf(
      words,
      [...kinds].map((code) => ({ code, severity: 'error', count: 1, places: [] })),
    );
    expect(
      groups.filter(({ title }) => title === words.t('import.code.other')).map(({ code }) => code),
    ).toEqual([]);
  });
});

/** Labels over 5,000 shown rows of as many as were read. */
const labels = (read: number): readonly string[] =>
  filterOptions(words, {
    previewRows: { all: 5000, rejected: 12, warned: 30, skipped: 0, corrected: 0 },
    accounting: { read, loaded: read - 3400, rejected: 3399, skipped: 1 },
  }).map(({ label }) => label);

describe(filterOptions, () => {
  it('counts the rows of the whole file where only its start is shown', () => {
    expect(labels(10_000_000)).toEqual([
      'Tất cả (5.000 / 10.000.000)',
      'Bị loại (12 / 3.399)',
      'Có vấn đề (30 ở phần đầu tệp)',
    ]);
  });

  it('counts what it shows where that is everything', () => {
    expect(labels(5000)).toEqual(['Tất cả (5.000)', 'Bị loại (12)', 'Có vấn đề (30)']);
  });
});
