import { commonEn } from './en/common.ts';
import { overviewEn } from './en/overview.ts';
import { rankingEn } from './en/ranking.ts';
import { changeEn } from './en/change.ts';
import { criteriaEn } from './en/criteria.ts';
import { lineageEn } from './en/lineage.ts';
import { unitEn } from './en/unit.ts';
import { dataEn } from './en/data.ts';
import { groupsEn } from './en/groups.ts';
import { importEn } from './en/importing.ts';
import { chartsEn } from './en/charts.ts';
import { ledgerEn } from './en/ledger.ts';
import { targetsEn } from './en/targets.ts';
import { traceEn } from './en/trace.ts';
import { whatIfEn } from './en/whatIf.ts';
import { briefingEn } from './en/briefing.ts';
import { workspacesEn } from './en/workspaces.ts';
import { exportsEn } from './en/exports.ts';
import { satisfactionEn } from './en/satisfaction.ts';
import { portableEn } from './en/portable.ts';
import { errorsEn } from './en/errors.ts';
import type { Shape } from './shape.ts';
import type { vi } from './vi.ts';

/** English, complete: the type check fails on a missing or an extra key. */
export const en = {
  common: commonEn,
  overview: overviewEn,
  ranking: rankingEn,
  change: changeEn,
  criteria: criteriaEn,
  unit: unitEn,
  groups: groupsEn,
  lineage: lineageEn,
  data: dataEn,
  import: importEn,
  charts: chartsEn,
  ledger: ledgerEn,
  targets: targetsEn,
  trace: traceEn,
  whatIf: whatIfEn,
  briefing: briefingEn,
  workspaces: workspacesEn,
  portable: portableEn,
  exports: exportsEn,
  satisfaction: satisfactionEn,
  errors: errorsEn,
} satisfies Shape<typeof vi>;
