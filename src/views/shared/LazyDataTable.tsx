import { Suspense } from 'react';
import type { DataTableProps } from '../../components/DataTable.tsx';
import { lazyComponent } from '../../components/lazyComponent.ts';
import { Skeleton } from '../../components/Skeleton.tsx';

const { Component, preload } = lazyComponent<DataTableProps>(
  async () => (await import('../../components/DataTable.tsx')).DataTable,
);

/** Fetches the code of tables ahead of the first. */
export const preloadTables = preload;

/** rem; about ten rows. */
const roomForRows = 20;

/** `DataTable` with its library, in a chunk of its own: the first screen shows charts, their table twins come on a press. */
export const LazyDataTable = (props: DataTableProps) => (
  <Suspense fallback={<Skeleton height={roomForRows} />}>
    <Component {...props} />
  </Suspense>
);
