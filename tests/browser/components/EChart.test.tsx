import type { EChartsOption } from 'echarts';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import type { Root } from 'react-dom/client';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { echarts } from '../../../src/charts/registerEcharts.ts';
import { EChart } from '../../../src/components/EChart.tsx';
import type { EChartProps } from '../../../src/components/EChart.tsx';

const barsOf = (...values: readonly number[]): EChartsOption => ({
  animation: false,
  tooltip: { trigger: 'item', renderMode: 'richText', formatter: () => '<img src=x onerror=1>' },
  xAxis: { type: 'category', data: values.map((_, index) => `c${index}`) },
  yAxis: { type: 'value' },
  series: [{ type: 'bar', data: values.map((value, index) => ({ value, selectId: `id-${index}` })) }],
});

let root: Root | null = null;
let host: HTMLElement | null = null;

const show = async (props: EChartProps): Promise<HTMLElement> => {
  if (host === null || root === null) {
    host = document.createElement('div');
    host.style.width = '360px';
    document.body.append(host);
    root = createRoot(host);
  }
  root.render(
    <StrictMode>
      <EChart {...props} />
    </StrictMode>,
  );
  await vi.waitFor(() => expect(host?.querySelector('[data-finished="true"] svg')).not.toBeNull());
  const box = host.querySelector<HTMLElement>('[role="img"]');
  if (box === null) throw new Error('no chart');
  return box;
};

const canvasOf = (box: HTMLElement): HTMLElement => {
  const canvas = box.querySelector<HTMLElement>('.echarts-for-react');
  if (canvas === null) throw new Error('no canvas');
  return canvas;
};

afterEach(() => {
  root?.unmount();
  host?.remove();
  root = null;
  host = null;
});

describe(EChart, () => {
  test('draws SVG in its box with an accessible name, once, under StrictMode', async () => {
    const box = await show({ option: barsOf(1, 2, 3), width: 360, height: 240, label: 'Ba thanh' });
    expect(box.getAttribute('aria-label')).toBe('Ba thanh');
    expect(box.querySelectorAll('svg')).toHaveLength(1);
    expect(box.querySelector('svg')?.getBoundingClientRect().height).toBe(240);
  });

  test('replaces the option whole and marks it finished again', async () => {
    await show({ option: barsOf(1, 2, 3), width: 360, height: 240, label: 'a' });
    const box = await show({
      option: { animation: false, title: { text: 'trống' } },
      width: 360,
      height: 240,
      label: 'a',
    });
    await vi.waitFor(() => expect(box.textContent).toContain('trống'));
    const chart = echarts.getInstanceByDom(canvasOf(box));
    expect(chart?.getOption()['series']).toEqual([]);
    await vi.waitFor(() => expect(box.dataset['finished']).toBe('true'));
  });

  test('is drawn anew in another size', async () => {
    const option = barsOf(1);
    await show({ option, width: 360, height: 200, label: 'a' });
    const box = await show({ option, width: 300, height: 180, label: 'a' });
    await vi.waitFor(() => {
      const drawn = box.querySelector('[data-finished="true"] svg, svg')?.getBoundingClientRect();
      expect([drawn?.width, drawn?.height]).toEqual([300, 180]);
    });
    expect(box.querySelectorAll('svg')).toHaveLength(1);
    expect(box.dataset['finished']).toBe('true');
  });

  test('is drawn once for a change of option and size together, by the same chart', async () => {
    const box = await show({ option: barsOf(1), width: 360, height: 200, label: 'a' });
    const chart = echarts.getInstanceByDom(canvasOf(box));
    let drawings = 0;
    chart?.on('rendered', () => {
      drawings += 1;
    });
    await show({ option: barsOf(1, 2), width: 360, height: 260, label: 'a' });
    await vi.waitFor(() => expect(box.querySelector('svg')?.getBoundingClientRect().height).toBe(260));
    expect(box.dataset['finished']).toBe('true');
    expect(echarts.getInstanceByDom(canvasOf(box))).toBe(chart);
    expect(drawings).toBe(1);
  });

  test('reports the id of the clicked mark to the latest handler', async () => {
    const first = vi.fn();
    const second = vi.fn();
    const option = barsOf(5, 5);
    await show({ option, width: 360, height: 240, label: 'a', onSelect: first });
    const box = await show({ option, width: 360, height: 240, label: 'a', onSelect: second });
    const chart = echarts.getInstanceByDom(canvasOf(box));
    const [x = 0, y = 0] = chart?.convertToPixel({ seriesIndex: 0 }, ['c1', 2.5]) ?? [];
    await userEvent.click(canvasOf(box), { position: { x: Math.round(x), y: Math.round(y) } });
    await vi.waitFor(() => expect(second).toHaveBeenCalledExactlyOnceWith('id-1'));
    expect(first).not.toHaveBeenCalled();
    expect(box.querySelector('img')).toBeNull();
  });

  test('disposes its chart when it goes', async () => {
    const box = await show({ option: barsOf(1), width: 360, height: 100, label: 'a' });
    const canvas = canvasOf(box);
    const chart = echarts.getInstanceByDom(canvas);
    expect(chart?.isDisposed()).not.toBe(true);
    expect(chart).toBeDefined();
    root?.unmount();
    root = null;
    expect(chart?.isDisposed()).toBe(true);
    expect(echarts.getInstanceByDom(canvas)).toBeUndefined();
  });
});
