/** Layouts that hold figures; all of them unpivot to one stream of figures. */
export const scoreLayouts = ['long', 'unitsByCriteria', 'criteriaByUnits', 'scoreSheet', 'ranking'] as const;
export type ScoreLayout = (typeof scoreLayouts)[number];

/** Layouts that hold what figures refer to. */
export const registerLayouts = [
  'indices',
  'units',
  'criteria',
  'methods',
  'bands',
  'succession',
  'plans',
  'metrics',
  'targets',
] as const;
export type RegisterLayout = (typeof registerLayouts)[number];

/** How a file is laid out. `answers`: survey answers, one or one questionnaire a row. */
export type Layout = ScoreLayout | RegisterLayout | 'answers';

export const isScoreLayout = (layout: Layout): layout is ScoreLayout =>
  scoreLayouts.some((candidate) => candidate === layout);

/** Layouts with one criterion per row: its number and indent tell the criterion tree. */
export const hasCriterionRows = (layout: Layout): boolean =>
  layout === 'criteriaByUnits' || layout === 'scoreSheet';
