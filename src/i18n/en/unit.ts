import type { Shape } from '../shape.ts';
import type { unitVi } from '../vi/unit.ts';

/** English words of the area `unit`. */
export const unitEn = {
  print: 'Print this page',
  previous: 'Previous unit: {{name}}',
  next: 'Next unit: {{name}}',
  order: 'Previous and next unit by name',
  footer: '{{unit}} · {{index}} · printed {{date}}',
  sources: 'Sources',
  header: {
    of: { points: '/ {{maximum}} points', percent: 'percent of {{maximum}}' },
    rank: 'rank among provinces with complete figures',
    tiedRank: 'rank, tied with another unit',
    change: '{{unit}} since {{base}}',
    likeForLike: 'rank among the {{k}} units complete in both years',
    median: 'against the median {{median}}',
    methodBreak: 'No change since {{base}} is computed: {{reason}}.',
    partial: 'Published figures are incomplete: {{coverage}}; the rank is the one the source prints.',
  },
  criteria: {
    title: '{{word}} over the years',
    sentence: 'Each line: {{scale}}. Only years of one method ({{years}}) are set side by side.',
    caption: 'Scores of {{unit}} by criterion over the years, {{index}}',
    none: 'The data set has no figures by {{word}} of {{index}} for {{unit}}.',
    rank: 'Rank {{year}}',
  },
  strengths: {
    title: 'Strongest and weakest',
    sentence: '**{{best}}** ranks best, **{{worst}}** lowest of {{count}} {{word}}.',
    caption: 'Ranks of {{unit}} by criterion, {{index}} {{year}}',
    best: 'Best ranks',
    worst: 'Lowest ranks',
    unranked: 'The {{word}} are not ranked: {{coverage}}.',
  },
  neighbours: {
    title: 'Who stands just above and below?',
    caption: 'Neighbours in the ranking of {{index}} {{year}}',
    value: 'Score',
    distance: 'Distance ({{unit}})',
    between: '**{{above}}** is {{gapAbove}} {{unit}} ahead, **{{below}}** {{gapBelow}} {{unit}} behind.',
    first: 'First; **{{below}}** is {{gap}} {{unit}} behind.',
    last: 'Last of the units with figures; **{{above}}** is {{gap}} {{unit}} ahead.',
    partial: 'The neighbours are not known: {{coverage}}.',
  },
  other: {
    title: '{{index}} of the unit',
    caption: '{{index}} of {{unit}} over the years',
    sentence: '{{year}}: **{{value}}**, rank **{{rank}}**. Figures in {{known}} years.',
    sentenceMore: '{{year}}: **{{value}}**, rank **{{rank}}**. Figures in {{known}} years, the latest {{shown}} shown.',
    none: 'The data set has no {{index}} figures of {{unit}}.',
    year: 'Year',
    value: 'Result ({{scale}})',
    change: 'Change ({{unit}})',
    source: 'Source, notes',
  },
  fate: {
    title: 'After 1 July 2025',
    unchanged: 'From {{date}} {{unit}} continues unchanged, without a merger.',
    merged:
      'From {{date}} {{unit}} merges with {{partners}} into a new **{{successor}}**. Ranks before and after are not subtracted: the number of units differs.',
    split: 'From {{date}} {{unit}} is divided among {{names}}.',
    formed: 'Formed on {{date}} from {{names}}.',
    unknown: 'No reorganisation of {{unit}} is on record.',
  },
} satisfies Shape<typeof unitVi>;
