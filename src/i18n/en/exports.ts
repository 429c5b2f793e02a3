import type { Shape } from '../shape.ts';
import type { exportsVi } from '../vi/exports.ts';

export const exportsEn = {
  sheet: { table: 'Figures', source: 'Source' },
  fact: {
    title: 'Question',
    sentence: 'Answer',
    table: 'Table',
    source: 'Source',
    mark: 'Note',
    asOf: 'Figures as of',
    address: 'Address of the screen',
    made: 'File made on',
  },
  deck: {
    choose: 'Export file',
    pptx: 'PowerPoint (PPTX), editable charts',
    docx: 'Word report (DOCX)',
    title: 'Export the briefing',
    reading: 'Reading slide {{n}}/{{total}}',
    writing: 'Writing slide {{n}}/{{total}}',
    packing: 'Packing the file…',
    cancel: 'Stop',
    cancelled: 'Stopped; no file was saved.',
    done: 'Saved {{file}} ({{size}}).',
    failed: 'The file could not be made. Try again; if that fails, reload the page.',
    empty: 'No slide of this briefing is shown, so there is nothing to export.',
    lost: 'These slides lack figures; the file says why',
    lostItem: 'Slide {{n}}: {{reason}}',
    unread: 'this slide could not be read',
    changed: 'The figures changed during the export (a file was just imported). Export again.',
  },
  report: {
    subtitle: 'Report from the briefing',
    page: 'Page',
    table: 'Table {{n}}. {{caption}}',
    figure: 'Figure {{n}}. {{title}}',
    sources: 'Sources: below each figure and table',
    rest: 'The table has {{n}} rows; the first {{shown}} are printed here. The whole table: the Export menu of the table on screen.',
  },
  chart: {
    decrease: 'Down',
    increase: 'Up',
    total: 'Total',
    floor: 'Before',
    cut: 'the axis does not start at 0',
  },
} satisfies Shape<typeof exportsVi>;
