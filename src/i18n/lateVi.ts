import { changeVi } from './vi/change.ts';
import { criteriaVi } from './vi/criteria.ts';
import { dataVi } from './vi/data.ts';
import { groupsVi } from './vi/groups.ts';
import { importVi } from './vi/importing.ts';
import { lineageVi } from './vi/lineage.ts';
import { rankingVi } from './vi/ranking.ts';
import { unitVi } from './vi/unit.ts';
import { ledgerVi } from './vi/ledger.ts';
import { targetsVi } from './vi/targets.ts';
import { traceVi } from './vi/trace.ts';
import { exportsVi } from './vi/exports.ts';
import { satisfactionVi } from './vi/satisfaction.ts';
import { portableVi } from './vi/portable.ts';
import { whatIfVi } from './vi/whatIf.ts';
import { briefingVi } from './vi/briefing.ts';
import { workspacesVi } from './vi/workspaces.ts';

/** The areas of screens and dialogs whose code is fetched when they are first shown; `loadLateWords` comes with it. */
export const lateVi = {
  ranking: rankingVi,
  change: changeVi,
  criteria: criteriaVi,
  unit: unitVi,
  groups: groupsVi,
  lineage: lineageVi,
  data: dataVi,
  import: importVi,
  ledger: ledgerVi,
  targets: targetsVi,
  trace: traceVi,
  whatIf: whatIfVi,
  briefing: briefingVi,
  workspaces: workspacesVi,
  portable: portableVi,
  exports: exportsVi,
  satisfaction: satisfactionVi,
} as const;
