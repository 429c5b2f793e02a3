import type { EChartsOption } from 'echarts';
import { echarts } from '../../src/charts/registerEcharts.ts';
import { textWidth } from '../../src/charts/textWidth.ts';

const fontSizeOf = (font: string): number => Number(/([\d.]+)px/.exec(font)?.[1] ?? 12);
const isBold = (font: string): boolean => /\b(bold|[6-9]00)\b/.test(font);

// Node has no canvas; ECharts' own guess takes every Vietnamese letter for a full square.
echarts.setPlatformAPI({
  measureText: (text, font = '') => ({ width: textWidth(text ?? '', fontSizeOf(font), isBold(font)) }),
});

/** Element ids count from 0 in every drawing, whatever was drawn before. */
const withStableIds = (svg: string): string => {
  const seen = new Map<string, string>();
  return svg.replaceAll(/zr\d+-(?:[a-z]+-?)?\d+/g, (id) => {
    const known = seen.get(id) ?? `id-${seen.size}`;
    seen.set(id, known);
    return known;
  });
};

/** Draws an option as SVG text, one element a line so that differences are readable. */
export const renderSvg = (option: EChartsOption, width: number, height: number): string => {
  const chart = echarts.init(null, null, { renderer: 'svg', ssr: true, width, height });
  chart.setOption(option);
  const svg = chart.renderToSVGString();
  chart.dispose();
  return `${withStableIds(svg).replaceAll('><', '>\n<').trim()}\n`;
};
