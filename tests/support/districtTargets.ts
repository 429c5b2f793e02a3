import { buildTargetBook, figuresWanted } from '../../src/viewModels/targetBook.ts';
import type { TargetBook, TargetCatalog } from '../../src/viewModels/targetBook.ts';
import { illustrativeDataset } from './shippedDataset.ts';

const dataset = illustrativeDataset();
/** Registers of the invented district. */
export const districtRegisters: TargetCatalog = dataset;
export const districtPlans = {
  plans: dataset.plans,
  metrics: dataset.metrics,
  targets: dataset.targets,
  conflicts: dataset.planConflicts,
};

/** All targets of the shipped plans held against the invented district, by a day. */
export function districtTargets(asOf = '2025-12-31'): TargetBook {
  const wanted = new Set(figuresWanted(districtRegisters, districtPlans).split(';'));
  const figures = dataset.scores.filter(({ indexCode, criterionId, kind }) =>
    wanted.has(`${indexCode} ${criterionId} ${kind}`),
  );
  return buildTargetBook(districtRegisters, districtPlans, figures, asOf);
}
