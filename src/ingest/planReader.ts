import type { SourceFile } from './sourceFile.ts';
import type { PlanRegisters, ReadFiles } from './ingestPlans.ts';

/** What reads the registers of plans, fetched only where there are any. */
export async function planReader(
  files: readonly Pick<SourceFile, 'register'>[],
): Promise<((read: ReadFiles) => PlanRegisters) | null> {
  return files.some(({ register }) => register === 'plans')
    ? (await import('./ingestPlans.ts')).ingestPlans
    : null;
}
