import type { Catalog } from './catalog.ts';

/** Whether the open workspace holds plan targets: without them nothing about plans is shown or fetched. */
export const hasPlans = ({ batches }: Pick<Catalog, 'batches'>): boolean =>
  batches.some(({ register }) => register === 'targets');
