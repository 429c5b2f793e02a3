import type PptxGenJS from 'pptxgenjs';
import type { DeckFile, DeckPage } from './deckFile.ts';
import {
  accent,
  fontFace,
  heightOf,
  ink,
  marginInches,
  muted,
  pptxType,
  rule,
  sizeFor,
  slideInches,
  worse,
} from './pptxLook.ts';
import type { Box } from './pptxLook.ts';
import { allowedText } from './xmlText.ts';

const topInches = 0.35;
const gapInches = 0.12;
const markInches = 2.4;
const titleLines = 2;
const leastTitle = 22;
/** Inches above the title of the first slide, and its size in pt. */
const firstTop = 2.3;
const firstTitle = 44;
const firstSentence = 28;
const markHeight = 0.35;
const leastSentence = 14;
const sentenceLines = 3;
const footerLines = 2;

/** Title, sentence and mark above, source, date and page below; returns the room between them. */
export function addFrame(slide: PptxGenJS.Slide, file: DeckFile, page: DeckPage, pageText: string): Box {
  const { view } = page;
  const { width, height } = slideInches[file.aspect];
  const type = pptxType(file.isLongRoom);
  const w = width - 2 * marginInches;
  const look = { fontFace, margin: 0, wrap: true } as const;
  // In a long room the mark is too large to stand beside a title.
  const isAbove = file.mark !== null && file.isLongRoom;
  if (file.mark !== null) {
    slide.addText(allowedText(file.mark), {
      ...look,
      x: isAbove ? marginInches : width - marginInches - markInches,
      y: topInches,
      w: isAbove ? w : markInches,
      h: markHeight,
      align: isAbove ? 'left' : 'right',
      valign: 'top',
      bold: true,
      color: worse,
      fontSize: Math.max(14, type.small),
    });
  }
  const titleWidth = file.mark === null || isAbove ? w : w - markInches - gapInches;
  const isFirst = view.kind === 'title';
  const top = isFirst ? firstTop : topInches + (isAbove ? markHeight + gapInches / 2 : 0);
  const wished = isFirst ? firstTitle : type.title;
  const titleSize = sizeFor(view.title, titleWidth, wished, leastTitle, titleLines);
  const titleHeight = heightOf(view.title, titleWidth, titleSize, true) + 0.1;
  slide.addText(allowedText(view.title), {
    ...look,
    x: marginInches,
    y: top,
    w: titleWidth,
    h: titleHeight,
    valign: 'top',
    bold: true,
    color: ink,
    fontSize: titleSize,
  });
  const sentenceTop = top + titleHeight + gapInches / 2;
  const sentenceWished = isFirst ? firstSentence : type.text;
  const sentenceSize = sizeFor(view.sentence, w, sentenceWished, leastSentence, sentenceLines);
  const sentenceHeight = view.sentence === '' ? 0 : heightOf(view.sentence, w, sentenceSize) + 0.08;
  if (view.sentence !== '') {
    slide.addText(allowedText(view.sentence), {
      ...look,
      x: marginInches,
      y: sentenceTop,
      w,
      h: sentenceHeight,
      valign: 'top',
      color: isFirst ? accent : muted,
      bold: isFirst,
      fontSize: sentenceSize,
    });
  }
  const footerHeight = addFooter(slide, file, page, pageText);
  const bodyTop = sentenceTop + sentenceHeight + gapInches;
  return { x: marginInches, y: bodyTop, w, h: height - footerHeight - gapInches - bodyTop };
}

/** Returns its height from the lower edge, inches. */
function addFooter(slide: PptxGenJS.Slide, file: DeckFile, { view }: DeckPage, pageText: string): number {
  const { width, height } = slideInches[file.aspect];
  const { small } = pptxType(file.isLongRoom);
  const w = width - 2 * marginInches;
  const date = `${view.asOf === '' ? file.asOf : view.asOf} · ${pageText}`;
  const look = { fontFace, margin: 0, fontSize: small, color: muted, valign: 'top' } as const;
  if (file.isLongRoom) {
    // Letters of 1/25 of the height need the whole width: the source, and the date below it.
    const above = heightOf(view.source, w, small);
    const below = heightOf(date, w, small);
    const h = above + below;
    const y = height - 0.2 - h;
    slide.addShape('line', { x: marginInches, y: y - 0.06, w, h: 0, line: { color: rule, width: 1 } });
    if (view.source !== '')
      slide.addText(allowedText(view.source), { ...look, x: marginInches, y, w, h: above });
    slide.addText(allowedText(date), { ...look, x: marginInches, y: y + above, w, h: below, align: 'right' });
    return h + 0.2 + 0.06;
  }
  const right = Math.min(w * 0.4, 3.4);
  const left = w - right - gapInches;
  const wanted = Math.max(heightOf(view.source, left, small), heightOf(date, right, small));
  const h = Math.min(wanted, (footerLines * small * 1.25) / 72 + 0.2) + 0.06;
  const y = height - 0.2 - h;
  slide.addShape('line', { x: marginInches, y: y - 0.06, w, h: 0, line: { color: rule, width: 1 } });
  if (view.source !== '')
    slide.addText(allowedText(view.source), { ...look, x: marginInches, y, w: left, h });
  slide.addText(allowedText(date), {
    ...look,
    x: marginInches + left + gapInches,
    y,
    w: right,
    h,
    align: 'right',
  });
  return h + 0.2 + 0.06;
}
