/** Why a figure is absent. Missing is never 0, never averaged, never ranked. */
export const missingReasons = [
  'notPublished',
  'notAssessed',
  'notApplicable',
  'suppressed',
  'invalid',
  'unitNotExisting',
] as const;
export type MissingReason = (typeof missingReasons)[number];

/** Why two figures of different years are not subtracted. */
export type ChangeSuppression = 'methodBreak' | 'populationChanged' | 'missingBase' | 'missingNow';
