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
    period: 'Period',
    base: 'Base year',
    unit: 'Unit',
    group: 'Comparison group',
    criterion: 'Criterion',
    why: 'Way to split a change',
    scenario: 'Scenario',
    plan: 'Plan',
    target: 'Target',
    status: 'Status',
    asof: 'Day of evaluation',
    pin: 'Pinned units',
    lfl: 'Only units with data in both years',
    lang: 'Language',
    theme: 'Appearance',
    sort: 'Sorting',
    q: 'Search text',
    place: 'Unit followed',
    area: 'Former province',
    deck: 'Briefing',
    slide: 'Slide',
    v: 'Link version',
  },
  reason: {
    tooLong: 'too long',
    notANumber: 'not a year',
    malformed: 'not in the expected form',
    unknown: 'not in the data',
    notInIndex: 'this index does not have it',
    notInYear: 'did not exist in that year',
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
  workspace: {
    title: 'The workspace “{{name}}” could not be opened',
    shippedInstead: 'Showing the published figures.',
    lost: 'The connection to the stored data is lost',
    memory: 'What you load from now on is kept in memory only',
    memoryBody: 'Closing or reloading the page loses it; back up first.',
  },
  ledger: {
    refused: 'The browser does not let this page store data (private window or policy).',
    quotaExceeded:
      'There is no room left in the browser. Back up and delete a workspace, or free some disk space.',
    blocked:
      'Another tab holds the stored data with an older version of this app. Close those tabs and reload the page.',
    newerVersion:
      'The data in this browser were written by a newer version of the app. Reload the page to use it.',
    superseded:
      'Another tab opened a newer version of the app and took the stored data over. Reload this page to go on.',
    evicted:
      'The browser or somebody deleted the stored data while the page was open. Reload the page and restore a backup.',
    damaged: 'The stored data are damaged and cannot be opened. Restore a backup.',
    notFound: 'This workspace or import is gone; it may have been deleted in another tab.',
    nameInvalid: 'Write a name of at most 120 characters.',
    nameTaken: 'There is a workspace of this name. Choose another.',
    invalidBatch: 'This import is not well-formed and was not stored. Load the file again.',
    invalidDocument: 'This document is not well-formed and was not stored.',
    duplicateBatch: 'The workspace has this import already.',
    failed: 'That did not work; the stored data are as they were. Try again or reload the page.',
  },
  backup: {
    notBackup: 'This is not a backup of this app. Choose a file that ends in .cchc.',
    newerVersion: 'The backup was written by a newer version of the app. Use that version to restore it.',
    truncated:
      'The end of the backup is missing (it may have been copied in part). Copy it again; nothing was restored.',
    damaged: 'The backup is damaged. Use another copy; nothing was restored.',
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
