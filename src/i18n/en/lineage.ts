import type { Shape } from '../shape.ts';
import type { lineageVi } from '../vi/lineage.ts';

/** What became of units, and what they came from. */
export const lineageEn = {
  search: {
    title: 'Which unit are you looking for?',
    label: 'Name of a commune, district or province, old or new; a code will do',
    placeholder: 'For example: Trung Hưng, Đan Phượng, 09601',
    results: 'Found for “{{typed}}”',
    none: 'Nothing answers “{{typed}}”. Try the former district, or fewer letters.',
    group: '{{place}} · whole former district',
    groupOwn: 'the former units below it',
    old: '{{place}} · until 30 June 2025',
    fresh: '{{place}} · since 1 July 2025',
    districts: 'By former district of {{province}}',
    own: 'By the unit above, in the data now open',
    area: 'Former province',
    country: 'Whole country',
  },
  flow: {
    title: '{{unit}}: where from, and where now?',
    titleNone: 'Where did a former unit go?',
    ask: 'Look for a unit, or choose a former district above.',
    unknown: 'There is no unit “{{id}}” in the register. Look for it by name.',
    none: 'The register knows of no reorganisation of {{unit}}.',
    until: 'Until {{date}}',
    since: 'Since {{date}}',
    caption: 'Former and new units',
    key: { whole: 'joined whole', part: 'joined in part' },
    tip: {
      whole: '{{old}} joined {{fresh}} whole',
      part: 'A part of {{old}} joined {{fresh}}',
    },
    aria: '{{title}} {{old}} former units on the left, {{fresh}} new ones on the right.',
  },
  sentence: {
    alone: '**{{unit}}** keeps its territory; since {{date}} it is **{{successor}}**.',
    merged: 'On {{date}} all of **{{unit}}** joined **{{successor}}**, together with {{partners}}.',
    split: 'On {{date}} **{{unit}}** was divided among {{count}} units: **{{names}}**.',
    partOf: 'a part of {{unit}}',
    formed: '**{{unit}}** was formed on {{date}} of all of {{names}}.',
    formedOfParts: '**{{unit}}** was formed on {{date}} of parts of {{names}}.',
    formedMixed: '**{{unit}}** was formed on {{date}} of all of {{whole}} and parts of {{partly}}.',
    group:
      '**{{group}}** had {{old}} units until 30 June 2025, now in **{{fresh}} units**: {{names}}. {{whole}} joined whole, {{split}} were divided.',
    nameReused: 'Mind: the name {{unit}} now belongs to other territory of the province.',
    nameTaken: 'Mind: before, the name {{unit}} belonged to other territory, now in {{names}}.',
  },
  reorganised:
    'Ranks are not compared: n differs ({{baseN}} and {{n}}). Units were reorganised between {{base}} and {{year}}; none exists in both years.',
  reorganisedChange:
    'Units were reorganised between {{base}} and {{year}}: none exists in both. Estimates of earlier years stand in the chart over the years of each unit.',
  estimate: {
    value: 'estimate {{figure}}',
    allocated: 'estimate {{figure}}, by the shares {{authors}} entered',
    refused: {
      split: 'not estimated: {{units}} was divided, no shares are known',
      predecessorMissing: 'not estimated: no figure of {{units}}',
      noPredecessor: 'not estimated: its former units are not known',
    },
    breakLabel: 'Units reorganised {{date}}',
    breakReason:
      'Before this day figures are estimates from the former units, not ranked and not joined to those after.',
    sentence: 'Hollow dots ({{years}}) are **estimates**: the mean of {{units}}, {{weighting}}; not ranked.',
    equal: 'each counting the same',
    declared: 'weighted by answers',
    by: 'Based on the shares {{authors}} entered.',
  },
  allocation: {
    title: 'How are divided units allocated?',
    body: 'A new unit that holds a part of a divided one is estimated for earlier years only once shares are known. Readers enter them; their name stands beside every estimate.',
    none: 'No shares yet: earlier years of the new units are not estimated.',
    stored: '{{shares}} · entered by {{author}}',
    share: '{{unit}} (%)',
    author: 'Entered by, on what basis',
    save: 'Keep shares',
    remove: 'Take back',
    removeOf: 'Take back the shares of {{unit}}',
    notANumber: 'Enter all shares as numbers, for example 62.5.',
    sum: 'The shares sum to {{sum}} %, they must sum to 100 %.',
    outOfRange: 'Every share must be 0 to 100 %.',
  },
  column: {
    oldName: 'Former unit',
    district: 'Former district',
    oldProvince: 'Former province',
    newName: 'New unit',
    newProvince: 'New province',
    part: 'Extent',
    whole: 'whole',
    partly: 'in part',
    oldCode: 'Old code',
    newCode: 'New code',
    communesBefore: 'Communes until 30 June 2025',
    communesSince: 'Communes of the new province',
  },
  communes: {
    title: 'Which commune became which?',
    sentence:
      '{{area}}: **{{old}}** former units became **{{fresh}}** new ones; {{whole}} joined whole, {{split}} were divided.',
    country: 'Whole country',
    none: 'No commune answers the search within this area.',
  },
  provinces: {
    title: 'Which province became which?',
    sentence:
      '**{{old}}** provinces and cities became **{{fresh}}**: {{merged}} merged, {{kept}} were kept. Communes are counted on the list of 1 July 2025.',
  },
  source: {
    communes:
      'Conversion table of the statistics office, checked against Resolutions 1654–1687/NQ-UBTVQH15 · list of 1 July 2025 (without the 10 communes of Đồng Nai that became wards on 30 April 2026)',
    provinces: 'Reorganisation of provinces in force on 1 July 2025 · province-succession.csv',
    workspace: 'Succession register of the data now open',
  },
} satisfies Shape<typeof lineageVi>;
