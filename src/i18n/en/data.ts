import type { Shape } from '../shape.ts';
import type { dataVi } from '../vi/data.ts';

/** English words of the area `data`. */
export const dataEn = {
  search: 'Find an old or new province',
  files: {
    title: 'Which files are loaded?',
    sentence:
      '**{{files}} files, {{read}} rows**: {{loaded}} loaded, {{rejected}} rejected, {{skipped}} skipped; they add up to the rows read.',
    incomplete:
      '**{{files}} files, {{read}} rows**: {{loaded}} loaded, {{rejected}} rejected, {{skipped}} skipped; they **do not add up** to the rows read.',
    none: 'No file is loaded.',
    content: 'Content',
    file: 'File',
    read: 'Rows read',
    loaded: 'Loaded',
    rejected: 'Rejected',
    skipped: 'Skipped',
    issues: 'Issues',
    source: 'Source',
  },
  issues: {
    title: 'Is anything wrong in the files?',
    sentence: '{{errors}} errors, {{warnings}} warnings, {{infos}} notes.',
    none: 'No error, warning or note in the {{files}} loaded files.',
    severity: 'Severity',
    line: 'Line',
    column: 'Column',
    value: 'Value',
    message: 'Issue and what to do',
    error: 'Error',
    warning: 'Warning',
    info: 'Note',
  },
  methods: {
    title: 'Which method for which year?',
    sentence:
      '{{methods}} method versions of {{indices}} indices; the **method changed {{breaks}} times**, and figures are not subtracted across these points.',
    none: 'There is no method yet.',
    firstYear: 'From',
    lastYear: 'To',
  },
  conflicts: {
    title: 'Which sources contradict each other?',
    sentence: '**{{count}} contradictions** between publications; both values are kept.',
    none: 'No contradiction is on record.',
    id: 'Code',
    what: 'Subject',
    valueA: 'First value',
    valueB: 'Second value',
    kindOfError: 'Kind of error',
  },
  criteria: {
    title: 'Which criteria exist in which years?',
    sentence:
      '{{count}} criteria in {{spans}} stretches of years; new content or a new scale begins a new line.',
    none: 'There are no criteria yet.',
    id: 'Code',
    level: 'Level',
    whole: 'the index itself',
    minimum: 'Minimum',
  },
  successions: {
    title: '63 provinces into 34',
    sentence:
      'From {{date}} {{before}} old units are **{{after}}** new ones; {{merged}} merged, {{kept}} unchanged. {{shown}} rows shown.',
    none: 'There are no data on reorganisations.',
    oldName: 'Old unit',
    oldCode: 'Old code',
    newName: 'New unit',
    newCode: 'New code',
    part: 'Extent',
    whole: 'whole',
    partly: 'part',
    change: 'Change',
    merged: 'merged',
    unchanged: 'unchanged',
    date: 'Effective date',
  },
  sources: {
    title: 'Where do the figures come from?',
    sentence: '{{files}} files and {{sources}} sources named row by row, on {{sites}} sites.',
    none: 'No source is named.',
    what: 'Used for',
    rows: 'Rows',
    publication: 'PAR INDEX, SIPAS as published',
    reference: 'National means',
    band: 'Classification bands',
    method: 'Methods',
    conflict: 'Contradictions',
    group: 'Socio-economic regions',
  },
} satisfies Shape<typeof dataVi>;
