import type { ChartContext } from '../../charts/chartContext.ts';
import type { ChartOption } from '../../charts/chartOption.ts';
import { chartThemes } from '../../charts/chartTheme.ts';
import { historyOption } from '../../charts/historyOption.ts';
import { likertHeight, likertOption } from '../../charts/likertOption.ts';
import { slideBarsHeight, slideBarsOption } from '../../charts/slideBarsOption.ts';
import { waterfallHeight, waterfallOption } from '../../charts/waterfallOption.ts';
import { chartPng } from '../../export/chartPng.ts';
import type { DeckPicture } from '../../export/deckFile.ts';
import { imageLayout } from '../../export/imageLayout.ts';
import type { ChartImage } from '../../export/imageLayout.ts';
import type { Words } from '../../i18n/words.ts';
import type { SlideBody } from '../../viewModels/slideView.ts';
import type { FocusedPanelProps } from '../shared/panelFocus.ts';

/** Files are read on paper, whatever the screen looks like. */
const theme = chartThemes.light;
const commonHeight = 400;

interface Drawing {
  readonly height: number;
  readonly option: ChartOption;
}

type Draw = (context: ChartContext & { readonly width: number }) => Drawing;

const drawn =
  <Chart>(
    chart: Chart,
    option: (chart: Chart, context: ChartContext) => ChartOption,
    height: ((chart: Chart, context: ChartContext & { readonly width: number }) => number) | null,
  ): Draw =>
  (context) => {
    const tall = height === null ? commonHeight : height(chart, context);
    return { height: tall, option: option(chart, { ...context, height: tall }) };
  };

function bodyDraw(body: SlideBody | null): Draw | null {
  switch (body?.kind) {
    case 'headline':
      return body.history === null ? null : drawn(body.history, historyOption, null);
    case 'bars':
      return drawn(body.bars, slideBarsOption, slideBarsHeight);
    case 'likert':
      return drawn(body.chart, likertOption, (chart, context) => likertHeight(chart, theme, context.width));
    case 'waterfall':
      return drawn(body.chart, waterfallOption, waterfallHeight);
    default:
      return null;
  }
}

const panelDraw = ({ view, draw, wishedHeight }: FocusedPanelProps): Draw | null =>
  draw === null || view.chart === null ? null : drawn<unknown>(view.chart, draw, wishedHeight);

/** Draws the chart of a slide for paper; null where the slide has none. */
export function slidePicture(
  words: Words,
  body: SlideBody | null,
  panel: FocusedPanelProps | null,
): ((width: number) => Promise<DeckPicture>) | null {
  const draw = body?.kind === 'panel' ? (panel === null ? null : panelDraw(panel)) : bodyDraw(body);
  if (draw === null) return null;
  return async (width) => {
    const { height, option } = draw({ theme, words, width });
    // Title, sentence and source stand around it as text.
    const image: ChartImage = {
      title: '',
      sentence: '',
      source: '',
      mark: null,
      theme,
      width,
      height,
      option,
    };
    const png = await chartPng(image);
    const size = imageLayout(image);
    return { png: new Uint8Array(await png.arrayBuffer()), width: size.width, height: size.height };
  };
}
