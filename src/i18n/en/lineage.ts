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
