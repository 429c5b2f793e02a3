import type { changeVi } from '../vi/change.ts';
import type { Shape } from '../shape.ts';

/** English words of the area `change`. */
export const changeEn = {
  segments: {
    breakLabel: 'From {{year}}: method changed',
    shareOfMaximum: '{{value}}/{{max}} points ({{percent}} of the maximum)',
    withRank: '{{value}} · rank {{rank}}',
    noFigures: 'no figures for {{year}} in the data set',
    noReference: 'no reference value for this year',
    median: 'median',
    publishedMean: 'national mean (published)',
  },
} satisfies Shape<typeof changeVi>;
