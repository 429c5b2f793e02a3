import { commonVi } from './vi/common.ts';
import { overviewVi } from './vi/overview.ts';
import { rankingVi } from './vi/ranking.ts';
import { changeVi } from './vi/change.ts';
import { criteriaVi } from './vi/criteria.ts';
import { unitVi } from './vi/unit.ts';
import { dataVi } from './vi/data.ts';
import { chartsVi } from './vi/charts.ts';
import { workspacesVi } from './vi/workspaces.ts';
import { errorsVi } from './vi/errors.ts';

/** Vietnamese, the base language: its keys are the type of every other language. */
export const vi = {
  common: commonVi,
  overview: overviewVi,
  ranking: rankingVi,
  change: changeVi,
  criteria: criteriaVi,
  unit: unitVi,
  data: dataVi,
  charts: chartsVi,
  workspaces: workspacesVi,
  errors: errorsVi,
} as const;
