import { createRoot } from 'react-dom/client';
import type { Root } from 'react-dom/client';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { bumpOption } from '../../../src/charts/bumpOption.ts';
import { chartThemes } from '../../../src/charts/chartTheme.ts';
import { dumbbellOption } from '../../../src/charts/dumbbellOption.ts';
import { historyOption } from '../../../src/charts/historyOption.ts';
import { echarts } from '../../../src/charts/registerEcharts.ts';
import type { Pointed } from '../../../src/charts/tooltip.ts';
import { EChart } from '../../../src/components/EChart.tsx';
import type { EChartProps } from '../../../src/components/EChart.tsx';
import { bumpView, dumbbellView, historyView, words } from '../../support/chartFixtures.ts';

const context = { theme: chartThemes.light, words, width: 380, height: 280 };
let root: Root;
let host: HTMLElement;

beforeEach(() => {
  host = document.createElement('div');
  host.style.width = '380px';
  document.body.append(host);
  root = createRoot(host);
});

afterEach(() => {
  root.unmount();
  host.remove();
});

const show = async (props: Pick<EChartProps, 'option' | 'onSelect'>) => {
  root.render(<EChart width={420} height={280} label="Biểu đồ" {...props} />);
  await vi.waitFor(() => expect(host.querySelector('[data-finished="true"] svg')).not.toBeNull());
  const canvas = host.querySelector<HTMLElement>('.echarts-for-react');
  const chart = canvas === null ? undefined : echarts.getInstanceByDom(canvas);
  if (canvas === null || chart === undefined) throw new Error('no chart');
  return { canvas, chart };
};

describe('what a chart says when pointed at', () => {
  test('a method break gives its reason, as text inside the drawing', async () => {
    const { canvas, chart } = await show({ option: historyOption(historyView, context) });
    const [x = 0] = chart.convertToPixel({ xAxisIndex: 0, yAxisIndex: 0 }, [2017.5, 60]);
    await userEvent.hover(canvas, { position: { x: Math.round(x), y: 60 } });
    await vi.waitFor(() => expect(host.querySelector('svg')?.textContent).toContain('không so sánh được'));
    expect(host.querySelector('svg')?.textContent).toContain('Đổi phương pháp từ 2018');
  });

  test('a gap gives its reason', async () => {
    const { canvas, chart } = await show({ option: historyOption(historyView, context) });
    const [x = 0, y = 0] = chart.convertToPixel({ xAxisIndex: 0, yAxisIndex: 0 }, [2023, 45]);
    await userEvent.hover(canvas, { position: { x: Math.round(x), y: Math.round(y) - 7 } });
    await vi.waitFor(() =>
      expect(host.querySelector('svg')?.textContent).toContain('chưa công bố đủ 8 lĩnh vực'),
    );
  });

  test('a unit is selected by its name as well as by its mark', async () => {
    const onSelect = vi.fn();
    await show({ option: dumbbellOption(dumbbellView, context), onSelect });
    const name = [...host.querySelectorAll('text')].find((text) => text.textContent === 'Kiên Giang');
    if (name === undefined) throw new Error('no name');
    const box = name.getBoundingClientRect();
    const origin = host.getBoundingClientRect();
    const position = {
      x: Math.round(box.x - origin.x + box.width / 2),
      y: Math.round(box.y - origin.y + box.height / 2),
    };
    await userEvent.click(host, { position });
    await vi.waitFor(() => expect(onSelect).toHaveBeenCalledWith('unit-Kiên Giang'));
  });

  test('each mark of a crowd, though all are one drawing', async () => {
    const onSelect = vi.fn();
    const option = bumpOption(bumpView, context);
    const series = [option.series ?? []].flat();
    const seriesIndex = series.findIndex((one) => one.type === 'scatter');
    const crowd = series[seriesIndex]?.data as readonly (Pointed & { readonly value: [number, number] })[];
    const mark = crowd.find(({ value: [year, rank] }) => year === 2024 && rank > 30);
    if (mark === undefined) throw new Error('no such mark');
    const { canvas, chart } = await show({ option, onSelect });
    expect(crowd.length).toBeGreaterThan(200);
    expect(canvas.querySelectorAll('path').length).toBeLessThan(100);
    const [x = 0, y = 0] = chart.convertToPixel({ xAxisIndex: 0, yAxisIndex: 0 }, mark.value);
    // At exact places: a scaled test page would move a click by more than these marks are wide.
    const { left, top } = canvas.getBoundingClientRect();
    const press = (type: string) =>
      canvas.firstElementChild?.dispatchEvent(
        new MouseEvent(type, { bubbles: true, clientX: left + x, clientY: top + y }),
      );
    press('mousemove');
    await vi.waitFor(() => expect(host.querySelector('svg')?.textContent).toContain(mark.tip.split('\n')[0]));
    for (const type of ['mousedown', 'mouseup', 'click']) press(type);
    await vi.waitFor(() => expect(onSelect).toHaveBeenCalledExactlyOnceWith(mark.selectId));
  });
});
