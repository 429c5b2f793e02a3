import type { Dataset } from '../domain/dataset.ts';
import type { BatchId } from '../domain/ids.ts';
import { parseMetrics } from './parseMetrics.ts';
import { parsePlanConflicts, parsePlans } from './parsePlans.ts';
import { parseTargets } from './parseTargets.ts';
import type { ReadTable } from './readTable.ts';
import type { ParseResult, SeenRecords } from './register.ts';

/** Reads every file of one register. */
export type ReadFiles = <R>(
  register: string,
  parse: (table: ReadTable, batchId: BatchId) => ParseResult<R>,
) => readonly R[];

/** The registers of plans among a workspace's files. */
export type PlanRegisters = Pick<Dataset, 'plans' | 'metrics' | 'targets' | 'planConflicts'>;

/** Reads plans and metrics first, then the targets that refer to them. */
export function ingestPlans(read: ReadFiles): PlanRegisters {
  const plans = read('plans', parsePlans);
  const metrics = read('metrics', parseMetrics);
  const seen: SeenRecords = new Map();
  const targets = read('targets', (table, batchId) => parseTargets(table, batchId, { plans, metrics }, seen));
  return { plans, metrics, targets, planConflicts: read('planConflicts', parsePlanConflicts) };
}
