import { echarts } from '../charts/registerEcharts.ts';
import { imageLayout } from './imageLayout.ts';
import type { ChartImage, ImageLine } from './imageLayout.ts';
import { xmlText } from './xmlText.ts';

const lineMarkup = ({ text, x, y, fontSizePx, fontWeight, color }: ImageLine): string =>
  `<text x="${x}" y="${y.toFixed(1)}" font-size="${fontSizePx}" font-weight="${fontWeight}" fill="${color}">${xmlText(text)}</text>`;

/** The drawing alone, at its fixed size. */
function drawing({ option, width, height }: ChartImage): string {
  const chart = echarts.init(null, null, { renderer: 'svg', ssr: true, width, height });
  try {
    chart.setOption(option);
    return chart.renderToSVGString();
  } finally {
    chart.dispose();
  }
}

/** A chart with its question, answer and source as one SVG file of fixed size. */
export function chartSvg(image: ChartImage): string {
  const { width, height, lines, chart } = imageLayout(image);
  const family = xmlText(image.theme.fontFamily);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="${family}" role="img" aria-label="${xmlText(image.title)}">`,
    `<rect width="${width}" height="${height}" fill="${image.theme.colors.surface}"/>`,
    ...lines.map(lineMarkup),
    `<g transform="translate(${chart.x} ${chart.y})">${drawing(image)}</g>`,
    '</svg>',
    '',
  ].join('\n');
}
