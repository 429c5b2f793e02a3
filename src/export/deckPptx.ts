import PptxGenJS from 'pptxgenjs';
import type { SlideBody } from '../viewModels/slideView.ts';
import { betweenSlides } from './deckFile.ts';
import type { DeckFile, DeckPage, DeckWork } from './deckFile.ts';
import { mendPptx } from './mendPptx.ts';
import { nativeChart, panelChart } from './nativeChart.ts';
import { addBody } from './pptxBody.ts';
import { addFrame } from './pptxFrame.ts';
import { fontFace, pptxType, slideInches } from './pptxLook.ts';
import { allowedText } from './xmlText.ts';

/** How office programs name the languages, by which they write decimals. */
const languageTags = { vi: 'vi-VN', en: 'en-GB' } as const;

const chartOf = (file: DeckFile, { view, panelChart: panel }: DeckPage) => {
  const body: SlideBody | null = view.body;
  return body?.kind === 'panel' ? panelChart(file.words, body.panelId, panel) : nativeChart(file.words, body);
};

async function addPage(deck: PptxGenJS, file: DeckFile, page: DeckPage, place: number): Promise<void> {
  const slide = deck.addSlide();
  const type = pptxType(file.isLongRoom);
  const room = addFrame(slide, file, page, `${place + 1} / ${file.pages.length}`);
  const { words, isLongRoom } = file;
  await addBody({ slide, page, room, type, words, isLongRoom, chart: chartOf(file, page) });
  if (page.notes !== '') slide.addNotes(allowedText(page.notes));
}

/**
 * A deck as a PowerPoint file with charts and tables that its reader can edit.
 * @throws the signal's reason when somebody stopped the work
 */
export async function deckPptx(file: DeckFile, work: DeckWork): Promise<Uint8Array> {
  const { pages, aspect, title } = file;
  const deck = new PptxGenJS();
  const { width, height } = slideInches[aspect];
  deck.defineLayout({ name: 'deck', width, height });
  deck.layout = 'deck';
  deck.title = allowedText(title);
  deck.subject = allowedText(file.asOf);
  deck.company = '';
  deck.author = '';
  deck.theme = { headFontFace: fontFace, bodyFontFace: fontFace };
  for (const [place, page] of pages.entries()) {
    await betweenSlides(work, place);
    await addPage(deck, file, page, place);
  }
  await betweenSlides(work, pages.length);
  const bytes = await deck.write({ outputType: 'arraybuffer', compression: true });
  work.signal.throwIfAborted();
  return mendPptx(new Uint8Array(bytes as ArrayBuffer), languageTags[file.words.language]);
}
