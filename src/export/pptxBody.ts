import type PptxGenJS from 'pptxgenjs';
import type { Words } from '../i18n/words.ts';
import type { SlideBody, SlideFigure } from '../viewModels/slideView.ts';
import type { DeckPage } from './deckFile.ts';
import type { NativeChart } from './nativeChart.ts';
import { addChart } from './pptxChart.ts';
import { accent, fontFace, heightOf, ink, muted, worse } from './pptxLook.ts';
import type { Box, PptxType } from './pptxLook.ts';
import { actionsTable, addTable, factsTable, printedTable, targetsTable } from './pptxTable.ts';
import type { PrintedTable } from './pptxTable.ts';
import { base64 } from './base64.ts';
import { allowedText } from './xmlText.ts';

/** What the body of a slide is made from. */
export interface BodyWork {
  readonly slide: PptxGenJS.Slide;
  readonly page: DeckPage;
  readonly room: Box;
  readonly type: PptxType;
  readonly words: Words;
  readonly isLongRoom: boolean;
  /** Null where no office chart can be made. */
  readonly chart: NativeChart | null;
}

const noteHeight = 0.4;
const gap = 0.25;
/** Of the width: a chart beside large figures. */
const chartShare = 0.7;
/** px a chart is drawn in where it goes on a slide as a picture. */
const pictureWidthPx = 1120;

const plain = { fontFace, margin: 0, wrap: true } as const;

function addWords({ slide, type }: BodyWork, text: string, box: Box, size = type.text): void {
  if (text === '') return;
  slide.addText(allowedText(text), { ...plain, ...box, fontSize: size, color: muted, valign: 'top' });
}

/** Inches a figure with its label takes at most. */
const tallestFigure = 2.2;

/** Large figures one below the other. */
function addFigures({ slide, type }: BodyWork, figures: readonly SlideFigure[], box: Box): void {
  const step = Math.min(box.h / Math.max(1, figures.length), tallestFigure);
  const small = Math.max(14, type.small);
  for (const [place, { text, label, tone }] of figures.entries()) {
    const size = Math.min(type.figure, (step * 72 - heightOf(label, box.w, small) * 72) / 1.35);
    slide.addText(
      [
        { text: allowedText(label), options: { fontSize: small, color: muted, breakLine: true } },
        {
          text: allowedText(text),
          options: {
            fontSize: Math.max(small, Math.floor(size)),
            bold: true,
            color: tone === 'improved' ? accent : tone === 'worse' ? worse : ink,
          },
        },
      ],
      { ...plain, x: box.x, y: box.y + place * step, w: box.w, h: step, valign: 'top' },
    );
  }
}

const besides = (room: Box, share = chartShare): readonly [Box, Box] => {
  const w = room.w * share;
  return [
    { ...room, w },
    { ...room, x: room.x + w + gap, w: room.w - w - gap },
  ];
};

const below = (room: Box, height: number): Box => ({ ...room, y: room.y + room.h - height, h: height });
const above = (room: Box, height: number): Box => ({ ...room, h: room.h - height });

/** A chart with what its axis says below it. */
function addLabelledChart(work: BodyWork, chart: NativeChart, box: Box): void {
  const size = Math.max(12, work.type.small);
  const height = Math.max(noteHeight, heightOf(chart.axisLabel, box.w, size) + 0.1);
  addChart(work.slide, chart, { box: above(box, height), type: work.type, label: work.page.view.title });
  addWords(work, chart.axisLabel, below(box, height), size);
}

/** A table with a word on the rows that are left out, by the slide or for want of room. */
function addRows(work: BodyWork, table: PrintedTable, room: Box, more = ''): void {
  const { slide, type, words } = work;
  const left = addTable(slide, table, {
    box: above(room, noteHeight),
    size: type.text,
    least: type.table,
  });
  const rest = left === 0 ? '' : words.t('briefing.moreRows', { n: words.format.count(left) });
  addWords(
    work,
    [more, rest].filter((text) => text !== '').join(' · '),
    below(room, noteHeight),
    Math.max(12, type.small),
  );
}

/** A panel sent from a screen: an office chart, else a picture of its chart, else its table. */
async function addPanel(work: BodyWork): Promise<void> {
  const { slide, page, room, chart } = work;
  if (chart !== null) return addLabelledChart(work, chart, room);
  if (page.picture !== null) {
    const { png, width, height } = await page.picture(pictureWidthPx);
    const scale = Math.min(room.w / width, room.h / height);
    slide.addImage({
      data: `image/png;base64,${base64(png)}`,
      x: room.x + (room.w - width * scale) / 2,
      y: room.y,
      w: width * scale,
      h: height * scale,
      altText: allowedText(`${page.view.title}. ${page.view.sentence}`),
    });
  } else if (page.view.table !== null) {
    addRows(work, printedTable(page.view.table), room);
  }
  return undefined;
}

function addHeadline(work: BodyWork, body: Extract<SlideBody, { kind: 'headline' }>): void {
  const { room, chart } = work;
  const [left, right] = chart === null ? [room, room] : besides(room, 0.3);
  const notes = body.notes.join('\n');
  const size = Math.max(12, work.type.small);
  const notesHeight = body.notes.reduce((sum, note) => sum + heightOf(note, left.w, size) + 0.05, 0);
  addFigures(work, body.figures, above(left, notesHeight));
  addWords(work, notes, below(left, notesHeight), size);
  if (chart !== null) addLabelledChart(work, chart, right);
}

/** What stands below the title of a slide. */
export async function addBody(work: BodyWork): Promise<void> {
  const { room, chart, page, type } = work;
  const { body, unavailable } = page.view;
  if (unavailable !== null) return addWords(work, unavailable, room, type.text);
  switch (body?.kind) {
    case 'title':
      return addWords(work, body.lines.join('\n'), room, type.text + 2);
    case 'headline':
      return addHeadline(work, body);
    case 'bars':
    case 'likert':
    case 'waterfall': {
      const [left, right] = body.figures.length === 0 ? [room, room] : besides(room);
      if (chart !== null) addLabelledChart(work, chart, left);
      else if (page.view.table !== null) addRows(work, printedTable(page.view.table), left);
      return body.figures.length === 0 ? undefined : addFigures(work, body.figures, right);
    }
    case 'actions': {
      const [left, right] = besides(room);
      // In a long room there is room for what to do and by how much, not for how that is known.
      const named = work.isLongRoom
        ? body.actions.map((action) => ({ ...action, detail: '' }))
        : body.actions;
      addRows(work, actionsTable(named), left);
      return addFigures(work, body.figures, right);
    }
    case 'targets':
      return addRows(work, targetsTable(body.rows), room, body.more);
    case 'table':
      return addRows(work, printedTable(body.table), room, body.more);
    case 'facts':
      return addRows(work, factsTable(body.facts), room);
    case 'panel':
      return addPanel(work);
    case undefined:
      return undefined;
  }
}
