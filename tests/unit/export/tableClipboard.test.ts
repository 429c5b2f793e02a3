import { describe, expect, test } from 'vitest';
import { numberText, tableClipboard } from '../../../src/export/tableClipboard.ts';
import type { TableView } from '../../../src/viewModels/tableView.ts';

const table: TableView = {
  caption: 'Xếp hạng <2024>',
  columns: [
    { key: 'rank', label: 'Hạng', kind: 'rank' },
    { key: 'name', label: 'Đơn vị', kind: 'text' },
    { key: 'value', label: 'Điểm', kind: 'number' },
    { key: 'change', label: 'Thay đổi', kind: 'change' },
  ],
  rows: [
    {
      id: '42',
      cells: [
        { value: 6, text: '6/61' },
        { value: 'Hà Tĩnh', text: 'Hà Tĩnh' },
        { value: 45.5512, text: '45,55' },
        { value: 0.12, text: '▲ +0,12' },
      ],
    },
    {
      id: 'x',
      cells: [
        { value: null, text: 'không xếp hạng' },
        { value: '=HYPERLINK("x")', text: '=HYPERLINK("x")' },
        { value: null, text: 'chưa công bố' },
        { value: -0.95, text: '▼ \u22120,95' },
      ],
    },
  ],
};

describe(numberText, () => {
  test('writes numbers as an office program of the same language reads them', () => {
    expect(numberText({ value: 0.12, text: '▲ +0,12' })).toBe('0,12');
    expect(numberText({ value: -0.95, text: '▼ \u22120,95' })).toBe('-0,95');
    expect(numberText({ value: 0, text: '= 0,00' })).toBe('0,00');
    expect(numberText({ value: 1234, text: '1.234' })).toBe('1.234');
    expect(numberText({ value: 0.713, text: '71,3\u00a0%' })).toBe('71,3\u00a0%');
  });

  test('a rank, a reason and a text are no numbers', () => {
    expect(numberText({ value: 6, text: '6/61' })).toBeNull();
    expect(numberText({ value: null, text: 'chưa công bố' })).toBeNull();
    expect(numberText({ value: '12', text: '12' })).toBeNull();
  });
});

describe(tableClipboard, () => {
  test('tab-separated lines: header, rows, source; formulas are neutralised', () => {
    expect(tableClipboard(table, 'Nguồn: PAPI\n2024').text.split('\r\n')).toEqual([
      'Hạng\tĐơn vị\tĐiểm\tThay đổi',
      '6/61\tHà Tĩnh\t45,55\t0,12',
      'không xếp hạng\t\'=HYPERLINK("x")\tchưa công bố\t-0,95',
      'Nguồn: PAPI 2024',
      '',
    ]);
  });

  test('HTML: names stay text, ranks and names are kept from becoming dates and formulas', () => {
    const { html } = tableClipboard(table, 'Nguồn');
    expect(html).toContain('<b>Xếp hạng &lt;2024&gt;</b>');
    expect(html).toMatch(/mso-number-format:'\\@'">6\/61</);
    expect(html).toMatch(/mso-number-format:'\\@'">=HYPERLINK\(&quot;x&quot;\)</);
    expect(html).toMatch(/text-align:right">-0,95</);
    expect(html).not.toContain('<script');
  });
});
