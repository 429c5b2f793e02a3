import type { Dataset } from '../../src/domain/dataset.ts';

/** A dataset with nothing in it, to spread fixtures over. */
export const emptyDataset: Dataset = {
  indices: [],
  units: [],
  methods: [],
  criteria: [],
  scores: [],
  publications: [],
  conflicts: [],
  bands: [],
  groups: [],
  features: [],
  references: [],
  successions: [],
  answerCells: [],
  answerCases: [],
  plans: [],
  metrics: [],
  targets: [],
  planConflicts: [],
  batches: [],
  issues: [],
};
