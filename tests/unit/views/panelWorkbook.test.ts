import readXlsxFile from 'read-excel-file/node';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { neutraliseFormula } from '../../../src/domain/formulaText.ts';
import { createWords } from '../../../src/i18n/createWords.ts';
import { moversView } from '../../../src/viewModels/moversView.ts';
import { everyUnit, rankingView } from '../../../src/viewModels/rankingView.ts';
import type { PanelView } from '../../../src/viewModels/panelView.ts';
import { panelWorkbook } from '../../../src/views/shared/panelWorkbook.ts';
import { shippedScreen } from '../../support/shippedScreen.ts';

const words = createWords('vi');
const figures = {
  words,
  source: 'Nguồn: papi.csv · 2024',
  asOf: 'Số liệu đã công bố đến hết năm 2024',
  address: 'http://localhost/?view=ranking&year=2024',
  today: '2026-11-28',
};

async function bytesOf(view: PanelView<unknown>, source = figures.source): Promise<Uint8Array> {
  const blob = await panelWorkbook({ ...figures, view, source });
  return new Uint8Array(await blob.arrayBuffer());
}

const sheetsOf = async (bytes: Uint8Array) => {
  const sheets = await readXlsxFile(Buffer.from(bytes));
  return sheets.map(({ sheet, data }) => ({ sheet, rows: data }));
};

describe(panelWorkbook, () => {
  test('every figure of shipped tables is read back as the number it is', async () => {
    const { screen } = await shippedScreen({ year: 2024, base: 2023 });
    const views = [
      rankingView(screen, { search: '', filter: everyUnit, criteria: null }),
      moversView(screen),
    ];
    for (const view of views) {
      const [table, facts] = await sheetsOf(await bytesOf(view));
      expect([table?.sheet, facts?.sheet]).toEqual(['Số liệu', 'Nguồn']);
      const [head, ...rows] = table?.rows ?? [];
      expect(head).toEqual(view.table.columns.map(({ label }) => neutraliseFormula(label)));
      expect(rows).toHaveLength(view.table.rows.length);
      expect(rows).toEqual(
        view.table.rows.map(({ cells }) =>
          cells.map(({ value, text }) =>
            typeof value === 'number' ? value : text === '' ? value : neutraliseFormula(text),
          ),
        ),
      );
      const said = new Map(facts?.rows.map(([label, text]) => [label, text]));
      expect(said.get('Câu hỏi')).toBe(view.title);
      expect(said.get('Trả lời')).toBe(view.sentence.replaceAll('**', ''));
      expect(said.get('Nguồn')).toBe(figures.source);
      expect(said.get('Thời điểm số liệu')).toBe(figures.asOf);
      expect(said.get('Địa chỉ màn hình')).toBe(figures.address);
      expect(said.has('Lưu ý')).toBe(false);
    }
  });

  test('names that look like formulas or markup are texts, invented figures carry their mark', async () => {
    const hostile = ["=cmd|' /C calc'!A0", '<script>alert(1)</script>', '"&\'\u0000', '@SUM(A1)'];
    const view: PanelView<unknown> = {
      id: 'x',
      title: hostile[0] ?? '',
      sentence: '',
      chart: null,
      unavailable: null,
      source: '',
      table: {
        caption: '</t><f>1</f>',
        columns: [{ key: 'a', label: '=1+1', kind: 'text' }],
        rows: hostile.map((text, id) => ({ id: `${id}`, cells: [{ value: text, text }] })),
      },
    };
    const bytes = await bytesOf(view, 'Nguồn: Số liệu minh họa');
    const [table, facts] = await sheetsOf(bytes);
    expect(table?.rows.map(([cell]) => cell)).toEqual([
      'Số liệu minh họa',
      "'=1+1",
      "'=cmd|' /C calc'!A0",
      '<script>alert(1)</script>',
      '"&\'',
      "'@SUM(A1)",
    ]);
    expect(facts?.rows).toContainEqual(['Lưu ý', 'Số liệu minh họa']);
    const files = unzipSync(bytes);
    const sheets = Object.entries(files).filter(([name]) => name.includes('worksheets/sheet'));
    expect(sheets).toHaveLength(2);
    for (const [, xml] of sheets) expect(strFromU8(xml)).not.toMatch(/<f[ >]|<script/);
  });
});
