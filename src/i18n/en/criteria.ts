import type { Shape } from '../shape.ts';
import type { criteriaVi } from '../vi/criteria.ts';

/** English words of the area `criteria`. */
export const criteriaEn = {
  word: {
    dimensions: 'dimensions',
    subDimensions: 'sub-dimensions',
    components: 'components',
    criteria: 'criteria',
  },
  units: { province: 'provinces', department: 'departments', commune: 'communes' },
  coverage: '{{missing}} {{units}} have no figure in the data set',
  tied: '{{rank}} (tied)',
  noChange: {
    methodBreak: 'method changed',
    populationChanged: 'different units',
    missingBase: 'no base figure',
    missingNow: 'no figure',
  },
  column: {
    criterion: 'Criterion',
    value: 'Score {{year}}',
    points: 'Score',
    maximum: 'Maximum',
    lost: 'Points lost',
    median: 'Median',
    rank: 'Rank',
    indexRank: '{{index}} rank',
    percentOf: '{{name}} (% of maximum)',
    change: 'Change ({{unit}})',
    changeSince: 'Change since {{year}} ({{unit}})',
  },
  tree: {
    title: 'Where is {{unit}} strong or weak?',
    caption: 'Scores of {{unit}} by criterion, {{index}} {{year}}',
    ranked:
      '**{{best}}** ranks best ({{bestRank}}) and **{{worst}}** lowest ({{worstRank}}) of {{count}} {{word}}.',
    rankedPartly:
      '**{{best}}** ranks best ({{bestRank}}) and **{{worst}}** lowest ({{worstRank}}); only {{known}} of {{count}} {{word}} have figures.',
    unranked:
      '{{unit}} has published figures on **{{count}}** {{word}} of {{index}}. The {{word}} are not ranked: {{coverage}}.',
    totalOnly:
      '{{unit}} has only its overall {{index}} result; figures by {{word}} are **not in the data set** ({{coverage}}).',
    missing: '{{index}} of {{unit}}: **{{reason}}**. Medians rest on {{present}} {{units}} with figures.',
    missingPartial: '{{index}} of {{unit}}: **{{reason}}** ({{coverage}}).',
    mismatch:
      'The published parts add up to **{{sum}}**, the published total is {{total}} (conflict {{conflict}}); both are kept.',
    noMethodCriteria: 'The method of this year has no criteria in the data set.',
    noRank: 'not ranked',
    noMedian: 'not computed',
    open: 'Show the parts of {{name}}',
    openAll: 'Expand all',
    closeAll: 'Collapse all',
    all: 'Whole index',
  },
  selfAssessment:
    'The provincial data set has no self-assessed scores, so self-assessment is not set against appraisal.',
  why: {
    basis: 'Change of',
    basisUnit: 'Unit',
    basisGroup: 'Group mean',
    path: 'Looking into',
    column: 'Reason',
    reason: {
      performance: 'performance',
      weight: 'weights changed',
      structure: 'criteria added or dropped',
      bonus: 'bonus and penalty',
      rounding: 'rounding',
      composition: 'units coming and going',
      unsplit: 'cannot be split',
    },
    bonus: 'Bonus and penalty points',
    until: '{{name}} (criteria of {{year}})',
    unsplit: '{{n}} units without points of parts',
    composition: 'Units coming and going ({{entered}} in, {{left}} out)',
    titleGroup: 'Why did the mean of {{group}} change?',
    titleGroupOf: 'Mean of {{group}}: why did {{criterion}} change?',
    acrossBreak:
      '⚑ The method changed between {{base}} and {{year}}: by performance **{{performance}}**, by weights and criteria redefined **{{method}}**.',
  },
  self: {
    title: 'Where do self-assessment and appraisal of {{unit}} differ?',
    caption: 'Self-assessed and appraised points of {{unit}} in {{year}}',
    selfAssessed: 'Self-assessed',
    appraised: 'Appraised',
    gap: 'Gap (self-assessed − appraised)',
    axis: 'Points of the criterion, {{unit}}; on the right: self-assessed − appraised',
    above:
      'Self-assessed {{self}}, appraised {{appraised}} on {{count}} criteria: **{{gap}} points higher**; most on **{{criterion}}** ({{criterionGap}}). Mean of {{n}} units: {{mean}} points.',
    below:
      'Self-assessed {{self}}, appraised {{appraised}} on {{count}} criteria: **{{gap}} points lower**; most on **{{criterion}}** ({{criterionGap}}). Mean of {{n}} units: {{mean}} points.',
    equal:
      'Self-assessment **equals** appraisal on {{count}} criteria ({{appraised}} points). Mean of {{n}} units: {{mean}} points.',
    same: 'Self-assessment equals appraisal on all {{n}} criteria.',
  },
  heatmap: {
    title: 'Who is strong or weak on which {{word}}?',
    titleOpened: '{{name}}: who is strong or weak?',
    caption: 'Percent of maximum by criterion, {{index}} {{year}}',
    widest:
      '**{{criterion}}** differs most: {{best}} reaches {{bestPercent}} of the maximum, {{worst}} {{worstPercent}}.',
    missing: '{{names}}: {{reason}}.',
    partial: 'Figures by component are known of **{{names}}** only ({{share}} {{units}}).',
    none: 'The data set has no figures by {{word}} of {{index}} {{year}} for any unit.',
    order: 'Order by',
    byIndex: 'Overall rank',
    ownOnTop: 'Selected unit on top',
  },
  pareto: {
    title: 'Where are most points lost?',
    titleOpened: 'Where are points lost within “{{name}}”?',
    caption: 'Points {{unit}} lost against the maximum, {{index}} {{year}}',
    axis: 'Points lost against the maximum ({{unit}})',
    cumulative: 'Cumulative, % of points lost',
    leading:
      '**{{total}} points** lost of a maximum of {{maximum}}; most on **{{first}}** ({{firstLost}}). {{leading}} of {{count}} {{word}} make up {{share}} of the loss.',
    first: '**{{total}} points** lost of a maximum of {{maximum}}; most on **{{first}}** ({{firstLost}}).',
    nothingLost: 'Reaches the full maximum of {{maximum}} points.',
    without: 'No figures: {{names}}.',
    noCriteria:
      'The data set has no figures by {{word}} of {{index}} {{year}}, so points lost cannot be computed.',
    notAdditive:
      'The {{word}} of {{index}} are rates of their own that do not add up to the index, so no points lost are computed.',
    totalOnly:
      'The loaded sources give only the overall {{index}} {{year}} result of {{unit}}, nothing by {{word}}.',
    missing: '{{index}} {{year}} of {{unit}}: {{reason}}.',
  },
  method: {
    title: 'How it is computed',
    name: 'Method',
    decision: 'Document',
    scale: 'Scale',
    years: 'Years covered',
    changed: 'What changed against the version before',
    firstVersion: 'The first version.',
    sum: 'How the index is made',
    sumOfCriteria: 'Unweighted sum of {{count}} {{word}}; computed only when all {{count}} are known.',
    published: 'The index is the published result; it is not recomputed here.',
    ranks: 'How ranks are made',
    computedRanks:
      'Competition ranking (1-2-2-4) on the score rounded to {{decimals}} decimals, among {{n}} units with complete figures; units without are not ranked.',
    publishedRanks:
      'Ranks are those the sources print; the data set has scores of {{present}} units only, so it does not rank by itself.',
    changes: 'How changes are computed',
    changeRule:
      'Only two years of one method are subtracted; across a change of method there is no change and the reason is given.',
    caveats: 'Caveats',
    caveatIllustrative:
      'Illustrative method and figures: the district does not exist, a program made its scores to try the software.',
    caveatSipas:
      'The official national weights of SIPAS were not found; component figures are rates of their own and do not add up to the index.',
    caveatPar:
      'PAR INDEX figures come from newspapers and local portals, each year for some provinces only; conflicting publications are all kept.',
    caveatPapi:
      'PAPI is a sample survey; the data set has no sample size by province, hence no confidence intervals.',
    source: 'Source of the method',
  },
} satisfies Shape<typeof criteriaVi>;
