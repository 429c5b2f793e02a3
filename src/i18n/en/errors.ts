import type { Shape } from '../shape.ts';
import type { errorsVi } from '../vi/errors.ts';

/** What is said when something went wrong, in English. */
export const errorsEn = {
  link: {
    title: 'Part of this link cannot be used',
    body: 'These parts were replaced by their defaults:',
    item: '{{param}} “{{raw}}”: {{reason}}',
  },
  param: {
    ws: 'Workspace',
    view: 'Screen',
    index: 'Index',
    level: 'Level',
    year: 'Assessment year',
    base: 'Base year',
    unit: 'Unit',
    group: 'Comparison group',
    criterion: 'Criterion',
    pin: 'Pinned units',
    lfl: 'Only units with data in both years',
    lang: 'Language',
    theme: 'Appearance',
    sort: 'Sorting',
    q: 'Search text',
    v: 'Link version',
  },
  reason: {
    tooLong: 'too long',
    notANumber: 'not a year',
    malformed: 'not in the expected form',
    unknown: 'not in the data',
    notInBrowser: 'not in this browser; showing the published figures',
    notInIndex: 'this index does not have it',
    ambiguous: 'matches several units',
    sameAsYear: 'same as the assessment year',
    tooMany: 'too many pinned units, only the first 6 are kept',
    newerVersion: 'the link comes from a newer version of this software',
  },
  emptyWorkspace: 'This workspace has no figures yet. Load a first file and this screen will be there.',
  noFigures: 'There are no figures for this selection. Choose another index, year or unit.',
  unsupported: {
    title: 'This browser cannot run the data engine',
    body: 'Use Chrome or Edge 95, Firefox 100 or Safari 15.2, or later. This browser lacks:',
    webAssembly: 'WebAssembly itself',
    wasmExceptions: 'WebAssembly exception handling',
    worker: 'Web workers',
  },
  files: {
    title: 'Some data files could not be loaded in full',
    body: 'The screens use only what was loaded. The Data screen lists every rejected row.',
    item: '{{file}}, line {{line}}: {{message}}',
    more: 'and {{n}} more errors',
  },
  storage: {
    title: 'This browser keeps nothing on this machine',
    body: 'Everything works, but the chosen theme and language and the offline copy will not be kept. Leave private browsing or allow this site to store data.',
  },
  start: {
    title: 'The data engine could not start',
    body: 'Reload the page. If it still fails, use a recent Chrome, Edge or Firefox.',
  },
  query: {
    title: 'The figures of this panel could not be computed',
    body: 'The other panels still work. Try again or reload the page.',
  },
  view: {
    title: 'This screen has failed',
    body: 'Open another screen or reload the page.',
  },
} satisfies Shape<typeof errorsVi>;
