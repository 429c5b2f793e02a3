import { chartPng } from '../../export/chartPng.ts';
import { chartSvg } from '../../export/chartSvg.ts';
import type { ChartImage } from '../../export/imageLayout.ts';
import { tableClipboard } from '../../export/tableClipboard.ts';
import type { TableView } from '../../viewModels/tableView.ts';
import { saveFile } from './saveFile.ts';

/** Saves a picture of a chart as a file of vectors. */
export function saveSvg(name: string, image: ChartImage): void {
  saveFile(`${name}.svg`, chartSvg(image), 'image/svg+xml');
}

/** Saves a picture of a chart as a file of pixels. */
export async function savePng(name: string, image: ChartImage): Promise<void> {
  const png = await chartPng(image);
  saveFile(`${name}.png`, new Uint8Array(await png.arrayBuffer()), 'image/png');
}

/** The picture of a chart for the clipboard. */
export { chartPng as clipboardImage } from '../../export/chartPng.ts';

/** A table for the clipboard, by type of content. */
export function clipboardTable(table: TableView, source: string): Readonly<Record<string, Blob>> {
  const { html, text } = tableClipboard(table, source);
  return {
    'text/html': new Blob([html], { type: 'text/html' }),
    'text/plain': new Blob([text], { type: 'text/plain' }),
  };
}
