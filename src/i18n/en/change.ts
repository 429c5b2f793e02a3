import type { changeVi } from '../vi/change.ts';
import type { Shape } from '../shape.ts';

/** English words of the area `change`. */
export const changeEn = {
  column: {
    name: 'Unit',
    nameValue: 'Unit (value: {{axis}})',
    value: '{{year}} ({{scale}})',
    change: 'Change ({{unit}})',
  },
  places: 'places',
  base: {
    label: 'Quick base years',
    previous: 'Year before: {{year}}',
    methodStart: 'First year of this method: {{year}}',
    fiveYears: 'Five years back: {{year}}',
    otherMethod: '{{label}} (other method)',
    comparable: 'Years comparable with {{year}}',
    breakTitle: 'Scores of {{base}} and {{year}} are not compared',
    noneTitle: 'There is no base year for {{year}}',
  },
  likeForLike: {
    on: 'Ranks of {{base}} and {{year}} are computed again among the **{{k}} {{units}} complete in both years** ({{baseN}} {{units}} ranked in {{base}}, {{n}} in {{year}}), so they may be subtracted.',
    none: 'No {{units}} have figures in both years ({{baseN}} {{units}} in {{base}}, {{n}} in {{year}}), so neither values nor ranks are subtracted.',
    off: 'Ranks are those of each year: {{baseN}} {{units}} in {{base}}, {{n}} {{units}} in {{year}}. The sets differ, so **ranks are not subtracted**.',
    same: 'Both years rank the same {{n}} {{units}}, so ranks may be subtracted directly.',
    published: 'Ranks are those the sources print, subtracted only when both years rank equally many units.',
  },
  across: {
    title: 'Across the change of method {{base}} → {{year}}, who rose, who fell?',
    way: 'Compared by',
    ways: { part: 'Shared part', distance: 'Against the mean', percentile: 'Place' },
    axis: {
      part: 'percent of the maximum of the criteria both methods have',
      distance: 'above or below the mean of all units ({{unit}})',
      percentile: 'stands above so many percent of the other units',
    },
    sentence: {
      part: 'On the **{{n}} shared criteria** ({{share}} of the present maximum), **{{unit}}** went from {{from}} to {{to}} percent of the maximum: **{{change}} percentage points**. This is not a change of the index.',
      distance:
        '**{{unit}}** against the mean of all units: {{from}}, then {{to}}, that is **{{change}} {{changeUnit}}** against the field. This is not a change of the index.',
      percentile:
        '**{{unit}}** stands above {{from}}, then {{to}} percent of the other units: **{{change}} percentage points**. This is not a change of the index.',
    },
    ownMissing: '**{{unit}}** has no figure in one of the years, so it cannot be compared this way.',
    none: {
      part: 'The two methods share no criterion, or the data set has no criterion scores for both years.',
      distance: 'Too few units have figures in both years for a mean.',
      percentile: 'Too few units are ranked in both years.',
    },
    caption: 'What may be compared across the change of method, {{base}} and {{year}}',
    column: {
      part: 'Shared part {{year}} (% of maximum)',
      distance: 'Against the mean {{year}} ({{unit}})',
      percentile: 'Stands above {{year}} (% of other units)',
    },
  },
  unavailable: {
    comparable: 'Years comparable with {{year}}: {{years}}.',
    noComparable: 'No year before {{year}} has the same method.',
    noPairs: 'No unit of the group has figures in both {{base}} and {{year}}.',
    noRanks: 'No unit of the group has ranks of {{base}} and {{year}} that may be subtracted.',
    populationChanged:
      '{{base}} and {{year}} rank different sets of units, so their ranks are not set side by side. Turn on “Only units complete in both years” to rank both on one set.',
  },
  summary: {
    counts:
      '**{{both}}/{{total}} {{units}} have figures in both years**: **{{rose}}** rose, **{{fell}}** fell, **{{unchanged}}** unchanged',
    largestRise: 'largest rise **{{name}} {{change}}**',
    largestFall: 'largest fall **{{name}} {{change}}**',
  },
  dumbbell: {
    title: 'From {{base}} to {{year}}, who rose and who fell?',
    titleNoBase: 'Up to {{year}}, who rose and who fell?',
    caption: 'Values of {{base}} and {{year}}, and the change',
    order: 'Order by',
    orderBy: { change: 'Change', value: 'Value', name: 'Name' },
  },
  slope: {
    title: {
      value: 'How did values change from {{base}} to {{year}}?',
      rank: 'How did ranks change from {{base}} to {{year}}?',
    },
    titleNoBase: { value: 'How did values change in {{year}}?', rank: 'How did ranks change in {{year}}?' },
    measure: 'Measure',
    measureBy: { value: 'Value', rank: 'Rank' },
    ranks: 'rank, 1 is best',
    likeForLikeRanks: 'rank among the {{k}} {{units}} complete in both years',
    publishedRanks: 'rank as printed by sources',
    value: '**{{unit}}**: {{from}} in {{base}}, {{to}} in {{year}}, a change of **{{change}}**.',
    rankUp: '**{{unit}}** went from rank {{from}} to **{{to}}**: up **{{places}} places**.',
    rankDown: '**{{unit}}** went from rank {{from}} to **{{to}}**: down **{{places}} places**.',
    rankSame: '**{{unit}}** kept rank **{{to}}** in both years.',
    noRank: '**{{unit}}** has no ranks that may be subtracted between the two years.',
    notInGroup: '**{{unit}}** is not in the group {{group}}.',
  },
  multiples: {
    title: 'Over the years, which way did each unit go?',
    caption: 'Values over the years, {{axis}}',
    empty: 'The chosen group has no units.',
    order: 'Order by',
    orderBy: { name: 'Name', latest: 'Latest value', change: 'Change' },
    shown: 'Units {{from}}–{{to}} of {{total}}',
    pages: 'Pages of units',
    previous: 'Previous page',
    next: 'Next page',
    lastMissing: 'in {{year}}: {{reason}}',
    above: '**{{unit}}** was above the {{reference}} in **{{above}} of {{years}} years** with figures',
    noPairs: '**{{unit}}** has no year to set against the {{reference}}',
    breaks: 'Dashed marks are changes of method ({{years}}); scores are not compared across them',
    reorganised: 'The mark of {{years}} is where units were merged and divided',
  },
  compare: {
    title: 'Chosen units side by side',
    caption: 'The chosen units in {{year}}',
    measure: 'Measure',
    now: '{{name}}, {{year}}',
    change: 'from {{base}}',
    value: 'Value ({{scale}})',
    valueChange: 'Value ({{scale}}; change in {{unit}})',
    break: 'The change from {{base}} is not computed: the method changed.',
    rank: 'Rank',
    rankPlaces: 'Rank; {{places}}',
    criterion: '{{name}} (maximum {{max}})',
    percentile: 'Stood above in {{year}} (% of the other units)',
    none: 'The chosen units are not in the group {{group}}.',
    spread:
      'Of {{present}}/{{total}} chosen units with figures, **{{highest}}** is highest with {{value}}, {{distance}} above **{{lowest}}**.',
    pinMore:
      'Pin more units (up to 6) in the ranking table or with the search box here to set them side by side.',
    add: 'Pin another unit',
    addEmpty: 'No unit found',
    remove: 'Unpin {{name}}',
  },
} satisfies Shape<typeof changeVi>;
