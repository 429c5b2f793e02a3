import { describe, expect, test } from 'vitest';
import { chartThemes } from '../../../src/charts/chartTheme.ts';
import { stripOption } from '../../../src/charts/stripOption.ts';
import { createWords } from '../../../src/i18n/createWords.ts';
import { chartSvg } from '../../../src/export/chartSvg.ts';
import { imageLayout } from '../../../src/export/imageLayout.ts';
import type { ChartImage } from '../../../src/export/imageLayout.ts';
import { xmlText } from '../../../src/export/xmlText.ts';
import { stripView } from '../../../src/viewModels/stripView.ts';
import { shippedScreen } from '../../support/shippedScreen.ts';

const theme = chartThemes.light;
const image = (patch: Partial<ChartImage> = {}): ChartImage => ({
  title: 'Vì sao thay đổi?',
  sentence: 'Hạng **6/61**.',
  source: 'Nguồn: PAPI 2024',
  mark: null,
  theme,
  width: 600,
  height: 200,
  option: { animation: false, xAxis: {}, yAxis: {}, series: [] },
  ...patch,
});

describe(imageLayout, () => {
  test('title, sentence and mark stand above the drawing, the source below, all inside', () => {
    const layout = imageLayout(image({ mark: 'Số liệu minh họa' }));
    expect(layout.lines.map(({ text }) => text)).toEqual([
      'Vì sao thay đổi?',
      'Hạng 6/61.',
      'Số liệu minh họa',
      'Nguồn: PAPI 2024',
    ]);
    const [title, , mark, source] = layout.lines;
    expect(title?.y).toBeLessThan(mark?.y ?? 0);
    expect(mark?.y).toBeLessThan(layout.chart.y);
    expect(source?.y).toBeGreaterThan(layout.chart.y + 200);
    expect(source?.y).toBeLessThan(layout.height);
  });

  test('a long title wraps and pushes the drawing down instead of being cut', () => {
    const long = imageLayout(image({ title: 'Trung tâm Phục vụ hành chính công '.repeat(8).trim() }));
    expect(long.lines.filter(({ fontWeight }) => fontWeight === 600).length).toBeGreaterThan(2);
    expect(long.chart.y).toBeGreaterThan(imageLayout(image()).chart.y + 30);
  });
});

describe(chartSvg, () => {
  test('is one drawing of fixed size with the figures, title and source of the view', async () => {
    const { screen } = await shippedScreen({ year: 2024, base: 2023 });
    const view = stripView(screen);
    if (view.chart === null) throw new Error('no strip');
    const words = createWords('vi');
    const svg = chartSvg(
      image({
        title: view.title,
        source: view.source,
        option: stripOption(view.chart, { theme, words, width: 600, height: 200 }),
      }),
    );
    expect(svg.startsWith('<svg xmlns="http://www.w3.org/2000/svg" width="648" height="')).toBe(true);
    expect(svg).toContain('Hà Tĩnh');
    expect(svg).toContain('47,82');
    expect(svg).toContain(view.source.split(' · ')[0]);
    expect(svg).not.toMatch(/NaN|undefined|href="http/);
  });

  test('names are text: markup and control characters do not survive', () => {
    const svg = chartSvg(image({ title: '<script>alert(1)</script>\u0000 & "Sở"' }));
    expect(svg).not.toContain('<script');
    expect(svg).toContain('&lt;script&gt;');
    expect(svg).not.toContain('\u0000');
    expect(xmlText('a & b < c > "d" \'e\'\u0007')).toBe('a &amp; b &lt; c &gt; &quot;d&quot; &#39;e&#39;');
  });
});
