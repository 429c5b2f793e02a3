import type { Shape } from '../shape.ts';
import type { rankingVi } from '../vi/ranking.ts';

/** English words of the area `ranking`. */
export const rankingEn = {
  title: '{{group}}: who ranks where in {{year}}?',
  units: { province: 'provinces', department: 'departments', commune: 'communes' },
  caption: 'Ranking table {{year}}, {{group}}',
  listed: '{{shown}}/{{total}} units shown',
  valuePoints: '{{value}} points',
  changePoints: '{{change}} points',
  changePp: '{{change}} percentage points',
  tied: '{{rank}} (tied)',
  places: '{{change}} ({{from}} → {{to}})',
  rankUnknown: 'no rank known',
  noFigure: '–',
  belowBands: 'below the lowest published band',
  column: {
    confidence: 'Certain range of ranks (95 %)',
    sensitivity: 'Range of ranks, weights ±20 %',
    rank: 'Rank',
    name: 'Unit',
    value: '{{year}} ({{scale}})',
    change: 'Change from {{base}} ({{unit}})',
    changeBreak: 'Change from {{base}} (not comparable: method changed)',
    places: 'Places gained or lost from {{base}}',
    placesLikeForLike: 'Places gained or lost from {{base}} (among {{k}} {{units}} complete in both years)',
    band: 'Band (published)',
    quarter: 'Group (computed by this software)',
    criterionPoints: '{{name}} (points of {{max}})',
    criterionPercent: '{{name}} (% of the maximum)',
    marks: 'Remarks on the figures',
  },
  quarter: {
    q1: 'Top quarter',
    q2: 'Second quarter',
    q3: 'Third quarter',
    q4: 'Last quarter',
  },
  mark: {
    otherSource: 'another source: {{value}}',
    rank: 'rank {{rank}}',
    derived: 'derived: {{note}}',
    conflict: 'recorded conflict {{id}}',
    conflictKind: 'conflict {{id}}: {{kind}}',
    printedChange: 'source prints a change of {{change}}',
    printedPlaces: 'source prints places {{places}}',
  },
  sentence: {
    ranked: '**{{unit}}** ranks **{{rank}}** with **{{value}}**',
    rankOnly: '**{{unit}}** ranks **{{rank}}**, its value is not in the data set',
    valueOnly: '**{{unit}}** has **{{value}}**, the source gives no rank',
    unknown: '**{{unit}}** has no figures in the data set',
    unranked: '**{{unit}}** is not ranked: {{reason}}',
    notInGroup: '**{{unit}}** is not in the group {{group}}',
    leader: '**{{names}}** leads',
    leaderValue: '**{{names}}** leads with {{value}}',
    leaderDistance: '**{{names}}** leads with {{value}}, {{distance}} away',
    tiedLead: 'tied with **{{names}}**',
    ahead: 'ahead of the next, **{{name}}**, by {{distance}}',
    partial: '{{missing}}/{{total}} {{units}} have no figures in the data set',
    unrankedNames: 'Not ranked for lack of figures: **{{names}}**',
    unrankedCount: '{{missing}}/{{total}} {{units}} are not ranked for lack of figures',
  },
  range: {
    confidenceSentence:
      'Rank {{rank}}, **for certain between {{range}}** (95 % confidence): only beyond are units clearly better or worse.',
    confidenceNone:
      'Rank {{rank}} is **not certain**: with samples of this size any rank of {{range}} may be true (95 % confidence).',
    confidenceFixed:
      'Rank {{rank}} is **certain** (95 % confidence): every other unit is clearly better or worse.',
    sensitivitySentence:
      'With the weight of each area up or down 20 %, rank {{rank}} **stays between {{range}}**.',
    sensitivityFixed: 'With the weight of each area up or down 20 %, the rank is still **{{rank}}**.',
    small: '{{range}} · small sample (n = {{n}})',
    notRanked: 'n = {{n}}: not ranked',
  },
  note: {
    confidence:
      'Certain range of ranks: survey figures have sampling error, so two units close together may not differ at all. Every pair is compared by a two-sided z test, Holm-adjusted, at 95 %; best = 1 + units clearly better, worst = n − units clearly worse.',
    smallSample:
      '{{count}} units have small samples (below {{small}} answers) and are marked; below {{least}} a unit is not ranked.',
    sensitivity:
      'Range by weights: assessed points have no sampling error, but ranks depend on weights. The weight of each area is raised or lowered by 20 %, one at a time and in every combination, renormalised, and the units are ranked again; bonus and penalty stay.',
    computed:
      'Ranks are among the {{n}} {{units}} with figures ({{group}}), on values rounded to {{decimals}} decimals; equal values share a rank.',
    published:
      'Ranks are those the sources print, not computed from the {{present}}/{{total}} {{units}} with a value in the data set.',
    tooFew: 'Only {{present}}/{{total}} {{units}} have figures, so no rank or group is computed.',
    publishedInGroup: 'Printed ranks are nationwide, not within the chosen group.',
    noBase: 'There is no year to compare {{year}} with.',
    methodBreak: 'The change from {{base}} is not computed: {{reason}}.',
    likeForLike:
      'Places: both years, {{base}} and {{year}}, are ranked again among the {{k}} {{units}} complete in both, so these ranks may differ from the first column.',
    quarters:
      'Quarters are computed by this software from the quartiles of {{year}}; they are not an official classification.',
    bands: 'Bands by the thresholds published for {{year}}.',
    noSampleSize: 'No sample size per unit is published, so no confidence interval is computed.',
  },
  filter: {
    label: 'Filter by group',
    all: 'All',
    missing: 'No figures',
  },
  search: {
    label: 'Find a unit in the table',
    placeholder: 'Type a name, accents optional',
    none: 'No unit matches',
  },
  criteria: {
    label: 'Criteria columns:',
    off: 'Hide',
    points: 'Points',
    percent: '% of the maximum',
  },
  notesTitle: 'How to read the table',
  bump: {
    title: 'Rank over the years',
    axis: 'Rank (1 is best)',
    caption: 'Rank over the years',
    noRanks: 'No year has a rank of the chosen units or of the group.',
    notRanked: '**{{unit}}** has no rank in the data set',
    once: '**{{unit}}** has a rank in one year: **{{rank}}** ({{year}})',
    best: '**{{unit}}** was best at **{{best}}** ({{bestYear}}), worst at **{{worst}}** ({{worstYear}}), latest **{{last}}** ({{lastYear}})',
    populations:
      'the number of ranked units may differ by year, so ranks of different years are not subtracted',
    published: 'only ranks printed by sources are drawn',
  },
} satisfies Shape<typeof rankingVi>;
