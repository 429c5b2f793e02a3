import {
  AlignmentType,
  Document,
  Footer,
  Header,
  HeadingLevel,
  ImageRun,
  Packer,
  PageNumber,
  Paragraph,
  TextRun,
} from 'docx';
import type { FileChild } from 'docx';
import type { SlideBody } from '../viewModels/slideView.ts';
import { betweenSlides } from './deckFile.ts';
import type { DeckFile, DeckPage, DeckWork } from './deckFile.ts';
import { docxTable } from './docxTable.ts';
import { fontFace, ink, muted, worse } from './pptxLook.ts';
import { actionsTable, factsTable, printedTable, targetsTable } from './pptxTable.ts';
import { allowedText } from './xmlText.ts';

/** A4 in twentieths of a point, its margins, and what is left for text in px at 96 an inch. */
const page = { width: 11_906, height: 16_838, margin: 1134 } as const;
const textWidthPx = 640;
/** px a chart is drawn in: nearly the width of the text, so that its letters are as large as those around it. */
const pictureWidthPx = 680;
const tallestPx = 820;
/** Rows of a table that a report prints. */
const mostRows = 80;
const halfPoints = (points: number): number => 2 * points;

interface Numbering {
  tables: number;
  figures: number;
}

interface LineLook {
  readonly size?: number;
  readonly color?: string;
  readonly bold?: boolean;
  readonly align?: 'left' | 'right' | 'center';
  readonly before?: number;
  readonly after?: number;
  readonly keepNext?: boolean;
}

const line = (text: string, look: LineLook = {}): Paragraph =>
  new Paragraph({
    alignment: AlignmentType[look.align === 'right' ? 'RIGHT' : look.align === 'center' ? 'CENTER' : 'LEFT'],
    spacing: { before: look.before ?? 0, after: look.after ?? 120 },
    keepNext: look.keepNext ?? false,
    children: [
      new TextRun({
        text: allowedText(text),
        size: halfPoints(look.size ?? 12),
        bold: look.bold ?? false,
        color: look.color ?? ink,
      }),
    ],
  });

const small = { size: 10, color: muted } as const;

/** What a slide says in words beside its chart and table. */
function bodyLines(body: SlideBody | null): readonly FileChild[] {
  switch (body?.kind) {
    case 'title':
      return body.lines.map((text) => line(text));
    case 'headline':
      return [docxFigures(body.figures), ...body.notes.map((note) => line(note, small))];
    case 'bars':
    case 'likert':
    case 'waterfall':
      return body.figures.length === 0 ? [] : [docxFigures(body.figures)];
    case 'actions':
      return [
        docxTable(actionsTable(body.actions)),
        line('', { after: 60 }),
        ...(body.figures.length === 0 ? [] : [docxFigures(body.figures)]),
      ];
    case 'targets':
      return [docxTable(targetsTable(body.rows)), line(body.more, small)];
    case 'facts':
      return [docxTable(factsTable(body.facts))];
    default:
      return [];
  }
}

const docxFigures = (figures: readonly { readonly label: string; readonly text: string }[]): FileChild =>
  docxTable(factsTable(figures.map(({ label, text }) => ({ label, text }))));

async function pictureOf(
  file: DeckFile,
  { view, picture }: DeckPage,
  numbering: Numbering,
): Promise<readonly FileChild[]> {
  if (picture === null) return [];
  const { png, width, height } = await picture(pictureWidthPx);
  const scale = Math.min(textWidthPx / width, tallestPx / height);
  numbering.figures += 1;
  const caption = file.words.t('exports.report.figure', { n: numbering.figures, title: view.title });
  return [
    new Paragraph({
      spacing: { before: 120, after: 60 },
      keepNext: true,
      children: [
        new ImageRun({
          type: 'png',
          data: png,
          transformation: { width: Math.round(width * scale), height: Math.round(height * scale) },
          altText: { name: caption, title: allowedText(view.title), description: allowedText(view.sentence) },
        }),
      ],
    }),
    line(caption, { ...small, after: 160 }),
  ];
}

/** The slide's figures in full; text slides have said everything already. */
function tableOf({ words }: DeckFile, { view }: DeckPage, numbering: Numbering): readonly FileChild[] {
  const { table, body } = view;
  const isSaid = body?.kind === 'facts' || body?.kind === 'targets';
  if (table === null || table.rows.length === 0 || table.columns.length === 0 || isSaid) return [];
  numbering.tables += 1;
  const printed = printedTable({ ...table, rows: table.rows.slice(0, mostRows) });
  const counts = { n: words.format.count(table.rows.length), shown: words.format.count(mostRows) };
  return [
    line(words.t('exports.report.table', { n: numbering.tables, caption: table.caption }), {
      bold: true,
      size: 11,
      before: 120,
      after: 80,
      keepNext: true,
    }),
    docxTable(printed),
    ...(table.rows.length > mostRows ? [line(words.t('exports.report.rest', counts), small)] : []),
  ];
}

