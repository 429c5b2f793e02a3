import { canvasEcharts } from '../charts/registerCanvas.ts';
import { imageLayout } from './imageLayout.ts';
import type { ChartImage, ImageLine } from './imageLayout.ts';

/** Pixels of the picture for one px of the screen: sharp in print and on a projector. */
const pixelRatio = 2;

const fontOf = ({ fontWeight, fontSizePx }: Pick<ImageLine, 'fontWeight' | 'fontSizePx'>, family: string) =>
  `${fontWeight} ${fontSizePx}px ${family}`;

/** A canvas does not wait for fonts: those of the picture must be there before it is drawn. */
async function loadFonts(lines: readonly ImageLine[], family: string): Promise<void> {
  const sample = lines.map(({ text }) => text).join(' ');
  await Promise.all(
    ([400, 600] as const).map((fontWeight) =>
      document.fonts.load(fontOf({ fontWeight, fontSizePx: 16 }, family), sample),
    ),
  );
}

function drawChart({ option, width, height }: ChartImage): HTMLCanvasElement {
  const box = document.createElement('div');
  const chart = canvasEcharts.init(box, null, {
    renderer: 'canvas',
    width,
    height,
    devicePixelRatio: pixelRatio,
  });
  try {
    chart.setOption(option);
    return chart.renderToCanvas({ pixelRatio });
  } finally {
    chart.dispose();
  }
}

/** A chart with its question, answer and source as a PNG at twice the size of the screen. Rejects where the browser has no canvas to draw on. */
export async function chartPng(image: ChartImage): Promise<Blob> {
  const { width, height, lines, chart } = imageLayout(image);
  const { fontFamily, colors } = image.theme;
  await loadFonts(lines, fontFamily);
  const canvas = document.createElement('canvas');
  canvas.width = width * pixelRatio;
  canvas.height = height * pixelRatio;
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('no canvas context');
  context.scale(pixelRatio, pixelRatio);
  context.fillStyle = colors.surface;
  context.fillRect(0, 0, width, height);
  for (const line of lines) {
    context.font = fontOf(line, fontFamily);
    context.fillStyle = line.color;
    context.fillText(line.text, line.x, line.y);
  }
  context.drawImage(drawChart(image), chart.x, chart.y, image.width, image.height);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob === null) reject(new Error('the canvas gave no picture'));
      else resolve(blob);
    }, 'image/png');
  });
}
