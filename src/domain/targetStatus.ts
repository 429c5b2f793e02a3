/** What became of a target, the most pressing first. A target without figures is `insufficient`, never `missed`. */
export const targetStatuses = [
  'missed',
  'conflict',
  'insufficient',
  'notDue',
  'met',
  'noNumericTarget',
] as const;
export type TargetStatus = (typeof targetStatuses)[number];
