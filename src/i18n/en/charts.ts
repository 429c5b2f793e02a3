import type { Shape } from '../shape.ts';
import type { chartsVi } from '../vi/charts.ts';

/** English words of the area `charts`. */
export const chartsEn = {
  aria: {
    strip: 'Dot chart, one dot a unit: {{n}} units. Axis: {{axis}}.',
    waterfall: 'Waterfall chart from {{base}} to {{now}}, one bar a criterion.',
    history: 'Line chart over the years {{first}}–{{last}}: {{names}}. Axis: {{axis}}.',
    rangeDots: 'Dot chart by criterion: {{own}} against {{median}} and {{range}}. Axis: {{axis}}.',
    bump: 'Rank chart over the years {{first}}–{{last}}, rank 1 on top: {{names}}.',
    dumbbell: 'Dumbbell chart comparing {{base}} with {{now}}: {{n}} units. Axis: {{axis}}.',
    slope: 'Slope chart from {{base}} to {{now}}: {{n}} units. Axis: {{axis}}.',
    smallMultiples: 'Small line charts, one a unit: {{n}} units. Axis: {{axis}}.',
    heatmap: 'Heatmap of {{rows}} rows × {{columns}} columns. Colour: {{legend}}.',
    intervalRows: 'Dot chart with confidence intervals: {{n}} rows. Axis: {{axis}}.',
    likert: 'Diverging bars by answer level: {{n}} rows. Axis: {{axis}}.',
    surveyScatter: 'Scatter of {{n}} units. Across: {{x}}; up: {{y}}.',
    pareto: 'Pareto chart of {{n}} criteria, most points lost on top. Axis: {{axis}}.',
  },
  barKind: {
    weight: 'from new weights',
    structure: 'from criteria added or dropped',
    bonus: 'bonus and penalty points',
    rounding: 'from rounding',
  },
  missing: '–',
} satisfies Shape<typeof chartsVi>;
