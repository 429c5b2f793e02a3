import { chartsVi } from './vi/charts.ts';
import { commonVi } from './vi/common.ts';
import { errorsVi } from './vi/errors.ts';
import { overviewVi } from './vi/overview.ts';

/** The areas the first screen speaks of. */
export const earlyVi = {
  common: commonVi,
  overview: overviewVi,
  charts: chartsVi,
  errors: errorsVi,
} as const;