async function sectionOf(
  file: DeckFile,
  deckPage: DeckPage,
  numbering: Numbering,
): Promise<readonly FileChild[]> {
  const { view } = deckPage;
  return [
    new Paragraph({
      heading: HeadingLevel.HEADING_1,
      keepNext: true,
      spacing: { before: 360, after: 120 },
      children: [new TextRun({ text: allowedText(view.title) })],
    }),
    ...(view.sentence === '' ? [] : [line(view.sentence)]),
    ...(view.unavailable === null ? [] : [line(view.unavailable, { color: worse })]),
    ...bodyLines(view.body),
    ...(await pictureOf(file, deckPage, numbering)),
    ...tableOf(file, deckPage, numbering),
    ...(view.source === '' ? [] : [line(view.source, { ...small, before: 80 })]),
  ];
}

const header = ({ title, mark }: DeckFile): Header =>
  new Header({
    children: [
      new Paragraph({
        spacing: { after: 120 },
        children: [
          new TextRun({ text: allowedText(title), size: halfPoints(9), color: muted }),
          ...(mark === null
            ? []
            : [
                new TextRun({
                  text: `   ${allowedText(mark)}`,
                  size: halfPoints(10),
                  bold: true,
                  color: worse,
                }),
              ]),
        ],
      }),
    ],
  });

/** One source for all pages is said on each; several are said below their figures. */
function footerSource({ pages, words }: DeckFile): string {
  const sources = new Set(pages.map(({ view }) => view.source).filter((source) => source !== ''));
  const [only] = sources;
  return sources.size === 1 && only !== undefined ? only : words.t('exports.report.sources');
}

function footer(file: DeckFile): Footer {
  const { words, asOf } = file;
  const look = { size: halfPoints(9), color: muted } as const;
  return new Footer({
    children: [
      new Paragraph({
        spacing: { before: 80 },
        children: [new TextRun({ ...look, text: allowedText(`${asOf} · ${footerSource(file)}`) })],
      }),
      new Paragraph({
        alignment: AlignmentType.RIGHT,
        children: [
          new TextRun({
            ...look,
            children: [
              `${words.t('exports.report.page')} `,
              PageNumber.CURRENT,
              ' / ',
              PageNumber.TOTAL_PAGES,
            ],
          }),
        ],
      }),
    ],
  });
}

const headingStyle = (size: number) => ({
  run: { font: fontFace, size: halfPoints(size), bold: true, color: ink },
});

/**
 * A deck as a Word report: every slide a chapter with its sentence, chart, whole table and source.
 * @throws the signal's reason when somebody stopped the work
 */
export async function deckDocx(file: DeckFile, work: DeckWork): Promise<Uint8Array> {
  const { title, pages, mark, asOf, words } = file;
  const numbering: Numbering = { tables: 0, figures: 0 };
  const children: FileChild[] = [
    new Paragraph({
      heading: HeadingLevel.TITLE,
      spacing: { after: 120 },
      children: [new TextRun({ text: allowedText(title) })],
    }),
    line([words.t('exports.report.subtitle'), asOf].filter((text) => text !== '').join(' · '), {
      color: muted,
    }),
    ...(mark === null ? [] : [line(mark, { bold: true, color: worse, size: 14 })]),
  ];
  for (const [place, deckPage] of pages.entries()) {
    await betweenSlides(work, place);
    children.push(...(await sectionOf(file, deckPage, numbering)));
  }
  await betweenSlides(work, pages.length);
  const document = new Document({
    title: allowedText(title),
    creator: '',
    description: allowedText(asOf),
    styles: {
      default: {
        document: { run: { font: fontFace, size: halfPoints(12) } },
        title: headingStyle(22),
        heading1: headingStyle(16),
      },
    },
    sections: [
      {
        properties: {
          page: {
            size: { width: page.width, height: page.height },
            margin: { top: page.margin, bottom: page.margin, left: page.margin, right: page.margin },
          },
        },
        headers: { default: header(file) },
        footers: { default: footer(file) },
        children,
      },
    ],
  });
  const bytes = await Packer.toArrayBuffer(document);
  work.signal.throwIfAborted();
  return new Uint8Array(bytes);
}
