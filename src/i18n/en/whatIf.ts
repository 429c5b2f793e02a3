import type { whatIfVi } from '../vi/whatIf.ts';
import type { Shape } from '../shape.ts';

/** English words of the area `whatIf`. */
export const whatIfEn = {
  title: 'What if? A scenario for {{unit}}',
  mark: 'Scenario',
  caption: 'Points by criterion in the scenario of {{unit}}, {{year}}',
  unavailable:
    'No scenario can be made for {{unit}} in {{year}}: it takes points of every criterion that add up to the index, and ranks computed from figures.',
  start:
    'Move the points of a criterion or choose a goal: total, rank and class are computed at once; all other units stay as they are.',
  sentence:
    'If **{{count}} criteria** reach the points set: total **{{value}}** ({{change}}), rank {{rankNow}} → **{{rank}}**; the other {{units}} stay as they are.',
  sentenceClass:
    'If **{{count}} criteria** reach the points set: total **{{value}}** ({{change}}), rank {{rankNow}} → **{{rank}}**, class **{{band}}**; the other {{units}} stay as they are.',
  now: 'Now',
  value: 'Total, {{unit}}',
  rank: 'Rank',
  places: '{{places}} places',
  effect: 'Effect on the index ({{unit}})',
  outcome: 'Outcome of the scenario',
  levers: {
    label: 'Points by criterion',
    slider: 'Scenario points of {{name}}',
    number: 'Enter points of {{name}}',
    of: '/ {{max}}',
    was: 'now {{points}}',
    reset: 'Back to present points: {{name}}',
    resetAll: 'Discard all changes',
  },
  goal: {
    label: 'Goal',
    value: 'Reach a total',
    places: 'Gain places',
    valueLabel: 'Total to reach',
    placesLabel: 'Places to gain',
    reference: 'Measured by',
    best: 'Best unit',
    median: 'Median',
    apply: 'Put into the scenario',
  },
  path: {
    title: 'The shortest way to the goal',
    caption: 'What could be gained by criterion, largest first',
    now: 'now {{value}}',
    goal: 'Goal {{value}}',
    needed: 'Needed for the goal',
    further: 'Possible beyond it',
    yes: 'needed',
    peer: 'Yardstick',
    cumulative: 'Running total',
    bestPeer: '{{name}}: {{value}}',
    medianPeer: 'median: {{value}}',
    likeBest: 'as well as the best of the {{units}}',
    likeMedian: 'as well as the median',
    value:
      'It takes {{gain}} {{unit}} more to reach {{goal}}: at least **{{count}} criteria** done {{reference}} – {{names}}.',
    places:
      'It takes {{gain}} {{unit}} more ({{goal}}) to gain {{places}} places: at least **{{count}} criteria** done {{reference}} – {{names}}.',
    namesMore: '{{names}} and {{more}} more',
    short:
      'Doing {{reference}} on every criterion reaches **{{reached}}**, still {{shortfall}} {{unit}} short of the goal {{goal}}.',
    noPlaces: '{{unit}} is at rank {{rank}}: there are not {{places}} places left to gain.',
    reached: 'Reached already: now {{value}}, goal {{goal}}.',
    noGains: '{{unit}} equals the yardstick on every criterion.',
    aria: 'Chart of {{n}} steps adding up from {{now}}; {{goal}}.',
  },
  scenario: {
    label: 'Kept scenario',
    none: 'New scenario',
    save: 'Save',
    saveAs: 'Save as a new scenario',
    rename: 'Rename',
    remove: 'Delete',
    removeSure: 'Delete the scenario “{{name}}”?',
    cancel: 'Cancel',
    nameLabel: 'Name of the scenario',
    proposed: 'Scenario {{n}}',
    saved: '“{{name}}” saved.',
    removed: '“{{name}}” deleted.',
    unsaved: 'unsaved changes',
    other: 'The scenario “{{name}}” is about {{unit}}, {{index}} {{year}}.',
    open: 'Open this scenario',
    unknown: 'The link names a scenario this browser does not have.',
    unreadable: 'Cannot be read: {{names}}.',
  },
  compare: {
    title: 'Scenarios of {{unit}} side by side',
    sentence: '**{{n}} scenarios** side by side; “=” keeps the present points.',
    caption: 'Scenarios of {{unit}}, {{year}}',
    what: 'Figure',
  },
} as const satisfies Shape<typeof whatIfVi>;
