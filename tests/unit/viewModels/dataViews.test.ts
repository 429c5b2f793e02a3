import { beforeAll, describe, expect, it } from 'vitest';
import { asBatchId } from '../../../src/domain/ids.ts';
import { sourcesQuery } from '../../../src/queries/sources.ts';
import { dataConflictsOf } from '../../../src/viewModels/dataConflictsView.ts';
import { criterionSpans, dataCriteriaOf } from '../../../src/viewModels/dataCriteriaView.ts';
import { dataFilesOf } from '../../../src/viewModels/dataFilesView.ts';
import type { DataContext } from '../../../src/viewModels/dataFilesView.ts';
import { dataIssuesOf } from '../../../src/viewModels/dataIssuesView.ts';
import { dataMethodsOf } from '../../../src/viewModels/dataMethodsView.ts';
import { dataSourcesOf } from '../../../src/viewModels/dataSourcesView.ts';
import { dateText } from '../../../src/viewModels/dateText.ts';
import { shippedDataset } from '../../support/shippedDataset.ts';
import { shippedDatabase, shippedScreen } from '../../support/shippedScreen.ts';

let context: DataContext;
beforeAll(async () => {
  const { screen } = await shippedScreen({ year: 2024, base: 2023 });
  context = { words: screen.words, catalog: screen.catalog, issues: shippedDataset().issues };
});

describe(dataFilesOf, () => {
  it('accounts for every row of the 13 files', () => {
    const view = dataFilesOf(context);
    // Lines of the files without their headers, counted with wc.
    expect(view.sentence).toContain('**13 tệp, 28.666 dòng**: nạp 28.666, loại 0, bỏ qua 0; cộng đúng');
    const row = view.table.rows.find(({ cells }) => cells[1]?.text === 'papi-subdimensions.csv');
    expect(row?.cells.slice(2, 7).map(({ value }) => value)).toEqual([21_891, 21_891, 0, 0, 0]);
  });

  it('says so when rows do not add up', () => {
    const [batch] = context.catalog.batches;
    const batches = batch === undefined ? [] : [{ ...batch, loaded: batch.read - 1 }];
    expect(dataFilesOf({ ...context, catalog: { ...context.catalog, batches } }).sentence).toContain(
      '**không cộng đúng**',
    );
  });
});

describe(dataIssuesOf, () => {
  it('names file, line, column and value of an issue', () => {
    const batchId = context.catalog.batches[0]?.batchId ?? asBatchId('');
    const view = dataIssuesOf({
      ...context,
      issues: [
        {
          batchId,
          issues: [
            {
              severity: 'error',
              code: 'badNumber',
              line: 7,
              column: 'diem',
              value: '<b>x</b>',
              message: 'Không đọc được số.',
            },
          ],
        },
      ],
    });
    expect(view.table.rows[0]?.cells.map(({ text }) => text)).toEqual([
      'Lỗi',
      context.catalog.batches[0]?.fileName,
      '7',
      'diem',
      '<b>x</b>',
      'Không đọc được số.',
    ]);
    expect(view.sentence).toBe('1 lỗi, 0 cảnh báo, 0 ghi chú.');
  });

  it('says that clean files are clean', () => {
    expect(dataIssuesOf({ ...context, issues: [] }).unavailable).toContain('13 tệp');
  });
});

describe(dataMethodsOf, () => {
  it('lists 14 versions in the order of indices and years, 11 of them a change', () => {
    const view = dataMethodsOf(context);
    expect(view.table.rows.map(({ id }) => id).slice(0, 6)).toEqual([
      'papi-2011',
      'papi-2016',
      'papi-2018',
      'papi-2019',
      'papi-2021',
      'par-2012',
    ]);
    expect(view.sentence).toContain('14 phiên bản phương pháp của 3 chỉ số; **11 lần đổi phương pháp**');
  });
});

describe(dataConflictsOf, () => {
  it('keeps both values of all 17 conflicts', () => {
    const view = dataConflictsOf(context);
    expect(view.table.rows).toHaveLength(17);
    expect(view.table.rows[0]?.cells.map(({ text }) => text).slice(0, 4)).toEqual([
      'PAR INDEX 2018 Quảng Ninh',
      'K1',
      '89,6 (VNA)',
      '89,06 (= 90,09 - 1,03, VietNamNet)',
    ]);
  });
});

describe(criterionSpans, () => {
  it('begins a new line where content or scale changes and joins what stays', () => {
    const { criteria, methods } = context.catalog;
    const spansOf = (id: string) =>
      criterionSpans(criteria, methods)
        .filter(({ criterion, method }) => criterion.criterionId === id && method.indexCode === 'PAPI')
        .map(({ method, lastYear }) => [method.firstYear, lastYear]);
    expect(spansOf('D4')).toEqual([[2011, 2024]]);
    // One of three parts until 2017, one of four since.
    expect(spansOf('D2.2')).toEqual([
      [2011, 2017],
      [2018, 2024],
    ]);
    expect(spansOf('D5.2')).toEqual([[2011, 2020]]);
    expect(dataCriteriaOf(context).table.rows).toHaveLength(criterionSpans(criteria, methods).length);
  });
});

describe(dataSourcesOf, () => {
  it('counts the rows that rest on each source', async () => {
    const rows = await (await shippedDatabase()).run(sourcesQuery, []);
    expect(
      rows
        .filter(({ register }) => register === 'publication')
        .reduce((sum, { rowCount }) => sum + rowCount, 0),
    ).toBe(119);
    const view = dataSourcesOf(context, rows);
    expect(view.table.rows).toHaveLength(13 + rows.length);
    expect(view.table.rows.some(({ cells }) => cells[1]?.text.includes('baohatinh.vn'))).toBe(true);
  });
});

describe(dateText, () => {
  it('prints dates as documents do', () => {
    const { words } = context;
    expect(dateText(words, '2025-07-01')).toBe('01/7/2025');
    expect(dateText(words, '2025-02-13')).toBe('13/02/2025');
    expect(dateText({ ...words, language: 'en' }, '2025-07-01')).toBe('1 July 2025');
    expect(dateText(words, 'sớm')).toBe('sớm');
  });
});
