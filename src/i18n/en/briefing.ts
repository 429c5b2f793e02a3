import type { briefingVi } from '../vi/briefing.ts';
import type { Shape } from '../shape.ts';

/** English words of the area `briefing`. */
export const briefingEn = {
  more: 'and {{n}} more {{units}}',
  missing: '{{n}} {{units}} without complete figures',
  noneKnown: 'The data hold no figure of any unit for {{year}}.',
  asOf: {
    day: 'Figures as of {{date}}',
    year: 'Figures published up to {{year}}',
  },
  kind: {
    title: 'Title',
    headline: 'Headline',
    ranking: 'Ranking',
    change: 'Changes',
    why: 'Why',
    targets: 'Targets',
    satisfaction: 'Satisfaction',
    actions: 'Actions',
    method: 'Method, sources',
    panel: 'Chart',
  },
  title: { compared: '{{group}} · compared with {{base}}' },
  headline: {
    none: 'No {{index}} {{year}} figure of {{unit}}',
    ranked: '{{unit}} ranks {{rank}} on {{index}} {{year}}',
    valued: '{{unit}} reaches {{value}} on {{index}} {{year}}',
    rose: ', up {{points}}',
    fell: ', down {{points}}',
    same: ', unchanged',
    pp: '{{points}} percentage points',
    percent: 'value in {{year}}',
  },
  change: { none: 'The two years of {{unit}} cannot be compared' },
  why: {
    none: 'The change of {{unit}} cannot be split into causes',
    rest: '{{n}} other parts',
  },
  actions: {
    value: 'points within reach (now {{now}})',
    rank: 'rank within reach (now {{now}})',
  },
  method: {
    title: 'Method and sources',
    name: 'Method',
    decision: 'Decision',
    scale: 'Scale',
    coverage: 'Figures',
    coverageText: '{{present}} {{units}} with complete figures',
    ranks: 'Ranks',
    computed: 'computed among {{n}} units with complete figures; equal values share a rank',
    published: 'as published, not computed again',
    compared: 'Compared',
    comparedText: '{{year}} with {{base}}, same method',
    changed: 'Changed before',
    source: 'Source',
  },
  scope: {
    index: 'The index {{name}} is no longer in the open data.',
    level: 'The index {{name}} has no figures at the level of this slide any more.',
    year: 'The open data have no {{index}} figures for {{year}}.',
    unit: 'The unit “{{name}}” is no longer in the open data.',
    title: 'This slide cannot be shown',
    hint: 'Change or remove it on the Briefing screen.',
    panel: 'This screen has no chart “{{panel}}” for the selection.',
  },
} satisfies Shape<typeof briefingVi>;
